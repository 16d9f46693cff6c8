import { likeness } from "../likeness.ts";
import { trimmedSpan } from "../replace-span.ts";
import type { RuleCard } from "../rule.ts";
import { keyResultWording } from "../wording/wording-rule.ts";

/** A key result in nearly the same words as its objective. */
export const restatesTheObjective = keyResultWording(
  "restates-the-objective", "hint",
  ({ text }, _, { objective }) => (objective !== null && objective.length * 2 > text.length && likeness(objective, text) >= ALIKE ? trimmedSpan(text) : null),
  () => "This says again what its objective says; say by what anybody would notice that it came true.",
);

const ALIKE = 0.85;

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: RuleCard = {
  why: "A key result that repeats the objective proves nothing about it.",
  source: "Keyline: a key result is the evidence for its objective",
  examples: {
    bad: [{ text: "«Riders trust the night bus by 20%»", cells: { objective: "Riders trust the night bus" } }],
    good: ["Late buses fall from 50 to 20", { text: "Late buses fall from 50 to 20", cells: { objective: "Riders trust the night bus" } }],
  },
};
