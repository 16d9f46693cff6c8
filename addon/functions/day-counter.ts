import { dayNumber } from "../../shared/time/civil-date.ts";
import { calendarOf } from "../../shared/time/zone.ts";
import { type Cell, isDate } from "./argument.ts";

const DAY_MS = 86_400_000;
const AFTER_DURATIONS = Date.UTC(1905, 0, 1);

/** Tells a duration, which Sheets keeps as a time on the days around 1900. */
export const isDuration = (date: Date): boolean => date.getTime() < AFTER_DURATIONS;

/**
 * Makes a counter of the days of instants, absolute where the zone had to be asked for, and otherwise right in their
 * differences. Instants at one time of day, such as midnight, lie whole days apart. The zone is asked for (once) where
 * they do not, as only it tells midnight after a change of clocks from the last hour of the day before, and where text
 * dates or numbers stand among them.
 */
export function dayCounter(cells: readonly Cell[], zone: () => string): (instant: number) => number {
  const instants = cells.filter(isDate).map((date) => date.getTime()).filter((instant) => instant >= AFTER_DURATIONS);
  const [origin = 0] = instants;
  const mixed = instants.length > 0 && cells.some((cell) => typeof cell === "number" || (typeof cell === "string" && cell.trim() !== ""));
  const isAlike = instants.every((instant) => (instant - origin) % DAY_MS === 0);
  if (isAlike && !mixed) return (instant) => Math.round(origin / DAY_MS) + (instant - origin) / DAY_MS;
  const [calendar, known] = [calendarOf(zone()), new Map<number, number>()];
  return (instant) => {
    const day = known.get(instant) ?? dayNumber(calendar(instant));
    known.set(instant, day);
    return day;
  };
}
