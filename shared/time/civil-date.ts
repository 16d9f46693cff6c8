import { err, ok, type Result } from "../result.ts";

/** A calendar day written YYYY-MM-DD, without time or zone. */
export type CivilDate = string;

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 86_400_000;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
const ZERO = 48;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Reads YYYY-MM-DD; a day that no calendar has, or a year outside 1900 to 2199, is refused. */
export function parseCivilDate(text: string): Result<CivilDate, "not-a-date"> {
  if (!ISO_DAY.test(text)) return err("not-a-date");
  const [year, month, day] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)];
  if (year < FIRST_YEAR || year > LAST_YEAR) return err("not-a-date");
  return day >= 1 && day <= daysInMonth(year, month) ? ok(text) : err("not-a-date");
}

/** The number that the digits between two places of a text make. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) number = number * 10 + text.charCodeAt(at) - ZERO;
  return number;
}

/** How many days a month (1 to 12) has; none for a month that is none. */
function daysInMonth(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (DAYS_IN_MONTH[month - 1] ?? 0) + (leap ? 1 : 0);
}

/** Writes a year, month (1 to 12) and day as YYYY-MM-DD; overflow rolls on as the calendar does. */
export function civilDate(year: number, month: number, day: number): CivilDate {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** Counts the days from 1970-01-01 to a civil date. */
export function dayNumber(date: CivilDate): number {
  return Date.UTC(digits(date, 0, 4), digits(date, 5, 7) - 1, digits(date, 8, 10)) / DAY_MS;
}
