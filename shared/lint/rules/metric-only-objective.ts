import { blurred } from "../wording/aim.ts";
import type { RuleCard } from "../rule.ts";
import { objectiveWording } from "../wording/wording-rule.ts";

/** An objective that moves a measure and does not say why. */
export const metricOnlyObjective = objectiveWording(
  "metric-only-objective", "warning", blurred("measure"),
  (words) => `“${words}” is a measure and no reason; say what gets better for whom, and leave the measure to a key result.`,
);

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: RuleCard = {
  why: "A measure that shall move is what key results say; the objective says why anybody should care.",
  source: "Engineering essay",
  examples: {
    bad: ["«Improve retention»", "«Increase monthly sales»"],
    good: ["Commuters stay because mornings are calm with us", "Increase ticket sales to families in the north", "Reduce waiting time"],
  },
};
