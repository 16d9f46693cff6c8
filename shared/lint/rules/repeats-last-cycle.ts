import type { SetRuleCard } from "../rule.ts";
import { liveRule } from "../set/set-rule.ts";

/** The metric of the last cycle with the target of the last cycle, in other words. */
export const repeatsLastCycle = liveRule("repeats-last-cycle", "hint", (each, { repeated, lastCycle }) => {
  const message = `${lastCycle?.name} had the same metric with the same target; if it is watched all year, follow it outside the OKRs.`;
  return repeated.get(each) === "same aim" ? ["keyResult", message] : null;
}, true);

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: SetRuleCard = {
  why: "A number with the same target cycle after cycle is a health metric, and takes the place of a change.",
  source: "Tech Lead Handbook: key results are not the running indicators",
  examples: {
    bad: [{
      sheet: [
        ["Objective", "Key result", "Start", "Target"],
        ["Riders trust the night bus", "Reduce late night buses from 31 to 20", 31, 20],
        ["", "Raise night riders from 700 to 900", 700, 900],
      ],
      cycle: "Q4 2026",
      asOf: "2026-10-09",
      past: {
        cycles: [{
          name: "Q3 2026",
          days: ["2026-09-21"],
          keyResults: [{
            id: "O1-KR1", text: "Cut late night buses from 50 to 20", type: "metric", unit: null, start: 50, target: 20, weight: null, due: null,
            currents: [19], confidences: [0.9],
          }],
        }],
      },
      cells: ["B2"],
    }],
    good: [{
      sheet: [
        ["Objective", "Key result", "Start", "Target"],
        ["Riders trust the night bus", "Reduce late night buses from 31 to 20", 31, 20],
        ["", "Raise night riders from 700 to 900", 700, 900],
      ],
      cycle: "Q4 2026",
      asOf: "2026-10-09",
      past: {
        cycles: [{
          name: "Q3 2026",
          days: ["2026-09-21"],
          keyResults: [{
            id: "O1-KR1", text: "Cut late night buses from 50 to 20", type: "metric", unit: null, start: 50, target: 20, weight: null, due: null,
            currents: [31], confidences: [0.5],
          }],
        }],
      },
    }],
  },
};
