import type { JWTVerifyGetKey } from "jose";
import { err, ok, type Result } from "../../shared/result.ts";

/** The public keys of an issuer: their ids, and the lookup that the verification uses. */
export interface KeySet {
  readonly ids: ReadonlySet<string>;
  readonly find: JWTVerifyGetKey;
}

/** Gives the keys at an address; `id` is the one that is needed and may make a fresh copy worthwhile. */
export type KeySets = (url: string, id: string) => Promise<Result<KeySet, "keys_unavailable">>;

const FRESH_MS = 600_000;
const LAST_GOOD_MS = 86_400_000;

/** The shortest time between two loads of the same keys, in milliseconds, whether they worked or not. */
export const LOAD_PAUSE_MS = 30_000;

/** How long one load may take, in milliseconds. */
export const LOAD_TIMEOUT_MS = 5_000;

interface Entry {
  good: { readonly keys: KeySet; readonly at: number } | null;
  triedAt: number;
  loading: Promise<void> | null;
}

/**
 * Keeps key sets by address: a copy is fresh for ten minutes, the last good one serves for 24 hours,
 * and one address is loaded at most once in 30 seconds. `load` gives null when it fails; `now` counts milliseconds.
 */
export function createKeySets(load: (url: string) => Promise<KeySet | null>, now: () => number): KeySets {
  const entries = new Map<string, Entry>();

  const refresh = async (url: string, entry: Entry): Promise<void> => {
    const keys = await load(url);
    if (keys !== null) entry.good = { keys, at: now() };
    entry.loading = null;
  };

  return async (url, id) => {
    const entry = entries.get(url) ?? { good: null, triedAt: -Infinity, loading: null };
    entries.set(url, entry);
    const stale = entry.good === null || now() - entry.good.at > FRESH_MS || !entry.good.keys.ids.has(id);
    if (stale && now() - entry.triedAt >= LOAD_PAUSE_MS) {
      entry.triedAt = now();
      entry.loading = refresh(url, entry);
    }
    if (stale && entry.loading !== null) await settled(entry.loading);
    return entry.good !== null && now() - entry.good.at <= LAST_GOOD_MS ? ok(entry.good.keys) : err("keys_unavailable");
  };
}

// A load that another request began never ends when that request is cut off, so nobody waits for it longer than it may take.
function settled(loading: Promise<void>): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, LOAD_TIMEOUT_MS);
    void loading.finally(() => {
      clearTimeout(timer);
      done();
    });
  });
}
