import { CURRENCIES } from "../words/units.ts";
import { boundAfter, boundBefore } from "./comparator.ts";
import { readClock } from "./clock.ts";
import { readNumeral } from "./numeral.ts";
import type { Quantity, QuantityForm } from "./quantity.ts";
import { type Token, lowerAt } from "./tokens.ts";
import { countedNoun, readTail } from "./unit.ts";

interface Amount {
  readonly value: number;
  readonly unit: string | null;
  readonly certain: boolean;
  readonly scaled: boolean;
  readonly next: number;
}

/** Reads the amount whose digits stand at an index, with its sign, currency, unit, range or ratio; null where they are no amount. */
export function readDigits(tokens: readonly Token[], index: number): Quantity | null {
  const first = firstToken(tokens, index);
  const amount = readAmount(tokens, index, first);
  if (!amount || isCompoundWord(tokens, index, amount.next)) return null;
  return readRatio(tokens, first, amount) ?? readRange(tokens, first, amount) ?? finish(tokens, first, amount, amount.next, "digits", null);
}

function readAmount(tokens: readonly Token[], index: number, first: number): Amount | null {
  const clock = readClock(tokens, index);
  if (clock) return { ...clock, certain: true, scaled: false };
  const token = tokens[index];
  const numeral = token ? readNumeral(token.text) : null;
  const tail = numeral ? readTail(tokens, index + 1) : null;
  if (!numeral || !tail) return null;
  const money = currencyBetween(tokens, first, index);
  const negative = isMinus(tokens, first) || isMinus(tokens, index - 1);
  return {
    value: (negative ? -1 : 1) * numeral.value * tail.scale,
    unit: tail.unit ?? money,
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

/** Steps back over a currency and a minus sign that belong to the digits. */
function firstToken(tokens: readonly Token[], index: number): number {
  let first = index;
  if (CURRENCIES.has(lowerAt(tokens, first - 1))) first -= 1;
  return isMinus(tokens, first - 1) && tokens[first]?.glued ? first - 1 : first;
}

const isMinus = (tokens: readonly Token[], index: number): boolean =>
  /^[-−]$/.test(lowerAt(tokens, index)) && tokens[index]?.glued === false || (index === 0 && /^[-−]$/.test(lowerAt(tokens, 0)) && tokens[1]?.glued === true);

/** "5-star" and "30-day retention" are names; "a 2-hour reply" after a bound or "to" is an amount. */
function isCompoundWord(tokens: readonly Token[], index: number, next: number): boolean {
  const hyphen = tokens[index + 1];
  if (hyphen?.text !== "-" || !hyphen.glued || tokens[index + 2]?.kind !== "word" || !tokens[index + 2]?.glued) return false;
  if (next === index + 1) return true;
  const before = lowerAt(tokens, index - 1);
  return !(before === "to" || before === "from" || before === "-" || boundBefore(tokens, index) !== null || lowerAt(tokens, index + 2) === "fold");
}

function finish(tokens: readonly Token[], first: number, amount: Amount, next: number, form: QuantityForm, other: number | null): Quantity {
  const [start, end] = [tokens[first], tokens[next - 1]];
  return {
    value: amount.value, other, unit: amount.unit ?? countedNoun(tokens, next), form, certain: amount.certain, scaled: amount.scaled,
    span: [start?.start ?? 0, end?.end ?? 0], comparator: boundBefore(tokens, first)?.comparator ?? boundAfter(tokens, next), first, next,
  };
}

const BIGGEST_BASE = 100;

function readRatio(tokens: readonly Token[], first: number, amount: Amount): Quantity | null {
  const slash = lowerAt(tokens, amount.next) === "/" ? amount.next + 1 : 0;
  const outOf = lowerAt(tokens, amount.next) === "out" && lowerAt(tokens, amount.next + 1) === "of" ? amount.next + 2 : 0;
  const at = slash || outOf;
  const base = at && tokens[at]?.kind === "number" ? readNumeral(tokens[at]?.text ?? "") : null;
  if (!base || base.value < Math.abs(amount.value) || base.value > BIGGEST_BASE || amount.unit !== null) return null;
  const noun = lowerAt(tokens, at + 1) === "of" || (outOf > 0 && countedNoun(tokens, at + 1) !== null && !/^(stars?|points?)$/.test(lowerAt(tokens, at + 1)));
  const share: Amount = noun ? { ...amount, value: (amount.value / base.value) * 100, unit: "%" } : { ...amount, unit: "score" };
  return finish(tokens, first, share, at + 1, "ratio", base.value);
}

function readRange(tokens: readonly Token[], first: number, amount: Amount): Quantity | null {
  const sign = tokens[amount.next];
  const between = lowerAt(tokens, first - 1) === "between" && sign?.text === "and";
  const dash = sign?.text === "–" || (sign?.text === "-" && sign.glued && tokens[amount.next + 1]?.glued === true) || sign?.text === "~";
  if (!(between || dash) || lowerAt(tokens, first - 1) === "from") return null;
  const at = amount.next + 1 + (CURRENCIES.has(lowerAt(tokens, amount.next + 1)) ? 1 : 0);
  const upper = tokens[at]?.kind === "number" ? readAmount(tokens, at, amount.next + 1) : null;
  if (!upper) return null;
  const lower = { ...amount, unit: amount.unit ?? upper.unit, value: amount.scaled || !upper.scaled ? amount.value : amount.value * scaleOf(tokens, at, upper) };
  return finish(tokens, first, { ...lower, certain: amount.certain && upper.certain, scaled: upper.scaled }, upper.next, "range", upper.value);
}

function scaleOf(tokens: readonly Token[], index: number, upper: Amount): number {
  const bare = readNumeral(tokens[index]?.text ?? "");
  return bare && bare.value !== 0 ? upper.value / bare.value : 1;
}
