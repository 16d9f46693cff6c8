import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from "jose";
import { expect, test } from "vitest";
import { ok } from "../../../shared/result.ts";
import { createKnownTokens } from "../../../worker/auth/known-tokens.ts";
import type { KeySet } from "../../../worker/auth/key-sets.ts";
import { personOf } from "../../../worker/auth/token.ts";

const NOW = Date.UTC(2026, 10, 20, 12);
const MINUTE = 60_000;
const issuer = { issuer: "https://issuer.example", jwks: "https://issuer.example/keys", audience: "ours" };
const mira = { issuer: issuer.issuer, subject: "mira", name: "mira" };

const { privateKey, publicKey } = await generateKeyPair("RS256");
const stranger = await generateKeyPair("RS256");
const setOf = async (key: CryptoKey): Promise<KeySet> =>
  ({ ids: new Set(["a"]), find: createLocalJWKSet({ keys: [{ ...(await exportJWK(key)), kid: "a", alg: "RS256" }] }) });

const tokenWith = (claims: object = {}, key: CryptoKey = privateKey): Promise<string> =>
  new SignJWT({ iss: issuer.issuer, aud: issuer.audience, sub: "mira", email: "mira@example.com", email_verified: true,
    iat: NOW / 1000, exp: NOW / 1000 + 3600, ...claims }).setProtectedHeader({ alg: "RS256", kid: "a" }).sign(key);

/** An issuer whose key can be withdrawn, with a clock that the test turns. */
async function world(hd?: readonly string[]) {
  const state = { keys: await setOf(publicKey), now: NOW, lookups: 0 };
  const keySets = async () => {
    state.lookups += 1;
    return ok(state.keys);
  };
  const verifier = { issuers: [{ ...issuer, hd }], keySets, known: createKnownTokens() };
  const enter = async (token: string): Promise<unknown> => {
    const person = await personOf(`Bearer ${token}`, verifier, new Date(state.now));
    return person.ok ? person.value : person.error.reason;
  };
  return { state, enter };
}

test("a verified token is known for a minute, and then verified again", async () => {
  const [{ state, enter }, token] = [await world(), await tokenWith()];
  const people = [];
  for (const at of [0, 1, MINUTE - 1, MINUTE]) {
    state.now = NOW + at;
    people.push([await enter(token), state.lookups]);
  }
  expect(people).toEqual([[mira, 1], [mira, 1], [mira, 1], [mira, 2]]);
});

test("a token of a withdrawn key is refused after a minute at the latest", async () => {
  const [{ state, enter }, token] = [await world(), await tokenWith()];
  expect(await enter(token)).toEqual(mira);
  state.keys = await setOf(stranger.publicKey);
  state.now += MINUTE;
  expect(await enter(token)).toBe("token_refused");
});

test("a token of a withdrawn key that nobody used before is refused at once", async () => {
  const { state, enter } = await world();
  await enter(await tokenWith());
  state.keys = await setOf(stranger.publicKey);
  expect(await enter(await tokenWith({ sub: "noor" }))).toBe("token_refused");
});

test.each([
  ["its expiry", { exp: NOW / 1000 + 1 }],
  ["its greatest age", { iat: NOW / 1000 - 3599 }],
])("a known token ends with %s and the tolerance of half a minute", async (_name, claims) => {
  const [{ state, enter }, token] = [await world(), await tokenWith(claims)];
  expect(await enter(token)).toEqual(mira);
  state.now += 30_000;
  expect(await enter(token)).toEqual(mira);
  state.now += 2_000;
  expect(await enter(token)).toBe("token_expired");
});

test("a known token does not vouch for one that differs in a single letter", async () => {
  const [{ enter }, token] = [await world(), await tokenWith()];
  expect(await enter(token)).toEqual(mira);
  const at = token.lastIndexOf(".") + 10;
  expect(await enter(token.slice(0, at) + (token[at] === "A" ? "B" : "A") + token.slice(at + 1))).toBe("token_refused");
});

test("refused tokens are never known", async () => {
  const { state, enter } = await world();
  const token = await tokenWith({}, stranger.privateKey);
  expect([await enter(token), await enter(token), state.lookups]).toEqual(["token_refused", "token_refused", 2]);
});

test("no more than a thousand tokens are known; the first to come is the first to go", () => {
  const known = createKnownTokens();
  for (let i = 0; i <= 1000; i++) known.remember(`token-${i}`, mira, NOW, NOW + MINUTE);
  expect([known.personOf("token-0", NOW), known.personOf("token-1", NOW), known.personOf("token-1000", NOW)]).toEqual([null, mira, mira]);
});

const DOMAINS: readonly [name: string, claims: object, outcome: unknown][] = [
  ["of a listed organisation", { hd: "team.example" }, mira],
  ["of another organisation", { hd: "other.example" }, "organisation_refused"],
  ["of an organisation with a longer name", { hd: "team.example.evil.example" }, "organisation_refused"],
  ["of nobody's organisation", {}, "organisation_refused"],
  ["that names its organisation in a list", { hd: ["team.example"] }, "organisation_refused"],
];

test.each(DOMAINS)("where organisations are listed, a token %s is judged by that", async (_name, claims, outcome) => {
  const { enter } = await world(["also.example", "team.example"]);
  const token = await tokenWith(claims);
  expect([await enter(token), await enter(token)]).toEqual([outcome, outcome]);
});
