import { createPublicKey, generateKeyPairSync, sign } from "node:crypto";

const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const KEY_ID = "bench";
const ISSUER = "https://issuer.example";
const AUDIENCE = "bench";

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");

/** The ISSUERS setting that trusts this run's tokens. */
export const ISSUERS = JSON.stringify([{ issuer: ISSUER, jwks: `${ISSUER}/keys`, audience: AUDIENCE }]);

/** The key set that proves this run's tokens. */
export const JWKS = JSON.stringify({ keys: [{ ...createPublicKey(privateKey).export({ format: "jwk" }), kid: KEY_ID, alg: "RS256", use: "sig" }] });

/** Signs an identity token for one person, valid for an hour. */
export function token(person: string): string {
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: ISSUER, aud: AUDIENCE, sub: person, email: `${person}@example.com`, email_verified: true, iat: now, exp: now + 3600 };
  const signed = `${encode({ alg: "RS256", typ: "JWT", kid: KEY_ID })}.${encode(claims)}`;
  return `${signed}.${sign("RSA-SHA256", Buffer.from(signed), privateKey).toString("base64url")}`;
}
