import type { CivilDate } from "./civil-date.ts";

/** The calendar day that a clock in an IANA zone shows at an instant, given in milliseconds since 1970. */
export function civilDateIn(zone: string, instant: number): CivilDate {
  const parts = new Intl.DateTimeFormat("en-US", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" }).formatToParts(instant);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? "";
  return `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}`;
}
