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

const read = new WeakMap<Parse, Claim | null>();

/** What the team claims instead of an outcome; null where the sentence is about an outcome, or says too little to tell. */
export function claimOf(parse: Parse): Claim | null {
  let claim = read.get(parse);
  if (claim === undefined) read.set(parse, (claim = readClaim(parse)));
  return claim;
}

function readClaim(parse: Parse): Claim | null {
  const claim = parse.verb ? claimOfVerb(parse, parse.verb) : claimOfSubject(parse);
  return claim?.kind === "activity" && parse.target === null ? { kind: "delivered", span: claim.span } : claim;
}
