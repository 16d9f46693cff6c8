import { blurOf } from "../aim.ts";
import { marked } from "../replace-span.ts";
import type { ObjectiveRule, RuleCard } from "../rule.ts";

/** An objective that moves a measure and does not say why. */
export const metricOnlyObjective: ObjectiveRule = {
  id: "metric-only-objective",
  on: "objective",
  severity: "warning",
  wording: true,
  check: ({ parse }) => {
    const blur = blurOf(parse);
    if (blur?.kind !== "measure") return [];
    const message = `“${marked(parse.text, blur.span)}” is a measure and no reason; say what gets better for whom, and leave the measure to a key result.`;
    return [{ at: "objective", span: blur.span, message, fixes: [] }];
  },
};

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: RuleCard = {
  why: "A measure that shall move is what key results say; the objective says why anybody should care.",
  source: "Engineering essay",
  examples: {
    bad: ["«Improve retention»", "«Increase monthly ticket sales»"],
    good: ["Commuters stay because mornings are calm with us", "Increase ticket sales to families in the north", "Reduce waiting time"],
  },
};
