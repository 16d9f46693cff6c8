import { expect, test } from "vitest";
import { createKeySets, type KeySet } from "../../../worker/auth/key-sets.ts";

const URL = "https://issuer.example/keys";
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const setOf = (...ids: string[]): KeySet => ({ ids: new Set(ids), find: () => Promise.reject(new Error("not asked here")) });

/** An issuer whose keys, health and clock the test turns. */
function world(first: KeySet | null) {
  const state = { keys: first, now: 1_000_000_000, loads: 0 };
  const keySets = createKeySets(async () => {
    state.loads += 1;
    return state.keys;
  }, () => state.now);
  const has = async (id: string): Promise<boolean | string> => {
    const keys = await keySets(URL, id);
    return keys.ok ? keys.value.ids.has(id) : keys.error;
  };
  return { state, has };
}

test("fresh keys are loaded once", async () => {
  const { state, has } = world(setOf("a"));
  expect([await has("a"), await has("a"), await has("a"), state.loads]).toEqual([true, true, true, 1]);
});

test("many at once on a cold start load once, and all get the keys", async () => {
  const { state, has } = world(setOf("a"));
  expect(await Promise.all(Array.from({ length: 20 }, () => has("a")))).toEqual(Array.from({ length: 20 }, () => true));
  expect(state.loads).toBe(1);
});

test("a new key is found by one more load", async () => {
  const { state, has } = world(setOf("a"));
  await has("a");
  state.keys = setOf("a", "b");
  state.now += 31_000;
  expect([await has("b"), await has("a"), state.loads]).toEqual([true, true, 2]);
});

test("a thousand unknown keys make no more than one load in half a minute", async () => {
  const { state, has } = world(setOf("a"));
  for (let i = 0; i < 1000; i++) expect(await has(`x${i}`)).toBe(false);
  expect(state.loads).toBe(1);
  state.now += 30_000;
  await has("x");
  expect(state.loads).toBe(2);
});

test("a removed key stops working within the time that a copy is fresh", async () => {
  const { state, has } = world(setOf("a", "b"));
  await has("b");
  state.keys = setOf("a");
  state.now += 10 * MINUTE + 1;
  expect([await has("a"), await has("b")]).toEqual([true, false]);
});

test("the last good copy serves for a day while the issuer is down, and no longer", async () => {
  const { state, has } = world(setOf("a"));
  await has("a");
  state.keys = null;
  for (let hour = 1; hour <= 24; hour++) {
    state.now += HOUR;
    expect(await has("a")).toBe(true);
  }
  state.now += 1;
  expect(await has("a")).toBe("keys_unavailable");
});

test("without any keys it says so, and tries again only after half a minute", async () => {
  const { state, has } = world(null);
  expect([await has("a"), await has("a"), state.loads]).toEqual(["keys_unavailable", "keys_unavailable", 1]);
  state.keys = setOf("a");
  state.now += 29_999;
  expect(await has("a")).toBe("keys_unavailable");
  state.now += 1;
  expect(await has("a")).toBe(true);
});
