import type { CivilDate } from "../../time/civil-date.ts";

/** A day as a sentence writes it: 31 March 2027. */
export function dayText(day: CivilDate): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${date} ${MONTHS.split(" ")[(month ?? 1) - 1]} ${year}`;
}

const MONTHS = "January February March April May June July August September October November December";
