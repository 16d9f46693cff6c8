import { NOW } from "../words/levels.ts";
import { CHANGES } from "../words/shares.ts";
import { CURRENCIES } from "../words/units.ts";
import { type Amount, firstOfAmount, readAmount } from "./amount.ts";
import { boundAfter, boundBefore } from "./comparator.ts";
import { readNumeral } from "./numeral.ts";
import type { Quantity, QuantityForm } from "./quantity.ts";
import { readRatio } from "./ratio.ts";
import { isHyphenated, lowerAt, type Token, tokenAt } from "./tokens.ts";
import { countedNoun, isNoNoun } from "./unit.ts";
import { isWork, verbAt } from "./verb.ts";

/**
 * Reads the amount whose digits stand at an index, alone, in a ratio or in a range; null where they are no amount.
 * Tokens before `free` belong to the amount before it.
 */
export function readDigits(tokens: readonly Token[], index: number, free: number): Quantity | null {
  const first = Math.max(free, firstOfAmount(tokens, index));
  const amount = readAmount(tokens, index, first);
  if (!amount || isCompoundWord(tokens, index, amount.next)) return null;
  return ratio(tokens, first, amount) ?? readRange(tokens, first, amount) ?? quantity(tokens, first, amount, "digits", null);
}

function quantity(tokens: readonly Token[], first: number, amount: Amount, form: QuantityForm, other: number | null): Quantity {
  const { value, certain, scaled, next } = amount;
  const span = [tokenAt(tokens, first).start, tokenAt(tokens, next - 1).end] as const;
  const bound = boundBefore(tokens, first);
  const comparator = bound?.comparator ?? boundAfter(tokens, next);
  const unit = amount.unit ?? countedNoun(tokens, next, value);
  return { value, other, unit, form, certain, scaled, span, comparator, start: bound?.first ?? first, first, next };
}

/** "5-star" and "30-day retention" are names; "a 2-hour reply" after a bound or "to" is an amount. */
function isCompoundWord(tokens: readonly Token[], index: number, next: number): boolean {
  const { kind, lower } = tokenAt(tokens, index + 2);
  if (kind !== "word" || !isHyphenated(tokens, index)) return false;
  if (CHANGES.has(lowerAt(tokens, index + 3))) return false;
  if (next === index + 1) return true;
  return lower !== "fold" && !/^(to|from|-)$/.test(lowerAt(tokens, index - 1)) && boundBefore(tokens, index) === null;
}

function ratio(tokens: readonly Token[], first: number, amount: Amount): Quantity | null {
  const found = amount.unit === null ? readRatio(tokens, amount.next, amount.value, lowerAt(tokens, first - 1)) : null;
  return found && quantity(tokens, first, { ...amount, ...found }, "ratio", found.base);
}

/** "20-40", "30–40k" and "between 95% and 99%"; "from 20-40" is a start and a target. */
function readRange(tokens: readonly Token[], first: number, amount: Amount): Quantity | null {
  if (!joinsRange(tokens, first, amount.next)) return null;
  const at = amount.next + (CURRENCIES.has(lowerAt(tokens, amount.next + 1)) ? 2 : 1);
  const upper = tokenAt(tokens, at).kind === "number" ? readAmount(tokens, at, amount.next + 1) : null;
  if (!upper || (amount.unit !== null && upper.unit !== null && amount.unit !== upper.unit)) return null;
  if (lowerAt(tokens, amount.next) === "to" && upper.value <= amount.value) return null;
  const value = amount.value * (upper.scaled && !amount.scaled ? scaleOf(tokens, at, upper) : 1);
  const lower = { ...upper, value, unit: amount.unit ?? upper.unit, certain: amount.certain && upper.certain };
  return Number.isFinite(value) ? quantity(tokens, first, lower, "range", upper.value) : null;
}

function joinsRange(tokens: readonly Token[], first: number, at: number): boolean {
  const [sign, before] = [lowerAt(tokens, at), lowerAt(tokens, first - 1)];
  if (before === "between") return sign === "and";
  if (before === "from") return false;
  if (sign === "to") return opensRange(tokens, first, before) || (first === 1 && countedNoun(tokens, at + 2, 2) !== null);
  return /^[–~]$/.test(sign) || isHyphenated(tokens, at - 1);
}

/** "Rating 41 to 48" is a move; "open 20 to 30 depots" and "takes 2 to 3 days" are ranges. */
const opensRange = (tokens: readonly Token[], first: number, before: string): boolean =>
  before === "" || (isNoNoun(before) && !NOW.has(before)) || TAKES.test(before) || isWork(verbAt(tokens, first - 1));

const TAKES = /^(takes?|took|needs?|about|around|approximately|roughly)$/;

function scaleOf(tokens: readonly Token[], index: number, upper: Amount): number {
  const bare = readNumeral(tokenAt(tokens, index).text);
  return bare && bare.value !== 0 ? upper.value / bare.value : 1;
}
