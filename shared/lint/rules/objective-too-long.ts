import type { ObjectiveRule, RuleCard } from "../rule.ts";
import { trimmedSpan } from "../replace-span.ts";

/** An objective that is too long to be remembered. */
export const objectiveTooLong: ObjectiveRule = {
  id: "objective-too-long",
  on: "objective",
  severity: "hint",
  wording: false,
  check: ({ parse: { text, tokens } }) => {
    const count = tokens.filter(({ kind, glued }) => kind === "word" && !glued).length;
    if (count <= MOST) return [];
    const message = `This objective has ${count} words; one that people can repeat has at most ${MOST}, and its details fit into key results.`;
    return [{ at: "objective", span: trimmedSpan(text), message, fixes: [] }];
  },
};

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: RuleCard = {
  why: "People steer by what they can repeat without looking it up.",
  source: "Engineering essay: at most 18 words; Google playbook: one line",
  examples: {
    bad: ["«Riders who travel at night and on weekends feel as safe at every stop of our whole network as they do at noon»"],
    good: ["Night riders feel as safe at our stops as at noon"],
  },
};

const MOST = 18;
