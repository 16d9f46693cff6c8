import type { Span } from "../finding.ts";
import type { Parse } from "../parse/parse.ts";
import { claimOfSubject } from "./subject.ts";
import { claimOfVerb } from "./predicate.ts";

/**
 * What a sentence says will be there at the end: work "delivered", a "deliverable" that is only named, what will be "there" or
 * can be done then, an "activity" that is counted, "help", or a "state" that is so or not. What moves or holds a measure claims none of these.
 */
export type ClaimKind = "delivered" | "deliverable" | "there" | "activity" | "help" | "state";

/** What a sentence claims, and the words that claim it. */
export interface Claim {
  readonly kind: ClaimKind;
  readonly span: Span;
}

/** The parse that was read last: the rules on one sentence ask one after the other. */
let read: Parse | null = null;
let claim: Claim | null = null;

/** What the team claims instead of an outcome; null where the sentence is about an outcome, or says too little to tell. */
export function claimOf(parse: Parse): Claim | null {
  if (read !== parse) [read, claim] = [parse, readClaim(parse)];
  return claim;
}

function readClaim(parse: Parse): Claim | null {
  const found = parse.verb ? claimOfVerb(parse, parse.verb) : claimOfSubject(parse);
  return found?.kind === "activity" && parse.target === null ? { kind: "delivered", span: found.span } : found;
}
