import type { SetRuleCard } from "../rule.ts";
import { objectiveRule } from "../set/set-rule.ts";

/** More key results under one objective than the house style allows. */
export const tooManyKeyResults = objectiveRule("too-many-key-results", "warning", ({ live }, _, { keyResultsPerObjective: { most } }) => {
  const message = `This objective has ${live.length} key results; keep the ${most} that prove it best, and follow the others elsewhere.`;
  return live.length > most ? ["objective", message] : null;
});

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: SetRuleCard = {
  why: "With many key results nobody remembers them, and the easy ones hide those that matter.",
  source: "OKR Framework and OKR Guide: two to four; Engineering essay: three to five",
  examples: {
    bad: [{
      sheet: [
        ["Objective", "Key result", "Target"],
        ["Riders trust the night bus", "Late buses fall from 50 to 20", 20],
        ["", "Night riders rise from 700 to 900", 900],
        ["", "Missed stops fall from 40 to 20", 20],
        ["", "Complaints fall from 90 to 45", 45],
        ["", "Rating rises from 3.1 to 4.2", 4.2],
      ],
      cells: ["A2"],
    }],
    good: [
      {
        sheet: [
          ["Objective", "Key result", "Target", "Status"],
          ["Riders trust the night bus", "Late buses fall from 50 to 20", 20, ""],
          ["", "Night riders rise from 700 to 900", 900, ""],
          ["", "Missed stops fall from 40 to 20", 20, "Stopped"],
          ["", "Complaints fall from 90 to 45", 45, ""],
          ["", "Rating rises from 3.1 to 4.2", 4.2, ""],
        ],
      },
      {
        sheet: [
          ["Key result", "Target"],
          ["Late buses fall from 50 to 20", 20],
          ["Night riders rise from 700 to 900", 900],
          ["Missed stops fall from 40 to 20", 20],
          ["Complaints fall from 90 to 45", 45],
          ["Rating rises from 3.1 to 4.2", 4.2],
        ],
      },
    ],
  },
};
