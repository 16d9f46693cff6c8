import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { CannotStart } from "./data-folder.ts";

/** The name that local tokens carry; a constant, since a person is known by issuer and subject, whatever the port. */
export const ISSUER = "http://localhost/keyline-workbench";

/** Whom local tokens are meant for. */
export const AUDIENCE = "keyline-workbench";

/** The person who is signed in to the workbench. */
export const PERSON = { sub: "1001", email: "ada@example.com" };

const LIFETIME_S = 3600;

/** A local issuer of identity tokens, in the form of Google's. */
export interface Issuer {
  /** The public keys, as a JSON Web Key Set. */
  readonly jwks: string;
  /** Signs a token for the person; claims given here replace or join the usual ones. */
  token(claims?: Readonly<Record<string, unknown>>): string;
}

/** Opens the issuer whose key is kept in the data folder, and makes the key on first use. */
export function openIssuer(data: string): Issuer {
  const file = path.join(data, "issuer.pem");
  if (!existsSync(file)) writeFileSync(file, newKey(), { mode: 0o600 });
  const key = readKey(file);
  const jwk = createPublicKey(key).export({ format: "jwk" });
  const kid = createHash("sha256").update(jwk.n ?? "").digest("base64url").slice(0, 16);
  return {
    jwks: JSON.stringify({ keys: [{ ...jwk, kid, alg: "RS256", use: "sig" }] }),
    token(claims = {}) {
      const now = Math.floor(Date.now() / 1000);
      const usual = { iss: ISSUER, aud: AUDIENCE, azp: AUDIENCE, ...PERSON, email_verified: true, iat: now, exp: now + LIFETIME_S };
      const signed = `${encode({ alg: "RS256", kid, typ: "JWT" })}.${encode({ ...usual, ...claims })}`;
      return `${signed}.${sign("RSA-SHA256", Buffer.from(signed), key).toString("base64url")}`;
    },
  };
}

function readKey(file: string): KeyObject {
  try {
    return createPrivateKey(readFileSync(file));
  } catch {
    throw new CannotStart(`The key in ${file} cannot be read: delete that file and start again; a new one is made.`);
  }
}

const newKey = (): string =>
  generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({ type: "pkcs8", format: "pem" }).toString();

const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString("base64url");
