import type { Result } from "../../shared/result.ts";
import type { Env } from "../env.ts";
import type { Refusal } from "../refusal.ts";
import { fetchKeySet } from "./fetch-keys.ts";
import { type Issuer, parseIssuers } from "./issuers.ts";
import { createKeySets } from "./key-sets.ts";
import type { Person } from "./person.ts";
import { personOf } from "./token.ts";

// Kept while the isolate lives: keys are worth sharing between requests, and the configuration does not change.
const keySets = createKeySets(fetchKeySet, Date.now);
const configured = new Map<string, readonly Issuer[]>();

/** Tells who sent a request, or why that cannot be told. */
export function signedIn(request: Request, env: Env): Promise<Result<Person, Refusal>> {
  return personOf(request.headers.get("Authorization"), { issuers: issuersOf(env), keySets, now: new Date() });
}

function issuersOf({ ISSUERS }: Env): readonly Issuer[] {
  const issuers = configured.get(ISSUERS) ?? parseIssuers(ISSUERS);
  configured.set(ISSUERS, issuers);
  return issuers;
}
