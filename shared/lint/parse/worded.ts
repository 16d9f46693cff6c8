import { CADENCES, STRETCHES } from "../words/calendar.ts";
import { UNCOUNTED_ONE } from "../words/names.ts";
import { MULTIPLES, NUMERALS, SCALES } from "../words/numerals.ts";
import { COUNTS_AFTER, NO_DENIAL, NO_POPULATION, WHOLE } from "../words/shares.ts";
import { boundAfter, boundBefore } from "./comparator.ts";
import type { Quantity, QuantityForm } from "./quantity.ts";
import { lowerAt, type Token, tokenAt } from "./tokens.ts";
import { countedNoun, readTail } from "./unit.ts";
import { verbAt } from "./verb.ts";

/** Reads the amount that starts with the word at an index, such as "three", "double", "half of", "all", "no" or "weekly"; else null. */
export function readWorded(tokens: readonly Token[], index: number): Quantity | null {
  const word = lowerAt(tokens, index);
  if (NUMERALS.has(word)) return readCount(tokens, index, word);
  if (MULTIPLES.has(word)) return readMultiple(tokens, index, word);
  if (word === "a") return readRoundNumber(tokens, index);
  if (word === "half") return readHalf(tokens, index);
  if (word === "every" || word === "each" || word === "per") return readRhythm(tokens, index) ?? readWhole(tokens, index, word);
  if (WHOLE.has(word)) return readWhole(tokens, index, word);
  if (word === "no" || word === "none") return readNone(tokens, index, word);
  return CADENCES.has(word) || word === "bi" ? readCadence(tokens, index) : null;
}

function worded(tokens: readonly Token[], first: number, next: number, form: QuantityForm, value: number, unit: string | null): Quantity {
  const [start, end] = [tokens[first], tokens[next - 1]];
  return {
    value, other: null, unit, form, certain: true, scaled: false, span: [start?.start ?? 0, end?.end ?? 0],
    comparator: boundBefore(tokens, first)?.comparator ?? boundAfter(tokens, next), first, next,
  };
}

/** "Double-check" and "double down" double nothing. */
function readMultiple(tokens: readonly Token[], index: number, word: string): Quantity | null {
  if (isHyphenated(tokens, index) || lowerAt(tokens, index + 1) === "down") return null;
  return worded(tokens, index, index + 1, "multiple", MULTIPLES.get(word) ?? 1, "x");
}

const LONGEST_ABBREVIATION = 3;

/** "a million", but not "a k". */
function readRoundNumber(tokens: readonly Token[], index: number): Quantity | null {
  const word = lowerAt(tokens, index + 1);
  const scale = word.length > LONGEST_ABBREVIATION ? SCALES.get(word) : undefined;
  return scale === undefined ? null : worded(tokens, index, index + 2, "word", scale, null);
}

const isHyphenated = (tokens: readonly Token[], index: number): boolean =>
  tokenAt(tokens, index + 1).text === "-" && tokenAt(tokens, index + 1).glued && tokenAt(tokens, index + 2).glued;

const THIRDS: Readonly<Record<string, number>> = { third: 3, thirds: 3, quarter: 4, quarters: 4, fifth: 5, fifths: 5 };

function readCount(tokens: readonly Token[], index: number, word: string): Quantity | null {
  const value = NUMERALS.get(word) ?? 0;
  if (isTens(tokens, index, value)) return readTens(tokens, index, value);
  if (isHyphenated(tokens, index) || (tokenAt(tokens, index - 1).text === "-" && tokenAt(tokens, index).glued)) return null;
  if (value === 1 && (UNCOUNTED_ONE.has(lowerAt(tokens, index - 1)) || lowerAt(tokens, index + 1) === "of")) return null;
  const part = value > 0 && value < 5 ? THIRDS[lowerAt(tokens, index + 1)] : undefined;
  if (part !== undefined) return worded(tokens, index, index + 2, "word", (value / part) * 100, "%");
  return count(tokens, index, index + 1, value);
}

function count(tokens: readonly Token[], first: number, next: number, value: number): Quantity | null {
  const tail = readTail(tokens, next);
  if (!tail) return null;
  return worded(tokens, first, tail.next, "word", value * tail.scale, tail.unit ?? countedNoun(tokens, tail.next));
}

const isTens = (tokens: readonly Token[], index: number, value: number): boolean => {
  const units = NUMERALS.get(lowerAt(tokens, index + 2)) ?? 0;
  return value >= 20 && isHyphenated(tokens, index) && units > 0 && units < 10;
};

const readTens = (tokens: readonly Token[], index: number, value: number): Quantity | null =>
  count(tokens, index, index + 3, value + (NUMERALS.get(lowerAt(tokens, index + 2)) ?? 0));

function readHalf(tokens: readonly Token[], index: number): Quantity | null {
  const [before, after] = [lowerAt(tokens, index - 1), lowerAt(tokens, index + 1)];
  const share = /^(by|in|than|least|to|from)$/.test(before) || /^(of|the|our|all)$/.test(after);
  return share && !isHyphenated(tokens, index) ? worded(tokens, index, index + 1, "word", 50, "%") : null;
}

function readRhythm(tokens: readonly Token[], index: number): Quantity | null {
  const stretch = lowerAt(tokens, index + 1);
  if (!STRETCHES.has(stretch) && stretch !== "day") return null;
  return lowerAt(tokens, index) === "per" ? null : worded(tokens, index, index + 2, "cadence", 1, `per ${stretch}`);
}

function readWhole(tokens: readonly Token[], index: number, word: string): Quantity | null {
  const after = tokens[index + 1];
  if (word === "per" || after?.kind !== "word" || NO_POPULATION.has(after.lower)) return null;
  const before = tokens[index - 1];
  const opens = !before || before.kind === "sign" || COUNTS_AFTER.has(before.lower);
  return word !== "all" || opens || verbAt(tokens, index - 1) !== null ? worded(tokens, index, index + 1, "share", 100, "%") : null;
}

function readNone(tokens: readonly Token[], index: number, word: string): Quantity | null {
  const after = tokens[index + 1];
  const before = tokens[index - 1];
  const denies = word === "none" || (after?.kind === "word" && !NO_DENIAL.has(after.lower));
  const counts = !before || before.kind === "sign" || COUNTS_AFTER.has(before.lower) || verbAt(tokens, index - 1)?.class === "reach";
  return denies && counts ? worded(tokens, index, index + 1, "none", 0, word === "none" ? null : (after?.lower ?? null)) : null;
}

const GOES_ON = /^(by|from|in|at|and|or|for|to|until|across|with|on|during)$/;

/** "weekly" states a rhythm at the start or end of a clause; inside, as in "weekly active users", it describes a measure. */
function readCadence(tokens: readonly Token[], index: number): Quantity | null {
  const bi = lowerAt(tokens, index) === "bi" && lowerAt(tokens, index + 1) === "-" && CADENCES.has(lowerAt(tokens, index + 2));
  if (lowerAt(tokens, index) === "bi" && !bi) return null;
  const next = bi ? index + 3 : index + 1;
  const after = tokens[next];
  const ends = !after || (bi && index === 0) || lowerAt(tokens, index - 1) === "almost" || after.kind === "sign" || GOES_ON.test(after.lower);
  const unit = `per ${bi ? "two " : ""}${lowerAt(tokens, next - 1)}`;
  return ends ? worded(tokens, index, next, "cadence", 1, unit) : null;
}
