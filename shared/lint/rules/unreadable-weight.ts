import { rowRule } from "../cells/row-rule.ts";
import { shownText } from "../row-cells.ts";
import type { RuleCard } from "../rule.ts";

/** A weight that is no number, so that it would count like a blank one. */
export const unreadableWeight = rowRule("unreadable-weight", "warning", ({ cells }) => {
  const weight = cells?.weight;
  if (weight === undefined || /^(?:blank|number|error)$/.test(weight.kind)) return null;
  return ["weight", `The weight cell holds ${shownText(weight)}, which is no number; write one such as 2, or leave all weights blank.`];
});

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: RuleCard = {
  why: "A weight in words weighs nothing, and the score of its objective takes all key results for equal.",
  source: "Keyline's score, as OKR_SCORE computes it",
  examples: {
    bad: [
      { text: "Night riders rise from 700 to 900", cells: { weight: "high" }, at: "weight" },
    ],
    good: [
      { text: "Night riders rise from 700 to 900", cells: { weight: 2 } },
      { text: "Night riders rise from 700 to 900", cells: { weight: "" } },
    ],
  },
};
