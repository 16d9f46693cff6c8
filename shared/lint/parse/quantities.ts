import { readDigits } from "./digits.ts";
import { isNameNumber } from "./name-number.ts";
import type { Quantity } from "./quantity.ts";
import { type Token, tokenAt } from "./tokens.ts";
import type { Verb } from "./verb.ts";
import { readWorded } from "./worded.ts";

/** Finds all amounts in order; numbers that only name something, and those of dates, are passed over. */
export function readQuantities(tokens: readonly Token[], taken: ReadonlySet<number>, verb: Verb | null): Quantity[] {
  const names = new Set<number>();
  const quantities: Quantity[] = [];
  let free = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    if (taken.has(index)) continue;
    const digits = tokenAt(tokens, index).kind === "number";
    const name = digits && isNameNumber(tokens, index, names, verb);
    const found = name ? null : digits ? readDigits(tokens, index, free) : wordedAt(tokens, index);
    if (digits && !found) names.add(index);
    if (!found) continue;
    quantities.push(found);
    free = found.next;
    index = Math.max(index, found.next - 1);
  }
  return quantities.length === 0 && verb?.base === "eliminate" ? [noneLeft(verb)] : quantities;
}

/** "Eliminate" alone aims at none. */
const noneLeft = (verb: Verb): Quantity => ({
  value: 0, other: null, unit: null, form: "none", span: verb.span, certain: true, scaled: false, comparator: null, start: verb.token,
  first: verb.token, next: verb.token + 1,
});

const wordedAt = (tokens: readonly Token[], index: number): Quantity | null =>
  tokenAt(tokens, index).kind === "word" ? readWorded(tokens, index) : null;
