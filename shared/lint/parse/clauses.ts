import type { Span } from "../finding.ts";
import { words } from "../words/list.ts";
import { leadingVerb } from "./leading-verb.ts";
import { lowerAt, type Token, tokenAt } from "./tokens.ts";
import { formAt, type Verb } from "./verb.ts";

const JOINTS = words("and & + , ; . - – — then but while whilst plus also /");
const FINITES = words("is are was were has have had will can");
const NESTING = words("that which who whose where so if when because e.g i.e");
const DETERMINERS = words("the a an our all each every their its this new more");
/** Verbs that name things as often as they say what is done. */
const NOUNS = words(`
  design plan test research work report document support contact post visit call share schedule present map track release upgrade
  study train exercise pilot partner practice review survey interview
`);
const ABBREVIATIONS = words("avg approx vs incl excl max min no nr st dr inc");
const REACH = 12;

/** The clauses of a text, in order: it is split between sentences, and at "and" and its like where another verb phrase follows. */
export function readClauses(tokens: readonly Token[]): Span[] {
  const clauses: Span[] = [];
  let [first, nested] = [0, false];
  for (let at = 1; at < tokens.length; at += 1) {
    const next = afterJoint(tokens, at);
    if (next === at) nested = nested || (at > first + 1 && isNesting(tokens, at));
    else if (next < tokens.length && (endsSentence(tokens, at, next) || startsAnother(tokens, first, at, next, nested))) {
      clauses.push([tokenAt(tokens, first).start, tokenAt(tokens, at - 1).end]);
      [first, nested] = [next, false];
    }
    at = Math.max(at, next - 1);
  }
  if (first < tokens.length) clauses.push([tokenAt(tokens, first).start, tokenAt(tokens, tokens.length - 1).end]);
  return clauses;
}

function afterJoint(tokens: readonly Token[], at: number): number {
  let next = at;
  while (JOINTS.has(lowerAt(tokens, next))) next += 1;
  return next;
}

/** A semicolon, or a full stop before a capital that does not end an abbreviation such as "avg." */
function endsSentence(tokens: readonly Token[], at: number, next: number): boolean {
  const [stop, after] = [lowerAt(tokens, at), tokenAt(tokens, next)];
  if (stop === ";") return true;
  return stop === "." && !after.glued && after.text !== after.lower && !ABBREVIATIONS.has(lowerAt(tokens, at - 1));
}

function startsAnother(tokens: readonly Token[], first: number, joint: number, next: number, nested: boolean): boolean {
  const two = leadingVerb(tokens, next);
  if (!two) return hasFinite(tokens, first, joint) && hasFinite(tokens, next + 1, tokens.length);
  const one = nested ? null : leadingVerb(tokens, first);
  return one !== null && (one.form === two.form || one.token > first) && joint > one.token + 1 && isDone(tokens, two);
}

/** Something follows that is done: "and support" and "and support for teams" name a thing. */
function isDone(tokens: readonly Token[], { base, token }: Verb): boolean {
  const after = tokenAt(tokens, token + 1);
  if (after.kind === "end" || JOINTS.has(after.lower)) return false;
  return !NOUNS.has(base) || after.kind === "number" || DETERMINERS.has(after.lower);
}

/** "to see and share …" and "that tracks and warns" belong to what they stand in. */
function isNesting(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  return NESTING.has(word) || (word === "to" && !NOUNS.has(lowerAt(tokens, at + 1)) && formAt(tokens, at + 1) !== "");
}

function hasFinite(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to && at < from + REACH && at < tokens.length; at += 1) {
    const word = lowerAt(tokens, at);
    if (NESTING.has(word) || (at > from && JOINTS.has(word))) return false;
    if (FINITES.has(word) || formAt(tokens, at) === "past") return true;
  }
  return false;
}
