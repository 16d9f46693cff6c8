import { verbAt } from "../parse/verb.ts";
import { marked } from "../replace-span.ts";
import type { ObjectiveRule, RuleCard } from "../rule.ts";

/** An objective to go on as before. */
export const businessAsUsual: ObjectiveRule = {
  id: "business-as-usual",
  on: "objective",
  severity: "hint",
  wording: true,
  check: ({ parse }) => {
    const verb = parse.verb ?? verbAt(parse.tokens, 0);
    if (!verb || (verb.class !== "keep" && verb.base !== "continue")) return [];
    const message = `“${marked(parse.text, verb.span)}” goes on as before; say what shall change, or watch it among the regular figures.`;
    return [{ at: "objective", span: verb.span, message, fixes: [] }];
  },
};

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: RuleCard = {
  why: "What goes on anyway needs watching, not an objective, and takes the place of a change worth making.",
  source: "Google playbook; Tech-lead handbook",
  examples: {
    bad: ["«Keep» the night desk staffed", "«Maintain» our service to schools"],
    good: ["Schools book their trips without calling us"],
  },
};
