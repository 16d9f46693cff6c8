import { CURRENCIES } from "../words/units.ts";
import { readClock, readLength } from "./clock.ts";
import { readNumeral } from "./numeral.ts";
import { lowerAt, type Token, tokenAt } from "./tokens.ts";
import { readTail } from "./unit.ts";

/** One number with its sign, scale and unit, and the token after them. */
export interface Amount {
  readonly value: number;
  readonly unit: string | null;
  readonly certain: boolean;
  readonly scaled: boolean;
  readonly next: number;
}

/** Steps back from digits over the currency and the minus sign that belong to them. */
export function firstOfAmount(tokens: readonly Token[], index: number): number {
  const first = CURRENCIES.has(lowerAt(tokens, index - 1)) ? index - 1 : index;
  return isMinus(tokens, first - 1) ? first - 1 : first;
}

/** A sign is a minus where it touches the number and not the word before it: "-5" and not "10-5" or "riders - 5". */
const isMinus = (tokens: readonly Token[], index: number): boolean =>
  /^[-−]$/.test(lowerAt(tokens, index)) && tokenAt(tokens, index).glued === false && tokenAt(tokens, index + 1).glued;

/** Reads the number whose digits stand at an index and which starts at `first`; null where letters make it a name. */
export function readAmount(tokens: readonly Token[], index: number, first: number): Amount | null {
  const clock = readClock(tokens, index) ?? readLength(tokens, index);
  if (clock) return { ...clock, certain: true, scaled: false };
  const numeral = readNumeral(tokenAt(tokens, index).text);
  const tail = numeral ? readTail(tokens, index + 1) : null;
  if (!numeral || !tail) return null;
  const money = currencyBetween(tokens, first, index);
  const value = (isMinus(tokens, first) ? -1 : 1) * numeral.value * tail.scale;
  if (!Number.isFinite(value)) return null;
  return {
    value,
    unit: tail.unit ?? money ?? (lowerAt(tokens, index - 1) === "×" ? "x" : null),
    certain: numeral.certain && (tail.certain || money !== null),
    scaled: tail.scale !== 1,
    next: tail.next,
  };
}

function currencyBetween(tokens: readonly Token[], first: number, index: number): string | null {
  for (let at = first; at < index; at += 1) {
    const currency = CURRENCIES.get(lowerAt(tokens, at));
    if (currency) return currency;
  }
  return null;
}
