import type { Span } from "../finding.ts";
import type { Parse } from "../parse/parse.ts";
import { lowerAt, type Token } from "../parse/tokens.ts";
import { type Verb, verbAt } from "../parse/verb.ts";
import { words } from "../words/list.ts";
import { SECONDS } from "../words/units.ts";
import type { Claim } from "./claim.ts";
import { isDoneByOthers } from "./done-by-others.ts";
import { statesEffect } from "./effect.ts";
import { namesMeasure } from "./measure-name.ts";
import { isMade, isSomebody, nounClass } from "./noun-class.ts";
import { endsClause, headNoun, isReady } from "./noun-phrase.ts";
import type { Thing } from "./object.ts";

const GOT = words("reach hold obtain secure achieve receive acquire win close");

const GIVEN = words("made taken given drawn shown paid done");
const PLACES = words("place production use operation service force effect");

/** The words by which a phrase is done with: "written", "live", "in place". */
export interface Done {
  readonly span: Span;
  readonly token: number;
  /** The verb of "written"; null for "live" and the like, and for verbs that we do not know. */
  readonly verb: Verb | null;
  readonly known: boolean;
}

/** Finds that something is done with at a token; after "is" and its like any participle counts. */
export function doneAt(tokens: readonly Token[], at: number, passive: boolean): Done | null {
  const token = tokens[at];
  if (token?.kind !== "word") return null;
  const word = token.lower;
  const last = tokens[at + 1];
  if (last && /^in(to)?$/.test(word) && PLACES.has(last.lower)) return { span: [token.start, last.end], token: at, verb: null, known: true };
  if (!endsClause(tokens, at + 1) || isDoneByOthers(word)) return null;
  const span = [token.start, token.end] as const;
  if (isReady(tokens, at) && !/..ed$|^bought$/.test(lowerAt(tokens, at - 1))) return { span, token: at, verb: null, known: true };
  const verb = verbAt(tokens, at);
  if (GIVEN.has(word)) return { span, token: at, verb: null, known: false };
  if (verb) return verb.form === "past" && (WORK.test(verb.class) || GOT.has(verb.base)) ? { span: verb.span, token: at, verb, known: true } : null;
  return /...ed$/.test(word) && (passive || lowerAt(tokens, at + 1) !== "with") ? { span, token: at, verb: null, known: false } : null;
}

const WORK = /^(delivery|activity|discovery|better)$/;
const REACH = 16;
const ENDS = words("to for so that which by");

/** Finds the first words from a token on by which something is done with. */
export function doneFrom(tokens: readonly Token[], first: number): Done | null {
  for (let at = first; at < first + REACH && at < tokens.length; at += 1) {
    const done = doneAt(tokens, at, false);
    if (done || ENDS.has(lowerAt(tokens, at))) return done;
  }
  return null;
}

/** Verbs of what a team does to people, as in "40 managers trained". */
const DONE_TO = words("hire recruit appoint onboard interview train survey contact invite teach visit meet call send identify review audit");

/**
 * "Handbook written" and "all bugs fixed" deliver; "95% of requests resolved" and "fixed within 2 days" measure how well something
 * runs. Undefined where an unknown word such as "satisfied" tells nothing.
 */
export function claimOfDone(parse: Parse, { class: kind, amount, head, first }: Thing, { span, token, verb, known }: Done): Claim | null | undefined {
  const percent = amount?.unit === "%" && amount.form !== "share";
  if (!known && !(kind === "thing" || (!percent && (kind === null || isMade(kind))))) return undefined;
  if (parse.target === null && namesMeasure(parse.tokens, first, head)) return null;
  if (head < 0 || statesEffect(parse) || isTimed(parse) || isDoneByPeople(parse.tokens, token)) return null;
  const somebody = kind === "people" || kind === "staff" || (kind === "doers" && (amount !== null || !verb));
  if (somebody && !(verb && DONE_TO.has(verb.base) && (kind === "staff" || verb.base !== "onboard"))) return null;
  if (parse.target && (/^(reach|better)$/.test(verb?.class ?? "") || amount?.form === "none")) return null;
  if (parse.target && kind === "measure" && amount?.form !== "share" && !OWN.has(verb?.base ?? "")) return null;
  if (percent && (kind === "fault" || (verb && SERVED.has(verb.base) && !isMade(kind)))) return null;
  return { kind: verb || !known ? "delivered" : "there", span };
}

const OWN = words("spend devote dedicate submit send contact write review draft prepare test document migrate call design");
const SERVED = words("deliver ship resolve fix complete close answer process handle");

const isTimed = ({ tokens, quantities }: Parse): boolean =>
  quantities.some(({ unit, comparator, first }) => comparator === "at most" && (SECONDS.has(unit ?? "") || lowerAt(tokens, first - 1) === "within"));

/** "Adopted by 12 teams" is what others did. */
function isDoneByPeople(tokens: readonly Token[], at: number): boolean {
  if (lowerAt(tokens, at + 1) !== "by") return false;
  const who = headNoun(tokens, at + 2);
  return who >= 0 && isSomebody(nounClass(lowerAt(tokens, who)));
}
