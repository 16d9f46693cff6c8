import { err, ok, type Result } from "../result.ts";

/** A calendar day written YYYY-MM-DD, without time or zone. */
export type CivilDate = string;

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** Reads YYYY-MM-DD; a day that no calendar has, or a year outside 1900 to 2199, is refused. */
export function parseCivilDate(text: string): Result<CivilDate, "not-a-date"> {
  const match = ISO_DAY.exec(text);
  if (!match) return err("not-a-date");
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < FIRST_YEAR || year > LAST_YEAR) return err("not-a-date");
  return civilDate(year, month, day) === text ? ok(text) : err("not-a-date");
}

/** Writes a year, month (1 to 12) and day as YYYY-MM-DD; overflow rolls on as the calendar does. */
export function civilDate(year: number, month: number, day: number): CivilDate {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** Counts the days from 1970-01-01 to a civil date. */
export function dayNumber(date: CivilDate): number {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

/** The whole days from one civil date to another; negative when the second is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from);
}
