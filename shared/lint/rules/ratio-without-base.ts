import type { Span } from "../finding.ts";
import type { Parse } from "../parse/parse.ts";
import { lowerAt } from "../parse/tokens.ts";
import type { RuleCard } from "../rule.ts";
import { words } from "../words/list.ts";
import { keyResultWording } from "../wording/wording-rule.ts";

/** A conversion of which nobody knows out of what it is counted. */
export const ratioWithoutBase = keyResultWording(
  "ratio-without-base", "hint", (parse) => baseless(parse),
  (found) => `“${found}” can be reached by counting fewer people; say of whom it is a share, and of how many at least.`,
);

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: RuleCard = {
  why: "A share rises when its base shrinks, and then the result looks reached while less happens.",
  source: "OKR checklists: a ratio needs its base",
  examples: {
    bad: ["«Conversion» from 2% to 4%"],
    good: ["Conversion of visitors from 2% to 4%", "Trial-to-paid conversion from 2% to 4%", "Conversion 2% to 4% on at least 10k visits"],
  },
};

const RATIOS = words("conversion conversions ctr");
const BASES = words("of for among from on in across by per at to");

/** Only a bare ratio that starts its metric: any word around it may be the base. */
function baseless({ tokens, target, quantities, verb }: Parse): Span | null {
  if (target?.unit !== "%" || quantities.some(({ unit }) => unit !== "%")) return null;
  const at = tokens.findIndex(({ lower }) => RATIOS.has(lower));
  const word = tokens[at];
  const first = at === 0 || verb?.token === at - 1;
  const next = lowerAt(tokens, at + 1) === "rate" ? at + 2 : at + 1;
  if (!word || !first) return null;
  return tokens.some(({ kind, lower }, index) => index >= next && kind === "word" && !BASES.has(lower)) || lowerAt(tokens, next) === "of" ? null : [word.start, word.end];
}
