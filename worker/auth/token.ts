import { decodeJwt, decodeProtectedHeader, errors, type JWTPayload, jwtVerify } from "jose";
import { err, ok, type Result } from "../../shared/result.ts";
import type { Refusal } from "../refusal.ts";
import type { Issuer } from "./issuers.ts";
import { type KeySet, type KeySets, LOAD_PAUSE_MS } from "./key-sets.ts";
import type { KnownTokens } from "./known-tokens.ts";
import { nameFromEmail, type Person } from "./person.ts";

const BEARER = /^Bearer ([A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+)$/;
const HEADER_LENGTH = 4096;
const KEY_ID_LENGTH = 200;
const SUBJECT_LENGTH = 255;
const TOLERANCE_S = 30;
const MOST_AGE_S = 3600;

/** What verifying tokens depends on. */
export interface Verifier {
  readonly issuers: readonly Issuer[];
  readonly keySets: KeySets;
  readonly known: KnownTokens;
}

/** Tells who sent a request by the ID token in its Authorization header. */
export async function personOf(authorization: string | null, verifier: Verifier, now: Date): Promise<Result<Person, Refusal>> {
  if (!authorization) return err({ reason: "not_signed_in" });
  const token = authorization.length <= HEADER_LENGTH ? BEARER.exec(authorization)?.[1] : undefined;
  if (token === undefined) return err({ reason: "token_refused" });
  const known = verifier.known.personOf(token, now.getTime());
  return known === null ? personByProof(token, verifier, now) : ok(known);
}

async function personByProof(token: string, { issuers, keySets, known }: Verifier, now: Date): Promise<Result<Person, Refusal>> {
  const claimed = readUnverified(token);
  const issuer = issuers.find(({ issuer }) => issuer === claimed?.issuer);
  if (claimed === null || issuer === undefined) return err({ reason: "token_refused" });
  const keys = await keySets(issuer.jwks, claimed.keyId);
  if (!keys.ok) return err({ reason: keys.error, retryAfter: LOAD_PAUSE_MS / 1000 });
  const claims = await verified(token, issuer, keys.value, now);
  if (!claims.ok) return claims;
  const person = personIn(claims.value, issuer);
  if (person.ok) known.remember(token, person.value, now.getTime(), endOf(claims.value));
  return person;
}

/** When a verified token stops being good, in milliseconds. */
function endOf({ exp = 0, iat = 0 }: JWTPayload): number {
  return (Math.min(exp, iat + MOST_AGE_S) + TOLERANCE_S) * 1000;
}

/** Reads which issuer and key a token names, only to know where to look; null unless it is an RS256 token that names both. */
function readUnverified(token: string): { readonly issuer: string; readonly keyId: string } | null {
  try {
    const { alg, kid } = decodeProtectedHeader(token);
    const { iss } = decodeJwt(token);
    const named = alg === "RS256" && typeof kid === "string" && kid.length <= KEY_ID_LENGTH && typeof iss === "string";
    return named ? { issuer: iss, keyId: kid } : null;
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof TypeError) return null;
    throw error;
  }
}

async function verified(
  token: string, { issuer, audience }: Issuer, keys: KeySet, now: Date,
): Promise<Result<JWTPayload, Refusal>> {
  try {
    const { payload } = await jwtVerify(token, keys.find, {
      issuer,
      audience,
      algorithms: ["RS256"],
      requiredClaims: ["sub", "exp", "iat"],
      clockTolerance: TOLERANCE_S,
      maxTokenAge: MOST_AGE_S,
      currentDate: now,
    });
    // A list of audiences would also have been made for somebody else.
    return typeof payload.aud === "string" ? ok(payload) : err({ reason: "token_refused" });
  } catch (error) {
    if (error instanceof errors.JWTExpired) return err({ reason: "token_expired" });
    if (error instanceof errors.JOSEError) return err({ reason: "token_refused" });
    throw error;
  }
}

function personIn({ sub, email, email_verified, hd }: JWTPayload, { issuer, hd: domains }: Issuer): Result<Person, Refusal> {
  if (typeof sub !== "string" || sub === "" || sub.length > SUBJECT_LENGTH) return err({ reason: "token_refused" });
  if (typeof email !== "string" || !email.includes("@")) return err({ reason: "email_missing" });
  if (email_verified !== true) return err({ reason: "email_unverified" });
  if (domains !== undefined && !domains.some((domain) => domain === hd)) return err({ reason: "organisation_refused" });
  return ok({ issuer, subject: sub, name: nameFromEmail(email) });
}
