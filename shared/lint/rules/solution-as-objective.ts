import type { Span } from "../finding.ts";
import type { Parse } from "../parse/parse.ts";
import { tokenAt } from "../parse/tokens.ts";
import { marked } from "../replace-span.ts";
import type { ObjectiveRule, RuleCard } from "../rule.ts";
import { taskIn } from "../claim/task.ts";

/** An objective that fixes the way as well as the goal. */
export const solutionAsObjective: ObjectiveRule = {
  id: "solution-as-objective",
  on: "objective",
  severity: "hint",
  wording: true,
  check: ({ parse }) => {
    const span = taskIn(parse) ? null : meansIn(parse);
    if (!span) return [];
    const message = `“${marked(parse.text, span)}” is one way to get there; leave it to the initiatives, so that a better way stays open.`;
    const rest = parse.text.slice(0, span[0]).trim();
    return [{ at: "objective", span, message, fixes: [{ label: "Leave the way open", at: "objective", replacement: rest, asks: true }] }];
  },
};

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: RuleCard = {
  why: "An objective that names its solution cannot be reached in a better way, even when one is found.",
  source: "Foundry; Tech-lead handbook",
  examples: {
    bad: [
      "Billing that shops trust «by building version 2»",
      "Guests come back «via the loyalty card»",
      "Make boarding effortless «by using new gates»",
    ],
    good: [
      "Billing that shops trust",
      "Guests come back by themselves",
      "Delight commuters by the sea",
    ],
  },
};

/** The tail that starts with "by …ing", "via" or "by means of". */
function meansIn({ tokens }: Parse): Span | null {
  for (let at = 1; at + 1 < tokens.length; at += 1) {
    const [word, next, end] = [tokenAt(tokens, at).lower, tokenAt(tokens, at + 1).text, tokenAt(tokens, tokens.length - 1).end];
    if (word === "via" || (word === "by" && /^[a-z]{2,}ing$/.test(next))) return [tokenAt(tokens, at).start, end];
  }
  return null;
}
