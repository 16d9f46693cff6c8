import { unsaid } from "../cells/column.ts";
import type { SetRuleCard } from "../rule.ts";
import { say } from "../set/say.ts";
import { setRule } from "../set/set-rule.ts";

/** A key result that is not marked as leading or lagging where most others are. */
export const untaggedIndicator = setRule("untagged-indicator", "hint", (set, profile) => unsaid(set, "indicator", profile).flatMap((of) =>
  say(of, "indicator", "Nothing says whether this leads or lags; mark it as one that moves early or as one that shows late.")));

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: SetRuleCard = {
  why: "A set needs some measures that move early and some that prove the effect, and that shows only when each is marked.",
  source: "OKR Framework; Outcome Ops: leading and lagging indicators",
  examples: {
    bad: [{
      sheet: [
        ["Key result", "Target", "Leading/lagging"],
        ["Late buses fall from 50 to 20", 20, "leading"],
        ["Night riders rise from 700 to 900", 900, "lagging"],
        ["School trips rise from 12 to 60", 60, ""],
        ["Missed stops fall from 40 to 20", 20, "leading"],
      ],
      cells: ["C4"],
    }],
    good: [{
      sheet: [
        ["Key result", "Target", "Leading/lagging"],
        ["Late buses fall from 50 to 20", 20, ""],
        ["Night riders rise from 700 to 900", 900, ""],
        ["School trips rise from 12 to 60", 60, ""],
      ],
    }],
  },
};
