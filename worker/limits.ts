/** The length of the window in which quotas count and idempotency keys hold, in milliseconds. */
export const DAY_MS = 86_400_000;

/** How often things may happen within 24 hours, and how many links a sheet may have. */
export const QUOTAS = {
  publishesPerSheet: 200,
  registrationsPerPerson: 20,
  linksPerSheet: 50,
} as const;

/** How many versions a list shows unless asked, and at most. */
export const LIST = { usual: 20, most: 100 } as const;

/** Whole seconds from one instant to a later one, both in milliseconds; at least one. */
export const secondsUntil = (later: number, now: number): number => Math.max(1, Math.ceil((later - now) / 1000));
