import type { RuleCard } from "../rule.ts";
import { objectiveWording } from "../wording/wording-rule.ts";
import { secondGoal } from "../wording/several-results.ts";

/** An objective that joins two goals. */
export const twoGoalsInOne = objectiveWording(
  "two-goals-in-one", "hint", secondGoal,
  (words) => `“${words}” is a second goal; give it an objective of its own, or choose one.`,
);

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: RuleCard = {
  why: "Two goals in one sentence pull a team two ways, and one of them quietly loses.",
  source: "Keyline: one objective, one direction",
  examples: {
    bad: ["Win the northern valleys and «fix our hiring»"],
    good: ["Riders find and book a seat in one go", "Drivers and dispatchers trust the plan"],
  },
};
