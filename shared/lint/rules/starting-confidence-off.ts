import type { SetRule, SetRuleCard } from "../rule.ts";
import { plainNumber } from "../row-cells.ts";
import { say } from "../set/say.ts";

/** A cycle whose first confidences are on average too sure or too unsure for its ambition to be right. */
export const startingConfidenceOff: SetRule = {
  id: "starting-confidence-off",
  on: "set",
  severity: "hint",
  wording: false,
  check: ({ live, today, days }, { startingConfidence }) => {
    const stated = live.filter((each) => each.stated.length > 0);
    const shares = stated.map((each) => each.stated[0]?.share ?? 0);
    const [first] = stated;
    if (!first || shares.length < FEW || today === null || days === null || today < days.start || today - days.start > THREE_WEEKS) return [];
    const mean = Math.round(TEN * shares.reduce((sum, share) => sum + share, 0) / shares.length) / TEN;
    const { least, most } = startingConfidence ?? USUAL;
    if (mean < least) return say(first, "confidence", `${about(mean)}, lower than a start should be; promise less, or say what would make it likely.`);
    // Lights and three steps are too coarse to tell sure from very sure.
    const isCoarse = shares.every((share) => share === 0 || share === 1 / 2 || share === 1);
    return mean <= most || isCoarse ? [] : say(first, "confidence", `${about(mean)}, so nothing is at stake; reach further.`);
  },
};

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: SetRuleCard = {
  why: "Where everybody is sure on the first day the goals are too easy, and where nobody is they are only wishes.",
  source: "Foundry: seven or eight out of ten; Wodtke: five out of ten",
  examples: {
    bad: [
      {
        sheet: [
          ["Objective", "Key result", "Target", "Confidence"],
          ["Riders trust the night bus", "Late buses fall from 50 to 20", 20, 10],
          ["", "Night riders rise from 700 to 900", 900, 9.5],
          ["Drivers want to stay", "Resignations fall from 9 to 3", 3, 10],
        ],
        cycle: "Q4 2026",
        asOf: "2026-10-09",
        cells: ["D2"],
      },
      {
        sheet: [
          ["Objective", "Key result", "Target", "Confidence"],
          ["Riders trust the night bus", "Late buses fall from 50 to 20", 20, 5],
          ["", "Night riders rise from 700 to 900", 900, 6],
          ["Drivers want to stay", "Resignations fall from 9 to 3", 3, 5],
        ],
        cycle: "Q4 2026",
        asOf: "2026-10-09",
        profile: "foundry",
        cells: ["D2"],
      },
    ],
    good: [
      {
        sheet: [
          ["Objective", "Key result", "Target", "Confidence"],
          ["Riders trust the night bus", "Late buses fall from 50 to 20", 20, 5],
          ["", "Night riders rise from 700 to 900", 900, 8],
          ["Drivers want to stay", "Resignations fall from 9 to 3", 3, 9],
        ],
        cycle: "Q4 2026",
        asOf: "2026-10-09",
      },
      {
        sheet: [
          ["Objective", "Key result", "Target", "Confidence"],
          ["Riders trust the night bus", "Late buses fall from 50 to 20", 20, 10],
          ["", "Night riders rise from 700 to 900", 900, 10],
          ["Drivers want to stay", "Resignations fall from 9 to 3", 3, 10],
        ],
        cycle: "Q4 2026",
        asOf: "2026-11-20",
      },
    ],
  },
};

const FEW = 3;
const TEN = 10;
const THREE_WEEKS = 21;
const USUAL = { least: 0.25, most: 0.9 };

const about = (mean: number): string => `The first confidences are ${plainNumber(mean * TEN)} of 10 on average`;
