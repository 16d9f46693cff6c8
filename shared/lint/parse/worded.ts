import { CADENCES, EVENTS, STRETCHES } from "../words/calendar.ts";
import { UNCOUNTED_ONE } from "../words/names.ts";
import { MULTIPLES, NUMERALS, SCALES } from "../words/numerals.ts";
import { CHANGES, COUNTS_AFTER, NO_DENIAL, NO_POPULATION, WHOLE } from "../words/shares.ts";
import { boundAfter, boundBefore } from "./comparator.ts";
import type { Quantity, QuantityForm } from "./quantity.ts";
import { percent, readRatio } from "./ratio.ts";
import { lowerAt, type Token, tokenAt } from "./tokens.ts";
import { countedNoun, readTail } from "./unit.ts";
import { isWork, verbAt } from "./verb.ts";

/** Reads the amount that starts with the word at an index, such as "three", "double", "half of", "all", "no" or "weekly"; else null. */
export function readWorded(tokens: readonly Token[], index: number): Quantity | null {
  const word = lowerAt(tokens, index);
  if (NUMERALS.has(word)) return readCount(tokens, index, word);
  if (MULTIPLES.has(word)) return readMultiple(tokens, index, word);
  if (word === "a") return readRoundNumber(tokens, index) ?? readAPart(tokens, index);
  if (word === "half") return readHalf(tokens, index);
  if (word === "every" || word === "each" || word === "per") return readRhythm(tokens, index) ?? readWhole(tokens, index, word);
  if (WHOLE.has(word)) return readWhole(tokens, index, word);
  if (word === "no" || word === "none") return readNone(tokens, index, word);
  if (word.endsWith("fold") && NUMERALS.has(word.slice(0, -4))) {
    return worded(tokens, index, index + 1, "multiple", NUMERALS.get(word.slice(0, -4)) ?? 1, "x");
  }
  if (/^x\d+$/.test(word)) return worded(tokens, index, index + 1, "multiple", Number(word.slice(1)), "x");
  return CADENCES.has(word) || word === "bi" ? readCadence(tokens, index) : null;
}

function worded(tokens: readonly Token[], first: number, next: number, form: QuantityForm, value: number, unit: string | null): Quantity {
  const [start, end] = [tokens[first], tokens[next - 1]];
  return {
    value, other: null, unit, form, certain: true, scaled: false, span: [start?.start ?? 0, end?.end ?? 0],
    comparator: boundBefore(tokens, first)?.comparator ?? boundAfter(tokens, next), first, next,
  };
}

/** "Double-check", "double down", "double digits" and "avoid double bookings" double nothing; "twice a week" is a rhythm. */
function readMultiple(tokens: readonly Token[], index: number, word: string): Quantity | null {
  const value = MULTIPLES.get(word) ?? 1;
  const after = lowerAt(tokens, index + 1);
  if (word === "twice" && isPeriod(lowerAt(tokens, index + 2)) && /^(an?|per|each|every)$/.test(after)) {
    return worded(tokens, index, index + 3, "cadence", value, `per ${lowerAt(tokens, index + 2)}`);
  }
  const adjective = /^(double|triple)$/.test(word) && verbAt(tokens, index - 1)?.form === "base";
  if (adjective || isHyphenated(tokens, index) || /^(down|digits?)$/.test(after)) return null;
  return worded(tokens, index, index + 1, "multiple", value, "x");
}

const isPeriod = (word: string): boolean => word === "day" || STRETCHES.has(word);

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

/** "Two thirds" and "one-third". */
function readPart(tokens: readonly Token[], index: number, value: number): Quantity | null {
  const at = index + (isHyphenated(tokens, index) ? 2 : 1);
  const part = value > 0 && value < 5 ? THIRDS[lowerAt(tokens, at)] : undefined;
  return part === undefined ? null : worded(tokens, index, at + 1, "word", percent(value / part), "%");
}

/** "A third of riders" is a share, "a third party" and "a quarter" as long as it lasts are none. */
function readAPart(tokens: readonly Token[], index: number): Quantity | null {
  const [before, after] = [lowerAt(tokens, index - 1), lowerAt(tokens, index + 2)];
  return after === "of" || CHANGES.has(after) || /^(by|down|up|to|least)$/.test(before) ? readPart(tokens, index, 1) : null;
}

function readCount(tokens: readonly Token[], index: number, word: string): Quantity | null {
  const value = NUMERALS.get(word) ?? 0;
  const tens = tensLength(tokens, index, value);
  if (tens > 0) return count(tokens, index, index + tens, value + (NUMERALS.get(lowerAt(tokens, index + tens - 1)) ?? 0));
  if (isHyphenated(tokens, index) && lowerAt(tokens, index + 2) === "fold") return worded(tokens, index, index + 3, "multiple", value, "x");
  const part = readPart(tokens, index, value);
  if (part) return part;
  if (isHyphenated(tokens, index) || (tokenAt(tokens, index - 1).text === "-" && tokenAt(tokens, index).glued)) return null;
  const ratio = UNCOUNTED_ONE.has(lowerAt(tokens, index - 1)) ? null : readRatio(tokens, index + 1, value, lowerAt(tokens, index - 1));
  if (ratio) return { ...worded(tokens, index, ratio.next, "ratio", ratio.value, ratio.unit), other: ratio.base };
  if (value === 1 && (UNCOUNTED_ONE.has(lowerAt(tokens, index - 1)) || lowerAt(tokens, index + 1) === "of")) return null;
  return count(tokens, index, index + 1, value);
}

function count(tokens: readonly Token[], first: number, next: number, value: number): Quantity | null {
  const tail = readTail(tokens, next);
  if (!tail) return null;
  return worded(tokens, first, tail.next, "word", value * tail.scale, tail.unit ?? countedNoun(tokens, tail.next));
}

/** Counts the tokens of "twenty-five" and "twenty five"; 0 for any other. */
function tensLength(tokens: readonly Token[], index: number, value: number): number {
  const length = isHyphenated(tokens, index) ? 3 : 2;
  const units = NUMERALS.get(lowerAt(tokens, index + length - 1)) ?? 0;
  return value >= 20 && units > 0 && units < 10 ? length : 0;
}

function readHalf(tokens: readonly Token[], index: number): Quantity | null {
  const [before, after] = [lowerAt(tokens, index - 1), lowerAt(tokens, index + 1)];
  const share = /^(by|in|than|least|to|from)$/.test(before) || /^(of|the|our|all|as)$/.test(after);
  return share && !isHyphenated(tokens, index) ? worded(tokens, index, index + 1, "word", 50, "%") : null;
}

/** "Every week", "each sprint" and "every two weeks". */
function readRhythm(tokens: readonly Token[], index: number): Quantity | null {
  const many = /^(other|second|two|three|\d)$/.test(lowerAt(tokens, index + 1)) ? 1 : 0;
  const last = index + 1 + many;
  const stretch = lowerAt(tokens, last).replace(/s$/, "");
  if (lowerAt(tokens, index) === "per" || !isPeriod(stretch)) return null;
  return worded(tokens, index, last + 1, "cadence", 1, `per ${many ? `${lowerAt(tokens, index + 1)} ` : ""}${lowerAt(tokens, last)}`);
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

const GOES_ON = /^(by|from|in|at|and|or|for|to|until|across|with|on|during|basis)$/;

/** "weekly" states a rhythm where its clause ends or something that is done follows; "weekly active users" are a measure. */
function readCadence(tokens: readonly Token[], index: number): Quantity | null {
  const bi = lowerAt(tokens, index) === "bi";
  const at = bi ? index + 2 : index;
  if (bi && (lowerAt(tokens, index + 1) !== "-" || !CADENCES.has(lowerAt(tokens, at)))) return null;
  const after = tokens[at + 1];
  const states = !after || after.kind === "sign" || GOES_ON.test(after.lower) || isDone(tokens, index, at + 1);
  return states ? worded(tokens, index, at + 1, "cadence", 1, `per ${bi ? "two " : ""}${lowerAt(tokens, at)}`) : null;
}

const MEASURED = /^(active|recurring|average|avg|mean|unique|net|gross|paying|users?|sales|revenue|orders?|visit(or)?s|traffic|output|volume)$/;

function isDone(tokens: readonly Token[], index: number, next: number): boolean {
  if (EVENTS.has(lowerAt(tokens, next).replace(/s$/, "")) || EVENTS.has(lowerAt(tokens, next + 1).replace(/s$/, ""))) return true;
  return (index === 0 || isWork(verbAt(tokens, index - 1))) && !MEASURED.test(lowerAt(tokens, next));
}
