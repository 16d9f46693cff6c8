import { civilDate, type CivilDate } from "./civil-date.ts";

/** Reads the calendar of an IANA zone: the day that a clock there shows at an instant, in milliseconds since 1970. */
export function calendarOf(zone: string): (instant: number) => CivilDate {
  const format = new Intl.DateTimeFormat("en-US", { timeZone: zone, year: "numeric", month: "numeric", day: "numeric" });
  return (instant) => {
    const parts = format.formatToParts(instant);
    const part = (type: string): number => Number(parts.find((one) => one.type === type)?.value);
    return civilDate(part("year"), part("month"), part("day"));
  };
}
