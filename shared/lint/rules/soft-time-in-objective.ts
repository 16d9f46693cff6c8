import { firstPhrase } from "../parse/phrase-list.ts";
import { marked } from "../replace-span.ts";
import type { ObjectiveRule, RuleCard } from "../rule.ts";
import { SOON } from "../words/aims.ts";

/** An objective with a time that fixes no day, such as "soon". */
export const softTimeInObjective: ObjectiveRule = {
  id: "soft-time-in-objective",
  on: "objective",
  severity: "hint",
  wording: true,
  check: ({ parse }) => {
    const span = firstPhrase(SOON, parse.tokens);
    if (!span) return [];
    const message = `“${marked(parse.text, span)}” fixes no day; name the cycle, such as Q1 2027, in its cell or in the sentence.`;
    return [{ at: "objective", span, message, fixes: [] }];
  },
};

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: RuleCard = {
  why: "Read half a year later, nobody can tell when “soon” was.",
  source: "OKR Guide: every objective belongs to a cycle",
  examples: {
    bad: ["Riders will «soon» forget what waiting was", "Win the north back «this year»"],
    good: ["Riders forget what waiting was in Q1 2027", "Late trains are a thing of the past"],
  },
};
