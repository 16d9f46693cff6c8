import { lowerAt, type Token } from "../parse/tokens.ts";
import { boundBefore } from "../parse/comparator.ts";
import { words } from "../words/list.ts";
import type { NounClass } from "../words/nouns.ts";
import type { Quantity } from "../parse/quantity.ts";
import { nounClass } from "./noun-class.ts";
import { headNoun } from "./noun-phrase.ts";

/** What a phrase is about, and how many of it. */
export interface Thing {
  /** The token of its noun, and the first of its phrase; -1 without any. */
  readonly head: number;
  readonly first: number;
  readonly class: NounClass | null;
  /** The amount in front of the noun, as in "12 posts" or "80% of posts"; null without any. */
  readonly amount: Quantity | null;
}

const COUNTS = words(`
  number total count amount percentage percent share proportion top set series list range half rest majority lot lots handful couple
`);
const MOST_NESTED = 3;

/** Reads the phrase that starts at a token: past "number of" and "80% of" to what is counted. */
export function thingAt(tokens: readonly Token[], first: number, quantities: readonly Quantity[]): Thing {
  const opening = quantities.find((one) => boundBefore(tokens, one.first)?.first === first);
  const nounFrom = (from: number): number => headNoun(tokens, from, quantities.find((one) => one.first > from)?.first);
  let start = opening?.first ?? (lowerAt(tokens, first) === "#" && lowerAt(tokens, first + 1) === "of" ? first + 2 : first);
  let head = nounFrom(start);
  for (let step = 0; step < MOST_NESTED; step += 1) {
    const of = (head < 0 ? lastOfAmount(quantities, start) : head + 1);
    if (lowerAt(tokens, of) !== "of" || (head >= 0 && !COUNTS.has(lowerAt(tokens, head)))) break;
    start = of + 1;
    head = nounFrom(start);
  }
  const amount = quantities.find((one) => one.first >= first && one.first <= Math.max(head, first)) ?? null;
  return { head, first: opening?.first ?? first, class: head < 0 ? null : nounClass(lowerAt(tokens, head)), amount };
}

/** The token after the amount that stands at a token, as the "of" in "80% of"; -1 without one. */
const lastOfAmount = (quantities: readonly Quantity[], start: number): number =>
  quantities.find(({ first, next }) => first >= start && first <= start + 3 && next > start)?.next ?? -1;
