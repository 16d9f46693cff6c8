import { nounClass } from "../claim/noun-class.ts";
import { headNoun } from "../claim/noun-phrase.ts";
import type { Span } from "../finding.ts";
import type { Parse } from "../parse/parse.ts";
import { lowerAt, type Token, tokenAt } from "../parse/tokens.ts";
import { verbAt } from "../parse/verb.ts";
import { MONTHS } from "../words/calendar.ts";
import { BY_WHAT, LEADS_IN, MEANS, NO_DOING, NO_MEANS, PASSES, TRIGGERS } from "../words/means.ts";
import { broughtAbout } from "./brought-about.ts";
import { namedMeans } from "./named-means.ts";

/** The part of a text that says by which means its result shall come about; null where it leaves that open. */
export function meansIn(parse: Parse): Span | null {
  const { tokens } = parse;
  for (let at = 1; at < tokens.length; at += 1) {
    if (!TRIGGERS.has(lowerAt(tokens, at))) continue;
    const last = byDoing(tokens, at) || ledIn(parse, at) || withThing(parse, at);
    if (last > at) return [tokenAt(tokens, at).start, tokenAt(tokens, last).end];
  }
  return broughtAbout(parse) ?? namedMeans(parse);
}

const ADDING = /^(adding|introducing)$/;
const CAUSED = /^(caused|blocked|followed|affected)$/;

/** "by (quickly) adding …", "while adding …", "by post": the token of what is done, else 0; "by raising sales" restates the result. */
function byDoing(tokens: readonly Token[], at: number): number {
  const next = lowerAt(tokens, at + 1);
  const leads = lowerAt(tokens, at) === "by" ? !CAUSED.test(lowerAt(tokens, at - 1)) : lowerAt(tokens, at) === "while" && ADDING.test(next);
  if (!leads) return 0;
  if (BY_WHAT.has(next)) return at + 1;
  const doing = /.ly$/.test(next) ? at + 2 : at + 1;
  const word = lowerAt(tokens, doing);
  const moves = /^(up|down)$/.test(verbAt(tokens, doing)?.class ?? "");
  return /..ing$/.test(word) && !NO_DOING.has(word) && !moves ? doing : 0;
}

/** "via the portal", "through webinars", "using templates"; not "through Q3" or "teams using it". */
function ledIn(parse: Parse, at: number): number {
  const { tokens, verb } = parse;
  const length = LEADS_IN.lengthAt(tokens, at);
  if (length === 0 || tokenAt(tokens, at).glued || PASSES.has(lowerAt(tokens, at - 1))) return 0;
  const lead = lowerAt(tokens, at);
  if ((lead === "using" && isAdoption(parse, at)) || (lead !== "via" && verb && /^(delivery|activity|helper)$/.test(verb.class))) return 0;
  return meansFrom(tokens, at + length);
}

function meansFrom(tokens: readonly Token[], first: number): number {
  const next = /^(the|our|a|an|its|their|this|next)$/.test(lowerAt(tokens, first)) ? first + 1 : first;
  const { kind, text, lower } = tokenAt(tokens, next);
  if (lower === "/" && lowerAt(tokens, next + 1) === "b") return next + 1;
  if (kind !== "word" || NO_MEANS.has(lower) || (text !== lower && MONTHS.has(lower))) return 0;
  return Math.max(next, headNoun(tokens, next));
}

/** Who uses something is counted in "60% of teams using it", "9 people using it" and "orders using our shop". */
function isAdoption({ tokens, quantities }: Parse, at: number): boolean {
  const who = lowerAt(tokens, at - 1);
  if (/^(our|my|your)$/.test(lowerAt(tokens, at + 1))) return true;
  const counted = quantities.some(({ unit, next }) => (unit === who || lowerAt(tokens, next) === "of") && next < at && at - next < 5);
  return counted || /^(people|staff)$/.test(nounClass(who) ?? "") || /^(are|is|start|started|actively|be|of|from|and|were)$/.test(who);
}

/** "with the new checkout", "with webinars", "to 35% with personal letters". */
function withThing({ tokens, verb, target, quantities }: Parse, at: number): number {
  if (!/^(with|into)$/.test(lowerAt(tokens, at)) || tokenAt(tokens, at + 1).kind !== "word" || (verb && verb.token >= at)) return 0;
  const head = headNoun(tokens, at + 1);
  const moves = verb ? /^(up|down|better|reach)$/.test(verb.class) : target !== null;
  if (verb && moves && verb.class !== "reach" && at === target?.next && quantities.every(({ first }) => first < at)) return head;
  const fresh = moves && lowerAt(tokens, at + 2) === "new" && /^(the|our|a)$/.test(lowerAt(tokens, at + 1));
  const given = lowerAt(tokens, at + 1) === "the" && !(verb && moves);
  return fresh || (!given && MEANS.has(lowerAt(tokens, head))) ? head : 0;
}
