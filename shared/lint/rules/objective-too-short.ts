import { blurOf } from "../aim.ts";
import { marked } from "../replace-span.ts";
import type { ObjectiveRule, RuleCard } from "../rule.ts";

/** An objective that is only a label. */
export const objectiveTooShort: ObjectiveRule = {
  id: "objective-too-short",
  on: "objective",
  severity: "warning",
  wording: true,
  check: ({ parse }) => {
    const blur = blurOf(parse);
    if (blur?.kind !== "label") return [];
    const message = `“${marked(parse.text, blur.span)}” is a label; say in a sentence what becomes true, and for whom.`;
    return [{ at: "objective", span: blur.span, message, fixes: [] }];
  },
};

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: RuleCard = {
  why: "A label names a field of work and leaves open where to go in it.",
  source: "Objective checks of the Engineering essay: fewer than four words",
  examples: {
    bad: ["«Delight»", "«Punctuality and safety»", "«Night bus 2.0»", "«Get organised»"],
    good: ["Riders feel safe at night", "Be profitable", "Gather volunteers", "Commuters love us"],
  },
};
