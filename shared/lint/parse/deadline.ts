import type { Span } from "../finding.ts";
import { MONTHS, PERIODS, STRETCHES, WEEKDAYS } from "../words/calendar.ts";
import { isColonTime, readClock } from "./clock.ts";
import { lowerAt, type Token, tokenAt } from "./tokens.ts";

/** The tokens that name a point or stretch in the calendar, and where the text first fixes when. */
export interface Calendar {
  readonly taken: ReadonlySet<number>;
  readonly deadline: Span | null;
}

const YEAR_MIN = 1990;
const YEAR_MAX = 2099;

/** Tells whether a number of four bare digits reads as a year. */
const isYear = (token: Token | undefined): boolean =>
  token?.kind === "number" && /^\d{4}$/.test(token.text) && Number(token.text) >= YEAR_MIN && Number(token.text) <= YEAR_MAX;

/** Finds dates, months, quarters, ends of periods and clock times; their numbers are no amounts. */
export function readCalendar(tokens: readonly Token[]): Calendar {
  const taken = new Set<number>();
  let deadline: Span | null = null;
  for (let index = 0; index < tokens.length; index += 1) {
    const length = dateLength(tokens, index);
    if (length === 0) continue;
    for (let at = index; at < index + length; at += 1) taken.add(at);
    const [first, last] = [tokens[index], tokens[index + length - 1]];
    if (first && last && deadline === null && fixesWhen(tokens, index, length)) deadline = [first.start, last.end];
    index += length - 1;
  }
  return { taken, deadline };
}

/** Counts the tokens of the date that starts at an index; 0 when none does. */
function dateLength(tokens: readonly Token[], index: number): number {
  const token = tokens[index];
  if (!token) return 0;
  if (token.kind !== "number") return namedDate(tokens, index);
  return numericDate(tokens, index) || dayAndMonth(tokens, index) || daysOfMonth(tokens, index);
}

function numericDate(tokens: readonly Token[], index: number): number {
  const token = tokens[index];
  if (token && /^\d{1,2}\.\d{1,2}\.(\d{2}|\d{4})$/.test(token.text)) return 1;
  const sign = lowerAt(tokens, index + 1);
  if (sign === ":" && isColonTime(tokens, index)) return readClock(tokens, index) === null ? 3 : 0;
  const three = (sign === "-" || sign === "/") && lowerAt(tokens, index + 3) === sign;
  if (three && isGluedNumber(tokens[index + 2]) && isGluedNumber(tokens[index + 4])) return 5;
  return 0;
}

const isGluedNumber = (token: Token | undefined): boolean => token?.kind === "number" && token.glued;

const ORDINAL = /^(st|nd|rd|th)$/;

function dayAndMonth(tokens: readonly Token[], index: number): number {
  if (!/^([1-9]|[12]\d|3[01])$/.test(lowerAt(tokens, index))) return 0;
  let at = index + 1;
  if (tokenAt(tokens, at).glued && ORDINAL.test(lowerAt(tokens, at))) at += 1;
  if (lowerAt(tokens, at) === "of") at += 1;
  if (!isMonth(tokens[at])) return 0;
  return withYear(tokens, at + 1) - index;
}

const DASH = /^[-–—]$/;

/** "20–31 March" is one stretch of days. */
function daysOfMonth(tokens: readonly Token[], index: number): number {
  const length = DASH.test(lowerAt(tokens, index + 1)) ? dayAndMonth(tokens, index + 2) : 0;
  return length > 0 && /^\d{1,2}$/.test(lowerAt(tokens, index)) ? length + 2 : 0;
}

/** "May" and "March" are verbs too, so a month needs its capital. */
const isMonth = (token: Token | undefined): boolean => token !== undefined && MONTHS.has(token.lower) && token.text !== token.lower;

function withYear(tokens: readonly Token[], at: number): number {
  const next = lowerAt(tokens, at) === "," || lowerAt(tokens, at) === "'" ? at + 1 : at;
  return isYear(tokens[next]) ? next + 1 : at;
}

function namedDate(tokens: readonly Token[], index: number): number {
  const token = tokens[index];
  if (!token) return 0;
  if (isMonth(token)) return monthAndDay(tokens, index);
  if (isPeriod(token)) return withYear(tokens, index + 1) - index;
  if (WEEKDAYS.has(token.lower) && lowerAt(tokens, index - 1) === "by") return 1;
  if (/^(by|in|until|during)$/.test(token.lower) && isYear(tokens[index + 1]) && numericDate(tokens, index + 1) === 0) return 2;
  if (token.lower === "end") return endOfPeriod(tokens, index);
  if (token.lower === "next" && isCountedStretch(tokens, index + 1)) return 3;
  const naming = token.lower === "this" || token.lower === "next";
  if (naming && STRETCHES.has(lowerAt(tokens, index + 1))) return 2;
  return 0;
}

const isCountedStretch = (tokens: readonly Token[], index: number): boolean =>
  tokenAt(tokens, index).kind === "number" && STRETCHES.has(lowerAt(tokens, index + 1).replace(/s$/, ""));

const isPeriod = (token: Token): boolean => PERIODS.has(token.lower) || /^(fy|cy)\d{2,4}$/.test(token.lower);

const WHEN = /^(by|in|during|before|until|through|for|of|this|end|the|\(|\[|,|-|–|—|:)$/;

/** "Q3 pipeline" names a pipeline, "by Q3" and a closing "Q3" say when. */
function fixesWhen(tokens: readonly Token[], index: number, length: number): boolean {
  const token = tokens[index];
  if (lowerAt(tokens, index + 1) === ":") return /^(by|before|until|at)$/.test(lowerAt(tokens, index - 1));
  if (!token || !isPeriod(token)) return true;
  return (index > 0 && WHEN.test(lowerAt(tokens, index - 1))) || (index > 0 && index + length >= tokens.length);
}

function monthAndDay(tokens: readonly Token[], index: number): number {
  const day = /^([1-9]|[12]\d|3[01])$/.test(lowerAt(tokens, index + 1));
  let at = day ? index + 2 : index + 1;
  if (day && tokenAt(tokens, at).glued && ORDINAL.test(lowerAt(tokens, at))) at += 1;
  return withYear(tokens, at) - index;
}

function endOfPeriod(tokens: readonly Token[], index: number): number {
  let at = index + 1;
  while (/^(of|the|this|fiscal)$/.test(lowerAt(tokens, at)) && at < index + 4) at += 1;
  return STRETCHES.has(lowerAt(tokens, at)) ? withYear(tokens, at + 1) - index : 0;
}
