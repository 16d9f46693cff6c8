import type { Span } from "../finding.ts";
import type { Parse } from "../parse/parse.ts";
import { lowerAt, tokenAt } from "../parse/tokens.ts";
import type { Verb } from "../parse/verb.ts";
import { words } from "../words/list.ts";
import { claimOf } from "./claim.ts";
import { nounClass } from "./noun.ts";
import { type Thing, thingAt } from "./object.ts";

/** Finds the words by which an objective is a task, a project or a thing to deliver; null where it says where to go. */
export function taskIn(parse: Parse): Span | null {
  if (parse.verb) return isTask(parse, parse.verb) ? parse.verb.span : null;
  const claim = claimOf(parse);
  if (!claim || claim.kind === "state") return null;
  const at = parse.tokens.findIndex(({ start }) => start === claim.span[0]);
  const thing = nounClass(lowerAt(parse.tokens, at)) === "thing";
  const named = claim.kind === "deliverable" && thing;
  return named || (claim.kind === "delivered" && endsAt(parse, claim.span[1])) ? claim.span : null;
}

/** Nothing but a date follows. */
const endsAt = ({ text, deadline }: Parse, end: number): boolean =>
  /^\W*$/.test(text.slice(end)) || (deadline !== null && text.slice(end, deadline[0]).trim().split(/\s+/).length < 3);

const ENDLESS = words("work align learn share partner engage try communicate talk promote start begin adopt enable form set do speak move open put");
const isMade = ({ class: kind }: Thing): boolean => kind === "thing" || kind === "work" || kind === "process";
const MAKES = words("make get");

function isTask(parse: Parse, verb: Verb): boolean {
  const object = thingAt(parse.tokens, nextToken(parse, verb), []);
  if (object.head < 0 || isAmbition(parse, verb, object)) return false;
  if (verb.class === "delivery" || verb.class === "activity") return !ENDLESS.has(verb.base) || isMade(object);
  return MAKES.has(verb.base) && isMade(object);
}

const nextToken = ({ tokens }: Parse, verb: Verb): number => {
  const next = tokens.findIndex(({ start }) => start >= verb.span[1]);
  return next < 0 ? tokens.length : next;
};

const BEST = words("best better leading leader first-class world exceptional greatest loved beloved trusted most easiest fastest how");

/** "Build a team", "create trust", "deliver the best service in town" and "write better code" say where to go. */
function isAmbition({ tokens }: Parse, verb: Verb, { head, class: kind }: Thing): boolean {
  if (kind === "quality" || kind === "people" || kind === "measure") return !STRICT.has(verb.base);
  for (let at = verb.token + 1; at <= head; at += 1) if (BEST.has(tokenAt(tokens, at).lower)) return true;
  return false;
}

const STRICT = words("launch ship release deploy publish hire migrate write implement install draft rewrite refactor");
