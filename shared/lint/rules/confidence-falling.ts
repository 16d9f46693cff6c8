import { isHigh } from "../../okr/confidence-light.ts";
import type { SetRuleCard } from "../rule.ts";
import { liveRule } from "../set/set-rule.ts";

/** A confidence that has fallen twice running, and is no longer high. */
export const confidenceFalling = liveRule("confidence-falling", "hint", ({ stated }, { phase }) => {
  const [one, two, last] = stated.slice(-3);
  if (phase === "over" || !one || !two || !last || last.share >= two.share || two.share >= one.share || isHigh(last.share)) return null;
  return ["confidence", `Confidence fell twice in a row, from ${one.said} via ${two.said} to ${last.said}; agree what would turn it, while there is time.`];
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
