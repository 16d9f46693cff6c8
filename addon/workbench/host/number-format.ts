/** The format that Sheets gives a day typed as 2026-12-31. */
export const DAY_FORMAT = "yyyy-mm-dd";

/** The format under which Sheets keeps whatever is written as text. */
export const TEXT_FORMAT = "@";

/** Tells whether a number format shows a date or a time, so that a script receives a Date. */
export function isDateFormat(format: string | null | undefined): boolean {
  if (!format) return false;
  return /[dyhs]/i.test(format.replace(/\[(?![hms]+\])[^\]]*\]|"[^"]*"|\\./gi, "").replace(/general/i, ""));
}
