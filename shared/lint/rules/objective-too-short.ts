import { blurred } from "../wording/aim.ts";
import type { RuleCard } from "../rule.ts";
import { objectiveWording } from "../wording/wording-rule.ts";

/** An objective that is only a label. */
export const objectiveTooShort = objectiveWording(
  "objective-too-short", "warning", blurred("label"),
  (words) => `“${words}” is a label; say in a sentence what becomes true, and for whom.`,
);

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: RuleCard = {
  why: "A label names a field of work and leaves open where to go in it.",
  source: "Objective checks of the Engineering essay: fewer than four words",
  examples: {
    bad: ["«Retention»", "«Punctuality and reliability»", "«Website 2.0»"],
    good: ["Riders feel safe at night", "Be profitable", "Stop avoidable waiting", "Atender melhor", "Commuters love us"],
  },
};
