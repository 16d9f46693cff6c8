import { env } from "cloudflare:workers";
import { listDurableObjectIds, reset } from "cloudflare:test";
import { generateKeyPair, SignJWT } from "jose";
import { afterEach, expect, test } from "vitest";
import { readErrorAnswer } from "../../../shared/wire/answers.ts";
import { send } from "../client.ts";
import { claimsOf, issuer, seconds, serveKeysOnly, sign, tokenFor } from "../issuer.ts";

serveKeysOnly();
afterEach(() => reset());

const body = JSON.stringify({ spreadsheet: "s", title: "t", zone: "UTC" });
const registerWith = (authorization: string | null): Promise<Response> =>
  send("/v1/sheets", { method: "POST", body, headers: { Authorization: authorization } });

const base64url = (text: string): string => btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
const good = claimsOf("mira");
const pointers = { jku: "https://evil.example/keys", x5u: "https://evil.example/x" };
const stranger = await generateKeyPair("RS256");
const unsigned = (alg: string): string => `${base64url(JSON.stringify({ alg, kid: "key-1" }))}.${base64url(JSON.stringify(good))}.`;

/** How many objects were ever made: a refused registration makes none, neither the sheet nor the person's count. */
const objects = async (): Promise<number> =>
  (await listDurableObjectIds(env.SHEETS)).length + (await listDurableObjectIds(env.PEOPLE)).length;

async function swapped(): Promise<string> {
  const [header, , signature] = (await tokenFor()).split(".");
  return `${header}.${base64url(JSON.stringify({ ...good, sub: "noor" }))}.${signature}`;
}

async function flipped(): Promise<string> {
  const token = await tokenFor();
  const at = token.lastIndexOf(".") + 10;
  return token.slice(0, at) + (token[at] === "A" ? "B" : "A") + token.slice(at + 1);
}

const otherAlgorithm = async (alg: string): Promise<string> =>
  new SignJWT({ ...good }).setProtectedHeader({ alg, kid: "key-1" }).sign((await generateKeyPair(alg)).privateKey);
const withSecret = (): Promise<string> =>
  new SignJWT({ ...good }).setProtectedHeader({ alg: "HS256", kid: "key-1" }).sign(new Uint8Array(32));

const BEARERS: readonly [name: string, token: () => Promise<string> | string, code: string][] = [
  ["signed by another key", () => sign(good, stranger.privateKey), "token_refused"],
  ["that has expired", () => sign({ ...good, iat: seconds() - 3000, exp: seconds() - 31 }), "token_expired"],
  ["that is older than an hour", () => sign({ ...good, iat: seconds() - 3640, exp: seconds() + 3600 }), "token_expired"],
  ["from the future", () => sign({ ...good, iat: seconds() + 600, exp: seconds() + 3600 }), "token_refused"],
  ["that is not valid yet", () => sign({ ...good, nbf: seconds() + 600 }), "token_refused"],
  ["without an algorithm", () => unsigned("none"), "token_refused"],
  ["with alg nOnE and a made-up signature", () => `${unsigned("nOnE")}AAAA`, "token_refused"],
  ["with alg none and a made-up signature", () => `${unsigned("none")}AAAA`, "token_refused"],
  ["signed with a shared secret", withSecret, "token_refused"],
  ["signed by RS384", () => otherAlgorithm("RS384"), "token_refused"],
  ["signed by PS256", () => otherAlgorithm("PS256"), "token_refused"],
  ["signed by ES256", () => otherAlgorithm("ES256"), "token_refused"],
  ["with a changed signature", flipped, "token_refused"],
  ["with other claims under an old signature", swapped, "token_refused"],
  ["for another audience", () => sign({ ...good, aud: "somebody-else" }), "token_refused"],
  ["for a list of audiences with ours in it", () => sign({ ...good, aud: [issuer.audience] }), "token_refused"],
  ["of an issuer with a longer name", () => sign({ ...good, iss: `${issuer.issuer}.evil.example` }), "token_refused"],
  ["of the issuer's other spelling, which is not configured", () => sign({ ...good, iss: "accounts.google.com" }), "token_refused"],
  ["without an issuer", () => sign({ ...good, iss: undefined }), "token_refused"],
  ["without a subject", () => sign({ ...good, sub: undefined }), "token_refused"],
  ["with a number as subject", () => sign({ ...good, sub: 7 }), "token_refused"],
  ["without an expiry", () => sign({ ...good, exp: undefined }), "token_refused"],
  ["without its time of issue", () => sign({ ...good, iat: undefined }), "token_refused"],
  ["without a key id", () => sign(good, undefined, { kid: undefined }), "token_refused"],
  ["with a path as key id", () => sign(good, undefined, { kid: "../../x" }), "token_refused"],
  ["with a key id of 10 KB", () => sign(good, undefined, { kid: "k".repeat(10_000) }), "token_refused"],
  ["that points to keys of its own", () => sign(good, stranger.privateKey, pointers), "token_refused"],
  ["with a critical header nobody knows", () => sign(good, undefined, { crit: ["later"], later: 1 }), "token_refused"],
  ["with padding", async () => `${await tokenFor()}=`, "token_refused"],
  ["with a line break", async () => (await tokenFor()).replace(".", ".\t"), "token_refused"],
  ["with four parts", async () => `${await tokenFor()}.AAAA`, "token_refused"],
  ["of 64 KB", () => `${"a".repeat(32_000)}.${"b".repeat(32_000)}.c`, "token_refused"],
  ["that is no token", () => "a.b.c", "token_refused"],
];

test.each(BEARERS)("a token %s is refused with 401 and writes nothing", async (_name, token, code) => {
  const answer = await registerWith(`Bearer ${await token()}`);
  expect([answer.status, await codeOf(answer), await objects()]).toEqual([401, code, 0]);
});

const HEADERS: readonly [name: string, header: (token: string) => string | null, code: string][] = [
  ["no header", () => null, "not_signed_in"],
  ["an empty token", () => "Bearer", "token_refused"],
  ["another scheme", (token) => `Basic ${token}`, "token_refused"],
  ["two tokens", (token) => `Bearer ${token}, Bearer ${token}`, "token_refused"],
];

test.each(HEADERS)("%s is refused with 401 and writes nothing", async (_name, header, code) => {
  const answer = await registerWith(header(await tokenFor()));
  expect([answer.status, await codeOf(answer), await objects()]).toEqual([401, code, 0]);
});

const FORBIDDEN: readonly [name: string, claims: object, code: string][] = [
  ["without an e-mail address", { email: undefined }, "email_missing"],
  ["with an unverified e-mail address", { email_verified: false }, "email_unverified"],
  ["with the word true instead of the value", { email_verified: "true" }, "email_unverified"],
];

test.each(FORBIDDEN)("a token %s is refused with 403 and writes nothing", async (_name, claims, code) => {
  const answer = await registerWith(`Bearer ${await sign({ ...good, ...claims })}`);
  expect([answer.status, await codeOf(answer), await objects()]).toEqual([403, code, 0]);
});

test("a good token is taken, also within the tolerance of half a minute", async () => {
  for (const claims of [{}, { iat: seconds() + 20 }, { iat: seconds() - 3500, exp: seconds() - 10 }]) {
    expect((await registerWith(`Bearer ${await sign({ ...good, ...claims })}`)).status).toBe(201);
  }
});

async function codeOf(answer: Response): Promise<string | null> {
  const read = readErrorAnswer(await answer.json());
  return read.ok ? read.value.code : null;
}
