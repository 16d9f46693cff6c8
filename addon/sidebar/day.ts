const PARTS = { day: "numeric", month: "short", year: "numeric" } as const;
const format = new Intl.DateTimeFormat("en-GB", PARTS);
const civilFormat = new Intl.DateTimeFormat("en-GB", { ...PARTS, timeZone: "UTC" });

/** Writes the day of an instant as the person's own clock has it, such as 20 Nov 2026; null when it is no instant. */
export function dayOf(instant: string): string | null {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? null : format.format(date);
}

/** Writes a day of the calendar, YYYY-MM-DD, in the same way; it is the same day everywhere. */
export function civilDayOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? day : civilFormat.format(date);
}
