import { env } from "cloudflare:workers";
import { exportJWK, generateKeyPair } from "jose";
import { afterEach, beforeEach, expect, vi } from "vitest";
import { parseIssuers } from "../../worker/auth/issuers.ts";
import { toBase64Url } from "../../worker/bytes.ts";

const [configured] = parseIssuers(env.ISSUERS);
if (!configured) throw new Error("no issuer is configured");

/** The issuer that the configuration names, played here. */
export const issuer = configured;

const KEY_ID = "key-1";
const signing = await generateKeyPair("RS256");
const jwks = { keys: [{ ...(await exportJWK(signing.publicKey)), kid: KEY_ID, alg: "RS256", use: "sig" }] };

/** Now, in seconds, as tokens count. */
export const seconds = (): number => Math.floor(Date.now() / 1000);

/** Claims of a token that is good now, for one of several people. */
export const claimsOf = (subject: string) => ({
  iss: issuer.issuer,
  aud: issuer.audience,
  sub: subject,
  email: `${subject}@example.com`,
  email_verified: true,
  iat: seconds(),
  exp: seconds() + 3600,
});

const encoded = (value: object): string => toBase64Url(new TextEncoder().encode(JSON.stringify(value)));

/** Signs claims by RSA and SHA-256 with the issuer's key, or with another; the header may say anything. */
export async function sign(claims: object, key: CryptoKey = signing.privateKey, header: object = {}): Promise<string> {
  const text = `${encoded({ alg: "RS256", kid: KEY_ID, ...header })}.${encoded(claims)}`;
  const signature = await crypto.subtle.sign("RSASSA-PKCS1-v1_5", key, new TextEncoder().encode(text));
  return `${text}.${toBase64Url(new Uint8Array(signature))}`;
}

/** A good token for somebody. */
export const tokenFor = (subject = "mira"): Promise<string> => sign(claimsOf(subject));

/** Serves the issuer's keys where the Worker looks for them; any other outgoing call fails the test. */
export function serveKeysOnly(): void {
  const calls: string[] = [];
  beforeEach(() => {
    calls.length = 0;
    vi.spyOn(globalThis, "fetch").mockImplementation(async (input) => {
      const url = input instanceof Request ? input.url : String(input);
      calls.push(url);
      return url === issuer.jwks ? Response.json(jwks) : new Response("no", { status: 599 });
    });
  });
  afterEach(() => {
    expect(calls.filter((url) => url !== issuer.jwks)).toEqual([]);
    vi.restoreAllMocks();
  });
}
