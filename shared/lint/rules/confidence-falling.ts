import { isHigh } from "../../okr/confidence-light.ts";
import type { SetRuleCard } from "../rule.ts";
import { percent } from "../set/say.ts";
import { liveRule } from "../set/set-rule.ts";

/** A confidence that has fallen twice running, and is no longer high. */
export const confidenceFalling = liveRule("confidence-falling", "hint", ({ stated }, { phase }) => {
  const [one = 0, two = 0, last = 0] = stated.slice(-3).map(({ share }) => share);
  if (phase === "over" || stated.length < 3 || last >= two || two >= one || isHigh(last)) return null;
  const fell = `Confidence fell twice running, from ${percent(one)} over ${percent(two)} to ${percent(last)}`;
  return ["confidence", `${fell}; agree what would turn it, while there is time.`];
});

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: SetRuleCard = {
  why: "One fall may be a mood, and two in a row are news that the team should hear before the end.",
  source: "Guides to check-ins: two falls in a row",
  examples: {
    bad: [{
      sheet: [
        ["Objective", "Key result", "Target", { date: "2026-10-05" }, { date: "2026-10-12" }, { date: "2026-10-19" }],
        ["Riders trust the night bus", "Late buses fall from 50 to 20", 20, 7, 6, 4],
        ["", "Night riders rise from 700 to 900", 900, 6, 5, 5],
      ],
      cycle: "Q4 2026",
      asOf: "2026-10-20",
      cells: ["B2"],
    }],
    good: [{
      sheet: [
        ["Objective", "Key result", "Target", { date: "2026-10-05" }, { date: "2026-10-12" }, { date: "2026-10-19" }],
        ["Riders trust the night bus", "Late buses fall from 50 to 20", 20, 10, 9, 8],
        ["", "Night riders rise from 700 to 900", 900, 7, 4, 5],
      ],
      cycle: "Q4 2026",
      asOf: "2026-10-20",
    }],
  },
};
