import type { SetKeyResult, SetRuleCard } from "../rule.ts";
import { say } from "../set/say.ts";
import { setRule } from "../set/set-rule.ts";

/** A cycle whose first confidences are on average too sure or too unsure for its ambition to be right. */
export const startingConfidenceOff = setRule("starting-confidence-off", "hint", ({ live, today, days, phase }, { startingConfidence }) => {
  const [first, ...others] = live.filter(({ stated }) => stated.length > 0);
  if (!first || others.length < OTHERS || phase !== "running" || !days || (today ?? Infinity) - days.start > THREE_WEEKS) return [];
  const shares = [first, ...others].map(({ stated: [{ share } = { share: 0 }] }) => share);
  const mean = Math.round((TEN * shares.reduce((sum, share) => sum + share, 0)) / shares.length);
  const { least, most } = startingConfidence ?? USUAL;
  // Lights and three steps are too coarse to tell sure from very sure.
  const isCoarse = shares.every((share) => share * 2 === Math.round(share * 2)) && ![first, ...others].some(isOfTen);
  const isLow = mean < least * TEN;
  const cure = isLow ? "promise less, or say what would make it likely" : mean > most * TEN && !isCoarse ? "reach further" : null;
  return cure === null ? [] : say(first, "confidence", `The first confidences are ${mean} of 10 on average, ${isLow ? "less" : "more"} sure than a cycle should start; ${cure}.`);
});

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
          ["", "Night riders rise from 700 to 900", 900, 10],
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

const isOfTen = ({ row }: SetKeyResult): boolean =>
  [row.cells.confidence, ...row.confidences].some((cell) => cell?.reading.kind === "number" && cell.reading.value > STEPS);

const STEPS = 3;
const OTHERS = 2;
const TEN = 10;
const THREE_WEEKS = 21;
const USUAL = { least: 0.25, most: 0.9 };
