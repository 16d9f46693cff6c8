import { isLow } from "../../okr/confidence-light.ts";
import type { SetRuleCard } from "../rule.ts";
import { blankCause } from "../set/say.ts";
import { liveRule } from "../set/set-rule.ts";
import { latestShare } from "../set/standing.ts";

/** A low confidence beside which nobody has written what stands in the way. */
export const lowConfidenceWithoutNote = liveRule("low-confidence-without-note", "warning", (each, { phase }) => {
  const share = latestShare(each);
  const at = share !== null && isLow(share) && phase !== "over" ? blankCause(each) : null;
  return at && [at, "Confidence is low here and nothing says why; write what stands in the way, and who does what next."];
});

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: SetRuleCard = {
  why: "A red light asks for help, and nobody can give it without knowing what stands in the way.",
  source: "The help pages of OKR tools: low confidence names blocker, owner and next step",
  examples: {
    bad: [{
      sheet: [
        ["Objective", "Key result", "Target", "Confidence", "Notes"],
        ["Riders trust the night bus", "Late buses fall from 50 to 20", 20, 3, ""],
        ["", "Night riders rise from 700 to 900", 900, 8, ""],
      ],
      cycle: "Q4 2026",
      asOf: "2026-11-16",
      cells: ["E2"],
    }],
    good: [
      {
        sheet: [
          ["Objective", "Key result", "Target", "Confidence", "Notes"],
          ["Riders trust the night bus", "Late buses fall from 50 to 20", 20, 3, "Road works; Tom asks for a detour"],
        ],
        cycle: "Q4 2026",
        asOf: "2026-11-16",
      },
      {
        sheet: [["Objective", "Key result", "Target", "Confidence"], ["Riders trust the night bus", "Late buses fall from 50 to 20", 20, 3]],
        cycle: "Q4 2026",
        asOf: "2026-11-16",
      },
    ],
  },
};
