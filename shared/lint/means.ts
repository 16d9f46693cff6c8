import { nounClass } from "./claim/noun-class.ts";
import { headNoun } from "./claim/noun-phrase.ts";
import type { Span } from "./finding.ts";
import type { Parse } from "./parse/parse.ts";
import { spanOf } from "./parse/phrase-list.ts";
import { lowerAt, type Token, tokenAt } from "./parse/tokens.ts";
import { verbAt } from "./parse/verb.ts";
import { MONTHS, PERIODS, WEEKDAYS } from "./words/calendar.ts";
import { BRINGS, BY_WHAT, LEADS_IN, MAKES, MEANS, NO_DOING, NO_MEANS, PASSES, PUTS_IN, TAKES, TAKES_UP, TECHNIQUES, TRIGGERS } from "./words/means.ts";

/** The part of a text that says by which means its result shall come about; null where it leaves that open. */
export function meansIn(parse: Parse): Span | null {
  const { tokens } = parse;
  for (let at = 1; at < tokens.length; at += 1) {
    if (!TRIGGERS.has(lowerAt(tokens, at))) continue;
    const last = byDoing(tokens, at) || ledIn(parse, at) || withThing(parse, at);
    if (last > at) return [tokenAt(tokens, at).start, tokenAt(tokens, last).end];
  }
  return broughtBy(parse) ?? namedThing(parse) ?? technique(parse) ?? towards(parse);
}

/** "by (quickly) adding …": the token of what is done, else 0. */
function byDoing(tokens: readonly Token[], at: number): number {
  if (!/^(by|while)$/.test(lowerAt(tokens, at)) || (lowerAt(tokens, at) === "while" && !/^(add|introduc)/.test(lowerAt(tokens, at + 1))) || /^(caused|blocked|followed|affected)$/.test(lowerAt(tokens, at - 1))) return 0;
  if (BY_WHAT.has(lowerAt(tokens, at + 1))) return at + 1;
  const doing = /.ly$/.test(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
  const word = lowerAt(tokens, doing);
  const moves = /^(up|down)$/.test(verbAt(tokens, doing)?.class ?? "");
  return /..ing$/.test(word) && !NO_DOING.has(word) && !moves ? doing : 0;
}

/** "via the portal", "through webinars", "using templates"; not "through Q3" or "teams using it". */
function ledIn(parse: Parse, at: number): number {
  const { tokens } = parse;
  const length = LEADS_IN.lengthAt(tokens, at);
  if (length === 0 || tokenAt(tokens, at).glued || (lowerAt(tokens, at) === "using" && isAdoption(parse, at)) || PASSES.has(lowerAt(tokens, at - 1))) return 0;
  if (lowerAt(tokens, at) !== "via" && /^(delivery|activity|helper)$/.test(parse.verb?.class ?? "")) return 0;
  const next = at + length + (/^(the|our|a|an|its|their|this|next)$/.test(lowerAt(tokens, at + length)) ? 1 : 0);
  const { kind, text, lower } = tokenAt(tokens, next);
  if (lowerAt(tokens, next) === "/" && lowerAt(tokens, next + 1) === "b") return next + 1;
  if (kind !== "word" || NO_MEANS.has(lower) || (text !== lower && MONTHS.has(lower))) return 0;
  return Math.max(next, headNoun(tokens, next));
}

/** Who uses something is counted in "60% of teams using it" and "9 people using it". */
function isAdoption({ tokens, quantities }: Parse, at: number): boolean {
  const who = lowerAt(tokens, at - 1);
  const counted = quantities.some(({ unit, next }) => (unit === who || lowerAt(tokens, next) === "of") && next < at && at - next < 5);
  const noted = nounClass(who);
  return counted || noted === "people" || noted === "staff" || /^(are|is|start|started|actively|be|of|from|and|were)$/.test(who);
}

/** "with the new checkout", "with webinars". */
function withThing({ tokens, verb, target, quantities }: Parse, at: number): number {
  if (!/^(with|into)$/.test(lowerAt(tokens, at)) || tokenAt(tokens, at + 1).kind !== "word" || (verb && verb.token >= at)) return 0;
  const article = /^(the|our|a|an)$/.test(lowerAt(tokens, at + 1)) ? 1 : 0;
  const head = headNoun(tokens, at + 1);
  const moves = verb ? /^(up|down|better|reach)$/.test(verb.class) : target !== null;
  const fresh = article > 0 && lowerAt(tokens, at + 2) === "new" && moves;
  if (moves && verb && target && at === target.next && /^(up|down|better)$/.test(verb.class) && !quantities.some(({ first }) => first > at)) return head;
  const given = lowerAt(tokens, at + 1) === "the" && !(verb && moves);
  if (verb && isName(tokens, at + 1) && (MAKES.has(verb.base) || (moves && MEANS.has(lowerAt(tokens, at + 1))))) return head;
  return head > at && (fresh || (!given && MEANS.has(lowerAt(tokens, head)))) ? head : 0;
}

/** "Build a list to keep data fresh", "improve reports to reduce errors": the purpose is the result. */
function towards({ tokens, verb }: Parse): Span | null {
  if (!verb || !DELIVERS.test(verb.class)) return null;
  for (let at = verb.token + 2; at < tokens.length; at += 1) {
    const aim = lowerAt(tokens, at) === "to" ? verbAt(tokens, at + 1) : null;
    if (aim?.form === "base" && (verb.base === "use" || /^(up|down|keep)$/.test(aim.class))) return [verb.span[0], tokenAt(tokens, at - 1).end];
  }
  return null;
}

const DELIVERS = /^(delivery|better)$/;

/** "Ship the planner and get 40 bookings": what is delivered is the means to what is counted. */
function broughtBy({ tokens, verb, quantities }: Parse): Span | null {
  const last = quantities[quantities.length - 1];
  const first = tokens[0];
  if (!last || !first || (verb && !DELIVERS.test(verb.class))) return null;
  for (let at = 2; at < last.first; at += 1) {
    if (BRINGS.lengthAt(tokens, at) === 0 || (!verb && !isDelivered(tokens, at))) continue;
    const end = lowerAt(tokens, at - 1) === "," ? at - 2 : at - 1;
    return [verb?.span[0] ?? first.start, tokenAt(tokens, end).end];
  }
  return null;
}

function isDelivered(tokens: readonly Token[], before: number): boolean {
  for (let at = before - 1; at >= 0 && at > before - 4; at -= 1) {
    const verb = verbAt(tokens, at);
    if (verb?.class === "delivery" && verb.form === "past") return true;
  }
  return false;
}

const REACH = 24;
const NEAR = 3;

/** "Adopt RFC 42" and "move the tests to Jest": something with a name or a version is put to use. */
function namedThing({ tokens, verb }: Parse): Span | null {
  if (verb?.class === "delivery" && /^(feature|project|module|plugin)$/.test(lowerAt(tokens, verb.token + 1))) {
    const named = nameFrom(tokens, verb.token + 2);
    if (named) return named;
  }
  if (TAKES_UP.has(verb?.base ?? lowerAt(tokens, 0))) return nameFrom(tokens, (verb?.token ?? 0) + 1);
  const put = verb && PUTS_IN.has(verb.base) ? verb.token : tokens.findIndex((_, at) => PUTS_IN.has(verbAt(tokens, at)?.base ?? ""));
  if (put < 0) return null;
  for (let at = put + 1; at < put + REACH && at < tokens.length; at += 1) {
    const found = /^(to|into|onto|with|in)$/.test(lowerAt(tokens, at)) ? nameFrom(tokens, at + 1) : null;
    if (found) return found;
  }
  return null;
}

/** "Set up Kubernetes", "Stripe integrated". */
function technique({ tokens, verb }: Parse): Span | null {
  const at = tokens.findIndex(({ lower }, index) => TECHNIQUES.has(lower) || isNote(tokens, index));
  if (at < 0) return null;
  const used = /^(in|with|on|via|into|using)$/.test(lowerAt(tokens, at - 1)) && isTaken(tokens, at - 2);
  const offered = tokens.slice(Math.max(0, at - NEAR), at).some(({ lower }) => TAKES.has(lower));
  const taken = used || offered || (verb ? verb.token < at && (TAKES.has(verb.base) || isNote(tokens, at) && verb.class === "delivery") : tokens.some((_, index) => index > at && index < at + NEAR && isTaken(tokens, index)));
  return taken ? spanOf(tokens, at, 1) : null;
}

/** "(Grafana)" names the tool in brackets. */
const isNote = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at - 1) === "(" && lowerAt(tokens, at + 1) === ")" && /^[A-Z][a-z]{2}/.test(tokenAt(tokens, at).text) && isName(tokens, at);

function isTaken(tokens: readonly Token[], at: number): boolean {
  const verb = verbAt(tokens, at);
  return verb?.form === "past" && (TAKES.has(verb.base) || /^(track|report|document)$/.test(verb.base));
}

function nameFrom(tokens: readonly Token[], first: number): Span | null {
  for (let at = first; at < first + NEAR && tokenAt(tokens, at).kind === "word"; at += 1) if (isName(tokens, at)) return spanOf(tokens, at, 1);
  return null;
}

function isName(tokens: readonly Token[], at: number): boolean {
  const { kind, text, lower } = tokenAt(tokens, at);
  if (kind !== "word" || /^v\d+$/.test(lower)) return kind === "word";
  return text !== lower && !/^okr/.test(lower) && !MONTHS.has(lower) && !PERIODS.has(lower) && !WEEKDAYS.has(lower);
}
