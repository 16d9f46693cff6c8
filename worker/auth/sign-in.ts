import type { Result } from "../../shared/result.ts";
import type { Env } from "../env.ts";
import type { Refusal } from "../refusal.ts";
import { fetchKeySet } from "./fetch-keys.ts";
import { parseIssuers } from "./issuers.ts";
import { createKeySets } from "./key-sets.ts";
import { createKnownTokens } from "./known-tokens.ts";
import type { Person } from "./person.ts";
import { personOf, type Verifier } from "./token.ts";

// Kept while the isolate lives: keys and verified tokens are worth sharing between requests, and the configuration stays.
const keySets = createKeySets(fetchKeySet, Date.now);
const verifiers = new Map<string, Verifier>();

/** Tells who sent a request, or why that cannot be told. */
export function signedIn(request: Request, env: Env): Promise<Result<Person, Refusal>> {
  return personOf(request.headers.get("Authorization"), verifierFor(env), new Date());
}

function verifierFor({ ISSUERS }: Env): Verifier {
  const verifier = verifiers.get(ISSUERS) ?? { issuers: parseIssuers(ISSUERS), keySets, known: createKnownTokens() };
  verifiers.set(ISSUERS, verifier);
  return verifier;
}
