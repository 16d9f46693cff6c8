import { marked, replaceSpan } from "../replace-span.ts";
import { numberIn } from "../row-cells.ts";
import type { KeyResultRule, Problem, RuleCard } from "../rule.ts";
import { type SoftPhrase, softPhrases } from "../soft-phrases.ts";

/** A word such as "several" or "significantly" where an amount belongs. */
export const softQuantifier: KeyResultRule = {
  id: "soft-quantifier",
  on: "keyResult",
  severity: "warning",
  wording: true,
  check: ({ parse, cells }) => {
    const measured = parse.target !== null || numberIn(cells, "target") !== null;
    return softPhrases(parse).filter((phrase) => phrase.amount || !measured).map((phrase) => problem(parse.text, phrase));
  },
};

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: RuleCard = {
  why: "Words such as “several” or “much faster” mean a different amount to everybody who reads them.",
  source: "OKR Guide; Google playbook",
  examples: {
    bad: [
      "Interview «several» night drivers",
      "«A lot of» readers finish the first chapter",
      "Tickets are answered «significantly» sooner",
      "Shelves are refilled «more» evenly",
      "«Most of» the 40 depots report on time",
    ],
    good: [
      "Interview 12 night drivers",
      "Significantly cut waiting time from 9 h to 2 h",
      "More than 30 readers finish the first chapter",
      "At least 5 more depots report on time",
      "No more late parcels",
      { text: "Tickets are answered faster", cells: { start: 9, target: 2 } },
    ],
  },
};

function problem(text: string, { span, amount, blank }: SoftPhrase): Problem {
  const cure = amount ? "say how many" : "say from where to where";
  const message = `“${marked(text, span)}” means something else to everybody; ${cure}.`;
  const fixes = blank === null ? [] : [{ label: "Put a number here", at: "keyResult" as const, replacement: replaceSpan(text, span, blank) }];
  return { at: "keyResult", span, message, fixes };
}
