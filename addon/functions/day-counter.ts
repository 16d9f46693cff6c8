import { dayNumber } from "../../shared/time/civil-date.ts";
import { calendarOf } from "../../shared/time/zone.ts";
import { type Cell, isDate } from "./argument.ts";

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const QUARTER_MS = 900_000;
const AFTER_DURATIONS = Date.UTC(1905, 0, 1);

/** Tells a duration, which Sheets keeps as a time on the days around 1900. */
export const isDuration = (date: Date): boolean => date.getTime() < AFTER_DURATIONS;

/**
 * Makes a counter of the days of instants, absolute where the zone had to be asked for, and otherwise right in their
 * differences. Midnights of one zone differ by whole days, give or take an hour of summer time, so the zone is asked for
 * (once) only where text dates, numbers or times of day stand among them.
 */
export function dayCounter(cells: readonly Cell[], zone: () => string): (instant: number) => number {
  const instants = cells.filter(isDate).map((date) => date.getTime()).filter((instant) => instant >= AFTER_DURATIONS);
  const [origin = 0] = instants;
  const mixed = instants.length > 0 && cells.some((cell) => typeof cell === "number" || (typeof cell === "string" && cell.trim() !== ""));
  const needsZone = mixed || !instants.every((instant) => isMidnightLike(origin, instant));
  const calendar = needsZone ? calendarOf(zone()) : null;
  const firstDay = Math.round(origin / DAY_MS);
  return (instant) => (calendar ? dayNumber(calendar(instant)) : firstDay + Math.round((instant - origin) / DAY_MS));
}

/** Tells whether an instant can be midnight on some day of the zone where the origin is. */
function isMidnightLike(origin: number, instant: number): boolean {
  const apart = Math.abs(instant - origin) % DAY_MS;
  return instant % QUARTER_MS === 0 && Math.min(apart, DAY_MS - apart) <= HOUR_MS;
}
