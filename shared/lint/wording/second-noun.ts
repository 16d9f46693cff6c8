import { nounClass } from "../claim/noun-class.ts";
import { headNoun } from "../claim/noun-phrase.ts";
import type { Span } from "../finding.ts";
import type { Parse } from "../parse/parse.ts";
import { lowerAt, type Token, tokenAt } from "../parse/tokens.ts";
import type { Verb } from "../parse/verb.ts";
import { ADDS, ARTICLES } from "../words/joints.ts";
import { isBracketed } from "./brackets.ts";

/** "Raise signups and retention", "write a handbook and a map", "portal + app": two measures moved or two things made. */
export function secondNoun({ tokens, verb, quantities }: Parse): Span | null {
  const start = verb ? verb.token + 1 : 0;
  const joint = jointFrom(tokens, start);
  const second = joint < 0 ? -1 : headNoun(tokens, joint + 1);
  if (second < 0 || isBracketed(tokens, joint)) return null;
  const counted = verb !== null || quantities.length > 0;
  const two = (isPlus(tokens, joint) && (verb !== null || !counted)) || (counted && areMeasures(tokens, joint, second, verb)) ||
    areMade(tokens, joint, verb);
  return two ? [tokenAt(tokens, joint + 1).start, tokenAt(tokens, second).end] : null;
}

const REACH = 8;

/** The "and" that ends the noun phrase which starts at an index; -1 where a preposition or a number comes first. */
function jointFrom(tokens: readonly Token[], start: number): number {
  let at = start + 1;
  while (at < start + REACH && (!ADDS.has(lowerAt(tokens, at)) || tokenAt(tokens, at).glued)) at += 1;
  return at < start + REACH && at <= headNoun(tokens, start) + 1 ? at : -1;
}

/** "Portal + app" lists two; "every screen + every page" is one whole. */
function isPlus(tokens: readonly Token[], at: number): boolean {
  const { kind, lower, glued } = tokenAt(tokens, at + 1);
  return lowerAt(tokens, at) === "+" && !glued && kind === "word" && !/^(every|all|each)$/.test(lower);
}

const WORKS = /^(delivery|activity|helper)$/;

function areMeasures(tokens: readonly Token[], joint: number, second: number, verb: Verb | null): boolean {
  if (verb && WORKS.test(verb.class)) return false;
  const [one, two] = [nounClass(lowerAt(tokens, joint - 1)), nounClass(lowerAt(tokens, second))];
  return isMeasure(one) && (isMeasure(two) || (two === null && second === joint + 1));
}

const isMeasure = (noted: string | null): boolean => /^(measure|quality|process)$/.test(noted ?? "");

/** "Write a handbook and a map". */
const areMade = (tokens: readonly Token[], joint: number, verb: Verb | null): boolean =>
  verb !== null && WORKS.test(verb.class) && ARTICLES.has(lowerAt(tokens, joint + 1));

const MOVING = /^(up|down|better|keep)$/;
const LONGEST = 8;

/** "Improve speed, design and support", "likes/comments": a list of what shall move. */
export function listedMeasure({ tokens, verb }: Parse): Span | null {
  if (!verb || !MOVING.test(verb.class)) return null;
  const slash = tokens.findIndex(({ text, glued }, at) => text === "/" && glued && areCounts(tokens, at));
  if (slash > 0) return [tokenAt(tokens, slash + 1).start, tokenAt(tokens, slash + 1).end];
  const comma = tokens.findIndex(({ text }, at) => at > verb.token + 1 && text === ",");
  const head = comma < 0 ? -1 : headNoun(tokens, verb.token + 1);
  if (comma < 0 || comma > head + 1) return null;
  const second = comma > head ? headNoun(tokens, comma + 1 + (lowerAt(tokens, comma + 1) === "and" ? 1 : 0)) : head;
  const ends = comma < head || lowerAt(tokens, comma + 1) === "and" || tokenAt(tokens, second + 1).kind === "end";
  return second > comma && second - comma <= LONGEST && ends ? [tokenAt(tokens, comma + 1).start, tokenAt(tokens, second).end] : null;
}

const areCounts = (tokens: readonly Token[], slash: number): boolean => {
  const [one, two] = [lowerAt(tokens, slash - 1), lowerAt(tokens, slash + 1)];
  return nounClass(one) === "measure" && one.endsWith("s") && two.endsWith("s");
};
