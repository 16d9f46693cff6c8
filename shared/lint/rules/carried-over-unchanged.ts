import type { SetRuleCard } from "../rule.ts";
import { liveRule } from "../set/set-rule.ts";

/** A key result that stands word for word, with the same start and target, as in the cycle before. */
export const carriedOverUnchanged = liveRule("carried-over-unchanged", "warning", (each, { repeated, lastCycle }) => {
  const message = `This stands as it did in ${lastCycle?.name}; start from where it ended then, or ask whether it still matters.`;
  return repeated.get(each) === "copied" ? ["keyResult", message] : null;
});

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: SetRuleCard = {
  why: "A row that was only copied counts last cycle's progress again, and nobody has asked whether it still matters.",
  source: "The help pages of OKR tools: carry over by decision, not by copying",
  examples: {
    bad: [{
      sheet: [
        ["Objective", "Key result", "Start", "Target"],
        ["Riders trust the night bus", "Late buses fall from 50 to 20 by the end of Q4", 50, 20],
        ["", "Night riders rise from 700 to 900", 700, 900],
      ],
      cycle: "Q4 2026",
      asOf: "2026-10-09",
      past: {
        cycles: [{
          name: "Q3 2026",
          days: ["2026-09-21"],
          keyResults: [{
            id: "O1-KR1", text: "Late buses fall from 50 to 20 by the end of Q3", type: "metric", unit: null, start: 50, target: 20, weight: null, due: null,
            currents: [31], confidences: [0.5],
          }],
        }],
      },
      cells: ["B2"],
    }],
    good: [{
      sheet: [
        ["Objective", "Key result", "Start", "Target"],
        ["Riders trust the night bus", "Late buses fall from 31 to 20", 31, 20],
        ["", "Night riders rise from 700 to 900", 700, 900],
      ],
      cycle: "Q4 2026",
      asOf: "2026-10-09",
      past: {
        cycles: [{
          name: "Q3 2026",
          days: ["2026-09-21"],
          keyResults: [{
            id: "O1-KR1", text: "Late buses fall from 50 to 20", type: "metric", unit: null, start: 50, target: 20, weight: null, due: null,
            currents: [31], confidences: [0.5],
          }],
        }],
      },
    }],
  },
};
