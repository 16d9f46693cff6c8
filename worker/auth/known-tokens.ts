import type { Person } from "./person.ts";

/** How long a verified token is trusted without another look, in milliseconds. */
const TRUSTED_MS = 60_000;

const MOST_TOKENS = 1_000;

/** Tokens that were verified a moment ago, so that the requests of one action verify theirs once. */
export interface KnownTokens {
  /** Who a token was verified for, while that is still to be trusted at an instant in milliseconds. */
  personOf(token: string, now: number): Person | null;
  /** Remembers a token that was verified just now, up to a minute, and never beyond its own end. */
  remember(token: string, person: Person, now: number, end: number): void;
}

/**
 * Remembers verified tokens in the isolate's memory, at most a thousand of them. A key that an issuer withdraws is
 * therefore still honoured for up to a minute after it left our copy of the key set, for tokens that were in use by then.
 */
export function createKnownTokens(): KnownTokens {
  const known = new Map<string, { readonly person: Person; readonly until: number }>();
  return {
    personOf(token, now) {
      const entry = known.get(token);
      if (entry === undefined) return null;
      if (now < entry.until) return entry.person;
      known.delete(token);
      return null;
    },
    remember(token, person, now, end) {
      const [first] = known.keys();
      if (known.size >= MOST_TOKENS && first !== undefined) known.delete(first);
      known.set(token, { person, until: Math.min(now + TRUSTED_MS, end) });
    },
  };
}
