import { isMade, nounClass, singular } from "../claim/noun-class.ts";
import { headNoun } from "../claim/noun-phrase.ts";
import { FALLING, LESS_IS_BETTER, MEASURES, MORE_IS_BETTER, ONGOING, RISING, TURNED } from "../words/directions.ts";
import { isStretch } from "../words/calendar.ts";
import { CURRENCIES, SECONDS } from "../words/units.ts";
import { afterLabel } from "./leading-verb.ts";
import type { Levels } from "./levels.ts";
import { comparable } from "./move.ts";
import type { Quantity } from "./quantity.ts";
import { lowerAt, type Token, tokenAt } from "./tokens.ts";
import { isNoNoun } from "./unit.ts";
import { classAt, formAt, isWork, type Verb, verbAt } from "./verb.ts";

/** Which way the measured value shall go, "binary" for what is done or not; null for a measure or an activity without a direction. */
export type Direction = "increase" | "decrease" | "maintain" | "binary" | null;

/** Reads the direction from the numbers first, then the verb, then the bound on the target, then words that compare. */
export function readDirection(tokens: readonly Token[], verb: Verb | null, levels: Levels, quantities: readonly Quantity[]): Direction {
  const [move] = levels.moves;
  const ends = move ? comparable(move) : null;
  if (ends && ends.from !== ends.to) return ends.to > ends.from ? "increase" : "decrease";
  const { target } = levels;
  if (isKept(tokens, verb, target)) return "maintain";
  if (target && !levels.relative && !levels.aimed && verb?.class !== "down" && isSingle(tokens, target, quantities)) return "binary";
  if (verb?.class === "up") return "increase";
  if (verb?.class === "down") return verb.base === "eliminate" && target && isCount(target) ? "increase" : "decrease";
  return target ? towards(tokens, verb, target, levels.relative) : withoutNumber(tokens, verb);
}

const KEPT = /^(stays?|remains?|remained|maintain(s|ed)|keeps|kept|holds|sustained|steady|stable|unchanged)$/;

/** "Stays under 5" keeps a level as "keep it under 5" does. */
function isKept(tokens: readonly Token[], verb: Verb | null, target: Quantity | null): boolean {
  if (verb && verb.class !== "reach") return verb.class === "keep";
  const end = Math.min(target ? target.first : tokens.length, REACH);
  for (let at = 1; at < end; at += 1) if (KEPT.test(lowerAt(tokens, at))) return true;
  return false;
}

const REACH = 16;

/** An amount of things that can be counted one by one. */
const isCount = ({ form, unit }: Quantity): boolean =>
  /^(digits|word)$/.test(form) && unit !== null && !/^(%|pp|x|score)$/.test(unit) && !SECONDS.has(unit) && !isStretch(unit) && !CURRENCIES.has(unit.toLowerCase());

const TAKES = /^(in|takes?|took)$/;
const SERVICE = /^(response|reply|wait|delivery|resolution|onboarding)$/;

function towards(tokens: readonly Token[], verb: Verb | null, target: Quantity, relative: boolean): Direction {
  const { comparator, first, next, unit, value } = target;
  if (lowerAt(tokens, first - 1) === "within" && /^(%|pp)$/.test(unit ?? "")) return "maintain";
  const above = comparator === "above" || comparator === "at least";
  if ((comparator !== null && !above) || (value === 0 && !above) || isDenied(tokens, first)) return "decrease";
  if (comparator !== null) return "increase";
  const moving = nearestMove(tokens, target);
  if (moving) return moving;
  if (verb && isWork(verb)) return namesLoss(tokens, Math.max(verb.token + 1, first - 2), first) ? "decrease" : "increase";
  if ((relative && value < 0) || FALLING.has(lowerAt(tokens, 0))) return "decrease";
  if (SECONDS.has(unit ?? "") && (TAKES.test(lowerAt(tokens, first - 1)) || namesLoss(tokens, next, next + 3) || SERVICE.test(lowerAt(tokens, next)))) return "decrease";
  return namesLoss(tokens, 0, first) && !/^(speed|accelerate)$/.test(verb?.base ?? "") ? "decrease" : "increase";
}

/** "1 open day" is done or not, while "one open day a week" is a number. */
function isSingle(tokens: readonly Token[], target: Quantity, quantities: readonly Quantity[]): boolean {
  if (target.value !== 1 || !isCount(target) || target.comparator === "at most" || target.comparator === "below") return false;
  for (let at = target.next; at < target.next + NOUN_REACH; at += 1) {
    const word = lowerAt(tokens, at);
    if (/^(per|each|every)$/.test(word) || (/^(an?|\/)$/.test(word) && isStretch(lowerAt(tokens, at + 1)))) return false;
  }
  return quantities.every(({ first }) => first === target.first || (first > target.first && !/^(and|[,&+])$/.test(lowerAt(tokens, first - 1))));
}

const NOUN_REACH = 7;

/** "No", "never" and "does not" turn round the bound that follows, as in "no bus waits more than 5 minutes". */
function isDenied(tokens: readonly Token[], end: number): boolean {
  for (let at = Math.max(0, end - REACH); at < end; at += 1) if (DENIES.test(lowerAt(tokens, at))) return true;
  return false;
}

const DENIES = /^(no|not|none|never|nobody|nothing|cannot|\w+n['’]t)$/;

/** "20% fewer calls", "calls down 20%" and "a reduction of 20%" say themselves which way they go. */
function nearestMove(tokens: readonly Token[], { first, next }: Quantity): Direction {
  for (const at of [next, first - 1, first - 2]) {
    const [word, moves] = [lowerAt(tokens, at), classAt(tokens, at)];
    if (moves === "up" || CHANGES_UP.test(word)) return "increase";
    if (moves === "down" || CHANGES_DOWN.test(word)) return "decrease";
  }
  for (let at = first - 3; at > 0 && at > first - NOUN_REACH; at -= 1) {
    const verb = verbAt(tokens, at);
    if (verb && /^(s|base)$/.test(verb.form) && /^(up|down)$/.test(verb.class)) return verb.class === "up" ? "increase" : "decrease";
  }
  return null;
}

const CHANGES_UP = /^(more|higher|growth|up|uplift|improvement|↑|\+)$/;
const CHANGES_DOWN = /^(fewer|less|lower|down|reduction|↓)$/;

/** Tells whether a measure of which less is better stands before a token: "churn" does, "bugs fixed" and "on time" do not. */
function namesLoss(tokens: readonly Token[], start: number, end: number): boolean {
  for (let at = Math.max(0, start, end - REACH); at < end; at += 1) {
    if (!LESS_IS_BETTER.has(lowerAt(tokens, at)) || TURNED.has(around(tokens, at, 1)) || isPartOf(tokens, at)) continue;
    if (!MORE_IS_BETTER.has(around(tokens, at, -1))) return true;
  }
  return false;
}

/** "Resolution of incidents" is about the resolution, "number of incidents" about the incidents. */
function isPartOf(tokens: readonly Token[], at: number): boolean {
  const of = [at - 1, at - 2].find((one) => lowerAt(tokens, one) === "of");
  return of !== undefined && !COUNTS.test(lowerAt(tokens, of - 1));
}

const COUNTS = /^(numbers?|rate|count|level|amount|volume|share|percentage|frequency)$/;

/** The word beside a token, past a hyphen. */
const around = (tokens: readonly Token[], at: number, step: 1 | -1): string =>
  lowerAt(tokens, lowerAt(tokens, at + step) === "-" ? at + 2 * step : at + step);

function withoutNumber(tokens: readonly Token[], verb: Verb | null): Direction {
  const next = verb ? lowerAt(tokens, verb.token + 1) : "";
  if (hasBlank(tokens)) return namesLoss(tokens, 0, tokens.length) ? "decrease" : "increase";
  if (verb && GAINS.test(verb.base) && !/^an?$/.test(next) && !isMade(nounClass(lowerAt(tokens, headNoun(tokens, verb.token + 1))))) return "increase";
  if (verb?.class === "better") return namesLoss(tokens, 0, tokens.length) ? "decrease" : "increase";
  if (!verb && isThere(tokens)) return "binary";
  if (verb?.form === "ing" && isBareMeasure(tokens)) return null;
  const compared = comparison(tokens, isWork(verb) && verb?.class !== "activity" && !RISING.has(next) && !FALLING.has(next));
  if (compared || !verb) return compared ?? (isBareMeasure(tokens) ? null : "binary");
  return isOngoing(tokens, verb, next) ? null : "binary";
}

/** Tells whether something stands for a number that is still to come: "X", "n%", "[" or "#". */
const hasBlank = (tokens: readonly Token[]): boolean => tokens.some(({ text }, at) =>
  (/^([xX]+|[nN]|_+)$/.test(text) || (/^[[{<]$/.test(text) && /^([nxy]+|number|[#?_]+)$/.test(lowerAt(tokens, at + 1)))) && (lowerAt(tokens, at + 1) === "%" || isBeforeNumber(tokens, at - 1)));

/** "To X", "raise X", but not "Feature X" or "a <name>". */
const isBeforeNumber = (tokens: readonly Token[], at: number): boolean =>
  verbAt(tokens, at) !== null || (isNoNoun(lowerAt(tokens, at)) && !/^(an?|the)$/.test(lowerAt(tokens, at)));

const ONE = /^(an?|the|our|one|for|of|through)$/;

/** Verbs of what comes in or is got to, unless that is a thing: "earn trust", "reach the top level". */
const GAINS = /^(gain|generate|earn|attract|reach|achieve|hit|attain|exceed|surpass)$/;

/** "Attend meetings" never ends, while "attend the fair", "run pilot" and "work with depots to open a shop" do. */
function isOngoing(tokens: readonly Token[], { base, class: verbClass, form, token }: Verb, next: string): boolean {
  if (ONE.test(next) || !(ONGOING.has(base) || (form === "ing" && verbClass !== "delivery"))) return false;
  const word = lowerAt(tokens, headNoun(tokens, token + 1));
  const purpose = tokens.some((_, at) => lowerAt(tokens, at - 1) === "to" && formAt(tokens, at) === "base");
  return !purpose && (word.endsWith("s") || !/^(thing|work)$/.test(nounClass(word) ?? ""));
}

/** "More", "shorter" and "rises" compare; so does "and improve …" in a later clause, which is all that counts beside work. */
function comparison(tokens: readonly Token[], work: boolean): Direction {
  for (let at = 1; at <= tokens.length; at += 1) {
    const word = work || (/^(growth|improvement|reduction)$/.test(lowerAt(tokens, at - 1)) && names(tokens, at)) ? "" : lowerAt(tokens, at - 1);
    const verb = verbAt(tokens, at);
    const before = lowerAt(tokens, at - 1);
    const finite = !work && before !== "-" && (verb?.form !== "base" || (before.endsWith("s") && verb.class !== "better"));
    const moves = verb && (/^(and|will)$/.test(before) || (finite && !isTuned(verb))) ? verb.class : "";
    if (RISING.has(word) || moves === "up" || moves === "better") return "increase";
    if (FALLING.has(word) || moves === "down") return "decrease";
  }
  return null;
}

/** "There is a faster map" and "riders can see more" are so or not. */
function isThere(tokens: readonly Token[]): boolean {
  if (lowerAt(tokens, 0) === "there") return true;
  for (let at = 0; at < tokens.length && at < REACH && !isNoNoun(lowerAt(tokens, at)); at += 1) if (lowerAt(tokens, at) === "can") return true;
  return false;
}

/** "Growth plan" names a plan. */
const names = (tokens: readonly Token[], at: number): boolean => tokenAt(tokens, at).kind === "word" && !isNoNoun(lowerAt(tokens, at));

/** "Tuned", unlike "improved", says that work is done. */
const isTuned = ({ class: verbClass, base, form }: Verb): boolean =>
  verbClass === "better" && form === "past" && !/^(improve|enhance|strengthen)$/.test(base);

/** "Monthly ticket income", "complaints per depot" and "drivers who stay" only name a measure, while "night bus timetable" is delivered. */
function isBareMeasure(tokens: readonly Token[]): boolean {
  const head = headNoun(tokens, afterLabel(tokens));
  const [word, after] = [lowerAt(tokens, head), lowerAt(tokens, head + 1)];
  if (head < 0 || !HEAD_ENDS.test(after)) return false;
  return /^(per|who)$/.test(after) || MEASURES.has(word) || MEASURES.has(singular(word)) || (word.endsWith("s") && /^(people|fault)$/.test(nounClass(word) ?? ""));
}

const HEAD_ENDS = /^(of|per|who|for|from|in|on|at|to|by|with|among|across|and|[^a-z0-9]?)$/;
