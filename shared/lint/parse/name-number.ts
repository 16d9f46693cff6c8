import { CODED, JOINERS, NAMED, NAMING } from "../words/names.ts";
import { words } from "../words/list.ts";
import { SECONDS } from "../words/units.ts";
import { readClock } from "./clock.ts";
import { isHyphenated, lowerAt, type Token, tokenAt } from "./tokens.ts";
import { type Verb, verbAt } from "./verb.ts";

/** Tells whether the digits at an index only name something, such as #12, tier 1, 24/7, 1:1 or 2026. */
export function isNameNumber(tokens: readonly Token[], index: number, names: ReadonlySet<number>, verb: Verb | null): boolean {
  return isNumbering(tokens, index) || isPartOfCode(tokens, index) || isNamedByNeighbours(tokens, index, names, verb)
    || isPlainYear(tokens, index) || isFixedPhrase(tokens, index);
}

function isNumbering(tokens: readonly Token[], index: number): boolean {
  const { text, glued } = tokenAt(tokens, index + 1);
  const opens = index === 0 || (index === 1 && tokenAt(tokens, 0).kind === "sign" && lowerAt(tokens, 0) !== "$");
  return opens && glued && /^[.):]$/.test(text) && !tokenAt(tokens, index + 2).glued;
}

function isPartOfCode(tokens: readonly Token[], index: number): boolean {
  const [before, start] = [tokenAt(tokens, index - 1), tokenAt(tokens, index - 2)];
  if (!tokenAt(tokens, index).glued) return false;
  if (/^[#_]$/.test(before.text)) return !isRank(tokens, index);
  return before.glued && start.kind === "word" && !/^(sub|top|under|over)$/.test(start.lower) && /^[-./@]$/.test(before.text);
}

const LAST_RANK = 100;

/** "Reach #1" is a place to get to, while "close #12" names a ticket. */
const isRank = (tokens: readonly Token[], index: number): boolean =>
  Number(tokenAt(tokens, index).text) <= LAST_RANK && /^(be|become|reach|reaches|hit|hits|to|rank|ranks|ranked|at)$/.test(lowerAt(tokens, index - 2));

function isNamedByNeighbours(tokens: readonly Token[], index: number, names: ReadonlySet<number>, verb: Verb | null): boolean {
  const before = lowerAt(tokens, index - 1);
  const counts = counted(tokens, index);
  if (counts && verb && verbAt(tokens, index - 1)) return false;
  if (NAMING.has(before) && (index - 1 !== verb?.token || /^\d+\.\d/.test(lowerAt(tokens, index)))) return true;
  if (JOINERS.has(before) && !isDash(tokens, index - 1) && names.has(index - 2) && !/^[%$€£]$/.test(lowerAt(tokens, index + 1))) return true;
  if (verb && VERSIONED.has(verb.base) && !counts && /^[A-Z]/.test(tokenAt(tokens, index - 1).text) && index - 1 !== verb.token) return true;
  if (before === "per" || isWindow(tokens, index)) return true;
  if (before === "goal" && (index > 1 ? tokenAt(tokens, index - 1).text === "Goal" : /^[:.)–-]$/.test(lowerAt(tokens, index + 1)))) return true;
  if (/\.0$/.test(lowerAt(tokens, index)) && index > 1 && /^[A-Z]+[a-z]/.test(tokenAt(tokens, index - 1).text)) return true;
  const after = lowerAt(tokens, index + 1);
  if (NAMED.has(after) && /^\d+(\.\d+)+$/.test(lowerAt(tokens, index))) return true;
  return CODED.has(after) && /^[45]\d\d$/.test(lowerAt(tokens, index));
}

/** The dash of "KR 2 - 12 depots". */
const isDash = (tokens: readonly Token[], index: number): boolean => /^[-–]$/.test(lowerAt(tokens, index)) && !tokenAt(tokens, index).glued;

const VERSIONED = words("upgrade migrate move port update adopt");

/** "The last 90 days" and "week 4" say over which time something is measured. */
function isWindow(tokens: readonly Token[], index: number): boolean {
  const before = lowerAt(tokens, index - 1);
  if (/^(week|month|year|quarter)$/.test(before)) return !/^(an?|each|every|per|this|next)$/.test(lowerAt(tokens, index - 2));
  if (!/^(last|past|previous|prior|trailing|rolling|first)$/.test(before)) return false;
  return SECONDS.has(lowerAt(tokens, index + (lowerAt(tokens, index + 1) === "-" ? 2 : 1)));
}

/** "2026" is a year unless things are counted with it, as in "2026 users". */
function isPlainYear(tokens: readonly Token[], index: number): boolean {
  if (!/^20(1[5-9]|[23]\d|40)$/.test(lowerAt(tokens, index))) return false;
  return !counted(tokens, index) && !/^[$€£]$/.test(lowerAt(tokens, index - 1));
}

/** Tells whether things or percents are counted with the number at an index. */
function counted(tokens: readonly Token[], index: number): boolean {
  const { text, glued } = tokenAt(tokens, index + 1);
  return (!glued && /^[a-z]+s$/.test(text)) || /^[%$€£]$/.test(text);
}

function isFixedPhrase(tokens: readonly Token[], index: number): boolean {
  const [one, sign, two] = [lowerAt(tokens, index), lowerAt(tokens, index + 1), lowerAt(tokens, index + 2)];
  if (`${one}${sign}${two}` === "24/7" || (one === "7" && lowerAt(tokens, index - 2) === "24")) return true;
  return isColonPair(tokens, index) || isColonPair(tokens, index - 2) || isOneOnOne(tokens, index);
}

function isColonPair(tokens: readonly Token[], index: number): boolean {
  const [first, colon, second] = [tokenAt(tokens, index), tokenAt(tokens, index + 1), tokenAt(tokens, index + 2)];
  const pair = first.kind === "number" && colon.text === ":" && colon.glued && second.kind === "number" && second.glued;
  return pair && readClock(tokens, index) === null;
}

function isOneOnOne(tokens: readonly Token[], index: number): boolean {
  const [before, after] = [lowerAt(tokens, index - 2), lowerAt(tokens, index + 2)];
  return lowerAt(tokens, index) === "1" && ((after === "on" && isHyphenated(tokens, index)) || (before === "on" && isHyphenated(tokens, index - 2)));
}
