import { CADENCES, EVENTS, isStretch, WEEKDAYS } from "../words/calendar.ts";
import { words } from "../words/list.ts";
import { UNCOUNTED_ONE } from "../words/names.ts";
import { MULTIPLES, NUMERALS, SCALES } from "../words/numerals.ts";
import { SECONDS } from "../words/units.ts";
import { OPENERS } from "../words/openers.ts";
import { CHANGES, COUNTS_AFTER, NO_DENIAL, NO_POPULATION } from "../words/shares.ts";
import { boundAfter, boundBefore } from "./comparator.ts";
import type { Quantity, QuantityForm } from "./quantity.ts";
import { percent, readRatio } from "./ratio.ts";
import { isHyphenated, lowerAt, type Token, tokenAt } from "./tokens.ts";
import { countedNoun, isNoNoun, rateAt, readTail } from "./unit.ts";
import { formAt, isWork, verbAt } from "./verb.ts";

/** An amount in words: how many tokens it takes, its form, value and unit, and what a ratio is out of. */
type Worded = readonly [length: number, form: QuantityForm, value: number, unit: string | null, base?: number];

/** Reads the amount that starts with the word at an index, such as "three", "double", "half of", "all", "no" or "weekly"; else null. */
export function readWorded(tokens: readonly Token[], first: number): Quantity | null {
  const found = wordedAt(tokens, first, lowerAt(tokens, first), lowerAt(tokens, first + 1));
  if (!found) return null;
  const [length, form, value, unit, base = null] = found;
  const next = first + length;
  const bound = boundBefore(tokens, first);
  const comparator = bound?.comparator ?? boundAfter(tokens, next);
  const span = [tokenAt(tokens, first).start, tokenAt(tokens, next - 1).end] as const;
  return { value, other: base, unit, form, certain: true, scaled: false, span, comparator, start: bound?.first ?? first, first, next };
}

function wordedAt(tokens: readonly Token[], at: number, word: string, after: string): Worded | null {
  const numeral = NUMERALS.get(word);
  if (numeral !== undefined) return readCount(tokens, at, numeral);
  const multiple = MULTIPLES.get(word);
  if (multiple !== undefined) return readMultiple(tokens, at, word, multiple);
  if (CADENCES.has(word)) return readCadence(tokens, at, 1);
  switch (word) {
    case "a":
    case "an":
      return readRound(after) ?? readAPart(tokens, at) ?? readAnHour(tokens, at, after);
    case "half":
      return readHalf(tokens, at, after);
    case "every":
    case "each":
      return readRhythm(tokens, at) ?? readWhole(tokens, at, true);
    case "all":
      return readWhole(tokens, at, opensOrHas(tokens, at) || formAt(tokens, at - 1) !== "" || (at === 1 && isAnyVerb(lowerAt(tokens, 0))));
    case "once":
      return readMultiple(tokens, at, word, 1);
    case "no":
    case "none":
      return readNone(tokens, at, word, after);
    case "never":
    case "nobody":
      return NO_DENIAL.has(after) || /^(where|who|which|that)$/.test(lowerAt(tokens, at - 1)) ? null : [1, "none", 0, null];
    case "don't":
    case "don’t":
      return at === 0 ? [1, "none", 0, null] : null;
    case "bi":
      return after === "-" && CADENCES.has(lowerAt(tokens, at + 2)) ? readCadence(tokens, at, 3) : null;
    default:
      return readFold(word);
  }
}

/** "Threefold" and "x3". */
function readFold(word: string): Worded | null {
  const value = word.endsWith("fold") ? NUMERALS.get(word.slice(0, -4)) : word.charAt(0) === "x" ? Number(word.slice(1)) : 0;
  return value ? [1, "multiple", value, "x"] : null;
}

/** "Double-check", "double down", "double digits" and "avoid double bookings" double nothing; "twice a week" is a rhythm. */
function readMultiple(tokens: readonly Token[], at: number, word: string, value: number): Worded | null {
  const [after, stretch] = [lowerAt(tokens, at + 1), rateAt(tokens, at + 1)];
  if (/^(once|twice)$/.test(word) && stretch !== "") return [3, "cadence", value, `per ${stretch}`];
  const adjective = /^(double|triple)$/.test(word) && formAt(tokens, at - 1) === "base";
  return adjective || value === 1 || isHyphenated(tokens, at) || /^(down|digits?|opt)$/.test(after) ? null : [1, "multiple", value, "x"];
}

const LONGEST_ABBREVIATION = 3;

/** "a million", but not "a k". */
function readRound(word: string): Worded | null {
  const scale = word.length > LONGEST_ABBREVIATION ? SCALES.get(word) : undefined;
  return scale === undefined ? null : [2, "word", scale, null];
}

const PARTS: Readonly<Record<string, number>> = { third: 3, quarter: 4, fifth: 5, tenth: 10 };

/** "Two thirds" and "one-third". */
function readPart(tokens: readonly Token[], at: number, value: number): Worded | null {
  const length = isHyphenated(tokens, at) ? 3 : 2;
  const part = value > 0 && value < 5 ? PARTS[lowerAt(tokens, at + length - 1).replace(/s$/, "")] : undefined;
  return part === undefined ? null : [length, "word", percent(value / part), "%"];
}

/** "A third of riders" is a share, "a third party" and "a quarter" as long as it lasts are none. */
function readAPart(tokens: readonly Token[], at: number): Worded | null {
  const after = lowerAt(tokens, at + 2);
  return after === "of" || CHANGES.has(after) || /^(by|down|up|to|least)$/.test(lowerAt(tokens, at - 1)) ? readPart(tokens, at, 1) : null;
}

/** "Under an hour" and "takes a day" are lengths of time, "over a year" tells since when. */
function readAnHour(tokens: readonly Token[], at: number, unit: string): Worded | null {
  const bounds = /^(takes?|than|under|below|within|exceeds?)$/.test(lowerAt(tokens, at - 1));
  return bounds && unit.length > 1 && SECONDS.has(unit) ? [2, "word", 1, unit] : null;
}

function readCount(tokens: readonly Token[], at: number, value: number): Worded | null {
  const [before, joined] = [lowerAt(tokens, at - 1), isHyphenated(tokens, at)];
  const tens = joined ? 3 : 2;
  const units = NUMERALS.get(lowerAt(tokens, at + tens - 1)) ?? 0;
  if (value >= 20 && units > 0 && units < 10) return count(tokens, at, tens, value + units);
  if (joined && lowerAt(tokens, at + 2) === "fold") return [3, "multiple", value, "x"];
  const part = readPart(tokens, at, value);
  if (part || joined || (before === "-" && tokenAt(tokens, at).glued)) return part;
  if (value === 1 && UNCOUNTED_ONE.has(before)) return null;
  const ratio = readRatio(tokens, at + 1, value, before);
  if (ratio) return [ratio.next - at, "ratio", ratio.value, ratio.unit, ratio.base];
  return value === 1 && lowerAt(tokens, at + 1) === "of" ? null : count(tokens, at, 1, value);
}

function count(tokens: readonly Token[], at: number, length: number, value: number): Worded | null {
  const tail = readTail(tokens, at + length);
  return tail && [tail.next - at, "word", value * tail.scale, tail.unit ?? countedNoun(tokens, tail.next, value)];
}

function readHalf(tokens: readonly Token[], at: number, after: string): Worded | null {
  const share = /^(by|in|than|least|to|from)$/.test(lowerAt(tokens, at - 1)) || /^(of|the|our|all|as)$/.test(after);
  return share && after !== "-" ? [1, "word", 50, "%"] : null;
}

/** "Every week", "each sprint" and "every two weeks". */
function readRhythm(tokens: readonly Token[], at: number): Worded | null {
  const many = /^(other|second|two|three|\d)$/.test(lowerAt(tokens, at + 1));
  const stretch = lowerAt(tokens, at + (many ? 2 : 1));
  if (!isStretch(stretch.replace(/s$/, "")) && !WEEKDAYS.has(stretch) && !PARTS_OF_DAY.test(stretch)) return null;
  return many ? [3, "cadence", 1, `per ${lowerAt(tokens, at + 1)} ${stretch}`] : [2, "cadence", 1, `per ${stretch}`];
}

const PARTS_OF_DAY = /^((week|work)day|weekend|morning|evening|night)$/;

const readWhole = (tokens: readonly Token[], at: number, counts: boolean): Worded | null =>
  counts && tokenAt(tokens, at + 1).kind === "word" && !NO_POPULATION.has(lowerAt(tokens, at + 1)) && !isPurpose(tokens, at)
    ? [1, "share", 100, "%"] : null;

/** "A map to show all stops" and "riders can see every stop" promise one thing, and not all of them. */
const isPurpose = (tokens: readonly Token[], end: number): boolean => tokens.slice(Math.max(0, end - PURPOSE_REACH), end).some(({ lower }, at, before) =>
  lower === "can" || (lower === "to" && end - before.length + at > 1 && formAt(before, at + 1) === "base"));

const PURPOSE_REACH = 16;

/** "Cover all costs" opens with a verb that we do not know, "we all" and "above all" with none. */
const isAnyVerb = (word: string): boolean => !isNoNoun(word) && !OPENERS.has(word) && word !== "not";

function opensOrHas(tokens: readonly Token[], at: number): boolean {
  const { kind, lower } = tokenAt(tokens, at - 1);
  return kind === "end" || kind === "sign" || COUNTS_AFTER.has(lower) || (lower === "by" && lowerAt(tokens, at - 2).endsWith("ed"));
}

function readNone(tokens: readonly Token[], at: number, word: string, after: string): Worded | null {
  const leaves = NO_DENIAL.has(after) && !(after === "more" && lowerAt(tokens, at + 2) !== "than");
  const denies = word === "none" || (tokenAt(tokens, at + 1).kind === "word" && !leaves);
  const counts = opensOrHas(tokens, at) || formAt(tokens, at - 1) !== "";
  return denies && counts ? [1, "none", 0, word === "none" ? null : after] : null;
}

const GOES_ON = words("by from in at and or for to until across with on during basis instead rather");
const MEASURED = words(`
  active recurring average avg mean unique net gross paying user users sales revenue order orders visits visitors traffic output volume
`);

/** "Set up a weekly call" sets it up once. */
const CREATES = /^(create|establish|introduce|implement|launch|build|design|develop|set|define)$/;

/** "weekly" states a rhythm where its clause ends or something that is done follows; "weekly active users" are a measure. */
function readCadence(tokens: readonly Token[], at: number, length: number): Worded | null {
  const { kind, lower } = tokenAt(tokens, at + length);
  const happens = (word: string): boolean => EVENTS.has(word.replace(/s$/, ""));
  const verb = verbAt(tokens, at - 1) ?? verbAt(tokens, at - 2) ?? verbAt(tokens, at - 3);
  if (CREATES.test(verb?.base ?? "")) return null;
  const held = verb !== null && verb.token >= at - 2 && (verb.class === "activity" || verb.base === "hold");
  const states = kind === "end" || kind === "sign" || GOES_ON.has(lower) || happens(lower) || happens(lowerAt(tokens, at + length + 1))
    || ((at === 0 || held || isWork(verbAt(tokens, at - 1))) && !MEASURED.has(lower));
  return states ? [length, "cadence", 1, `per ${length > 1 ? "two " : ""}${lowerAt(tokens, at + length - 1)}`] : null;
}
