/** The message of anything thrown; an error of a script's own realm fails instanceof. */
export const messageOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);

/** The instant of a date of any realm, in milliseconds; null for what is no date. */
export const instantIn = (value: unknown): number | null =>
  Object.prototype.toString.call(value) === "[object Date]" ? Number(value) : null;
