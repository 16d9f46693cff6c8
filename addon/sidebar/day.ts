const format = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric" });

/** Writes the day of an instant as the person's own clock has it, such as 20 Nov 2026; null when it is no instant. */
export function dayOf(instant: string): string | null {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? null : format.format(date);
}
