import type { SetRuleCard } from "../rule.ts";
import { objectiveRule } from "../set/set-rule.ts";

/** An objective with no key result under it. */
export const objectiveWithoutKeyResults = objectiveRule("objective-without-key-results", "warning", ({ keyResults }) => {
  const message = "This objective has no key result yet; write below it what would be measurably different once it is reached.";
  return keyResults.length > 0 ? null : ["objective", message];
});

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: SetRuleCard = {
  why: "Without key results nobody can tell whether the objective was reached, and it has no score.",
  source: "OKR Guide; the help pages of OKR tools agree",
  examples: {
    bad: [{
      sheet: [
        ["Objective", "Key result", "Target"],
        ["Riders trust the night bus", "Late buses fall from 50 to 20", 20],
        ["", "Night riders rise from 700 to 900", 900],
        ["Drivers want to stay", "", ""],
      ],
      cells: ["A4"],
    }],
    good: [{
      sheet: [
        ["Objective", "Key result", "Target"],
        ["Riders trust the night bus", "", ""],
        ["", "Late buses fall from 50 to 20", 20],
        ["", "Night riders rise from 700 to 900", 900],
      ],
    }],
  },
};
