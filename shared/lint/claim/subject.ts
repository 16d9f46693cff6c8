import type { Span } from "../finding.ts";
import type { Parse } from "../parse/parse.ts";
import type { Quantity } from "../parse/quantity.ts";
import { afterLabel } from "../parse/leading-verb.ts";
import { lowerAt, type Token, tokenAt } from "../parse/tokens.ts";
import { type Verb, verbAt } from "../parse/verb.ts";
import { words } from "../words/list.ts";
import { SECONDS } from "../words/units.ts";
import type { Claim } from "./claim.ts";
import { claimOfDone, doneAt, isDoneByOthers } from "./done.ts";
import { headNoun, nounClass } from "./noun.ts";
import { type Thing, thingAt } from "./object.ts";
import { isOwnPace, isOwnWork } from "./own-work.ts";
import { unknownVerb } from "./unknown-verb.ts";

const REACH = 24;
const BE = words("is are was were be been being has have had gets get");
const CAN = words("can able");
const MOST_AFTER = 4;

/** What a sentence claims that opens with no verb we know: who or what comes first, then what becomes of it. */
export function claimOfSubject(parse: Parse, first = afterLabel(parse.tokens)): Claim | null {
  const { tokens } = parse;
  const verb = unknownVerb(parse, first);
  if (verb) return verb.claims ? { kind: "delivered", span: verb.span } : null;
  const subject = thingAt(tokens, first, parse.quantities);
  if (subject.head < 0 && first > 0 && lowerAt(tokens, first - 1) === ":") return claimOfSubject(parse, 0);
  if (parse.target && isOwnPace(tokens, subject.head)) return { kind: "activity", span: spanOf(tokens, subject.head) };
  for (let at = first + 1; at < first + REACH && at < tokens.length; at += 1) {
    const claim = claimAt(parse, subject, at);
    if (claim !== undefined) return claim;
    if (RELATIVE.has(lowerAt(tokens, at)) && BE.has(lowerAt(tokens, at + 1))) at += 1;
    if (lowerAt(tokens, at) === "(") at = closing(tokens, at);
    if (CLAUSE.test(lowerAt(tokens, at))) break;
  }
  return claimOfNoun(parse, subject, first);
}

const spanOf = (tokens: readonly Token[], at: number): Span => [tokenAt(tokens, at).start, tokenAt(tokens, at).end];

/** A noun with the words before it, as "new pricing page". */
const phraseOf = (tokens: readonly Token[], { first, head }: Thing): Span => [tokenAt(tokens, first).start, tokenAt(tokens, head).end];

const RELATIVE = words("that which who");
const CLAUSE = /^([:;–—]|to|where)$/;

/** The token of the bracket that closes the one at a token; the last token where none does. */
function closing(tokens: readonly Token[], open: number): number {
  let at = open;
  while (at < tokens.length && lowerAt(tokens, at) !== ")") at += 1;
  return at;
}

/** What is claimed by the word at a token; undefined where it does not decide. */
function claimAt(parse: Parse, subject: Thing, at: number): Claim | null | undefined {
  const { tokens } = parse;
  const { lower, start, end } = tokenAt(tokens, at);
  if (CAN.has(lower)) return parse.target === null ? { kind: "there", span: [start, end] } : null;
  const done = doneAt(tokens, at, BE.has(lowerAt(tokens, at - 1)));
  if (done) return claimOfDone(parse, subject, done);
  if (at <= subject.head) return undefined;
  if (parse.target && isDoneByOthers(lower)) return null;
  if (lower === "will" && parse.target && !/^(team|i|we)$/.test(lowerAt(tokens, subject.head))) return null;
  if (BE.has(lower)) return CAN.has(lowerAt(tokens, at + 1)) ? undefined : claimOfState(parse, subject, at);
  const verb = verbAt(tokens, at);
  if (!verb) return undefined;
  if (/^(up|down|better|keep|reach)$/.test(verb.class)) return null;
  if (verb.form === "s" && at === subject.head + 1 && isProductAtWork(parse, subject)) return { kind: "there", span: [start, end] };
  return at <= subject.head + MOST_AFTER && isTeamAtWork(parse, subject, verb) ? { kind: "activity", span: verb.span } : undefined;
}

/** "Each team member spends …" is work; what 90% of managers do is an outcome, and so is what others adopt. */
function isTeamAtWork({ tokens }: Parse, { head, amount, class: kind }: Thing, verb: Verb): boolean {
  if (!WORK.test(verb.class) || /^(use|adopt)$/.test(verb.base) || (amount !== null && amount.form !== "share")) return false;
  if (kind === null && amount && verb.class === "delivery" && verb.form === "s") return true;
  if (kind !== "staff" && !/^(members?|teams?|everyone)$/.test(lowerAt(tokens, head))) return false;
  return verb.token === head + 1 || /^(staff|people|quality|doers)$/.test(nounClass(lowerAt(tokens, verb.token - 1)) ?? "");
}

/** "The app runs on 3 devices" says what a thing of ours can do. */
const isProductAtWork = ({ target }: Parse, { class: kind, amount }: Thing): boolean =>
  kind === "thing" && amount === null && target?.unit !== "%" && !SECONDS.has(target?.unit ?? "") && target?.form !== "none";

const WORK = /^(delivery|activity|helper)$/;

function claimOfState(parse: Parse, subject: Thing, be: number): Claim | null {
  for (let at = be + 1; at <= be + MOST_AFTER; at += 1) {
    const done = doneAt(parse.tokens, at, true);
    const claim = done && claimOfDone(parse, subject, done);
    if (claim) return claim;
    if (claim === null && done) return null;
  }
  const { start, end } = tokenAt(parse.tokens, be);
  if (equips(parse, subject, be)) return { kind: "there", span: [start, end] };
  return parse.target === null && subject.class !== "measure" ? { kind: "state", span: [start, end] } : null;
}

/** "Every shop page has a map" speaks of what the team has made. */
const equips = ({ tokens, quantities }: Parse, { class: kind, amount }: Thing, be: number): boolean =>
  kind === "thing" && amount?.form === "share" && /^ha(s|ve)$/.test(lowerAt(tokens, be)) && thingAt(tokens, be + 1, quantities).class !== "people";

/** A noun alone: an amount of the team's own work, or without an amount a thing to deliver, or only a measure. */
function claimOfNoun(parse: Parse, subject: Thing, first: number): Claim | null {
  const { tokens, target } = parse;
  const { head, class: kind, amount } = subject;
  if (head < 0) return null;
  const span = spanOf(tokens, head);
  const next = lowerAt(tokens, head + 1);
  if (target === null) return BARE.has(kind ?? "") || next === "per" || comparesIn(tokens, first, head) ? null : { kind: "deliverable", span: phraseOf(tokens, subject) };
  if (amount === null && kind === null && isHabit(parse, target)) return { kind: "activity", span };
  if (amount === null && countsUp(parse) && isOwnWork(parse, subject)) return { kind: "activity", span };
  if (amount === null) return (MADE.has(kind ?? "") || TAKES_PART.test(lowerAt(tokens, head)) || (target.form === "share" && next === "for" && kind === null)) && reachesFar(parse, kind, next, target) ? { kind: target.form === "cadence" ? "activity" : "deliverable", span: phraseOf(tokens, subject) } : null;
  if (isHabit(parse, target) && !BARE.has(kind ?? "")) return { kind: "activity", span };
  if (amount.form === "cadence") return BARE.has(kind ?? "") ? null : { kind: "activity", span };
  const counted = amount.unit !== "%" && !SECONDS.has(amount.unit ?? "") && amount.form !== "none" && !/^(at most|below)$/.test(amount.comparator ?? "");
  if (counted && amount.value < (kind === "process" ? FEW : MANY) && isOwnWork(parse, subject)) return { kind: "activity", span };
  return isEffort(parse, amount.next) ? { kind: "activity", span: amount.span } : null;
}

/** "Yoga every morning" and "gym 3 times a week" are habits. */
const isHabit = ({ tokens }: Parse, { form, unit, next }: Quantity): boolean =>
  form === "cadence" || (unit === "x" && /^(an?|per|every|each|\/)$/.test(lowerAt(tokens, next)));

/** Nobody does a thing of which there are so many themselves. */
const MANY = 1000;
const FEW = 30;

/** "Workshops: 0 → 12" and "workshops: 12" count as "12 workshops" does. */
function countsUp({ moves, target, tokens }: Parse): boolean {
  if (!target || target.unit === "%" || SECONDS.has(target.unit ?? "")) return false;
  return moves[0] ? moves[0].from.value < moves[0].to.value : /^[:=≥]$/.test(lowerAt(tokens, target.first - 1));
}

/** "Handbook for all shops" and "survey in 3 cities" deliver more than once. */
function reachesFar({ tokens, quantities }: Parse, kind: Thing["class"], next: string, target: Quantity): boolean {
  const { form, unit, comparator } = target;
  if (form === "share" || form === "cadence") return true;
  if ((kind === "process" && next !== "for") || unit === "%" || SECONDS.has(unit ?? "") || /^(at most|below)$/.test(comparator ?? "")) return false;
  return /^(with|in|for|on|at|of|to|\()$/.test(next) && thingAt(tokens, target.first, quantities).class !== "measure";
}

const TAKES_PART = /^(particip|attend|presence|appear)/;
const BARE: ReadonlySet<string> = new Set(["measure", "people", "quality", "fault"]);
const MADE: ReadonlySet<string> = new Set(["thing", "work", "process"]);

/** "Ten hours of writing" is effort. */
function isEffort({ tokens, quantities }: Parse, next: number): boolean {
  const time = quantities.find((one) => one.next === next)?.unit;
  if (!time || !SECONDS.has(time) || !/^(of|in|on|spent|for)$/.test(lowerAt(tokens, next))) return false;
  const what = headNoun(tokens, next + 1);
  return what >= 0 && MADE.has(nounClass(lowerAt(tokens, what)) ?? "");
}

const COMPARED = words(`
  better more less great good effective improved increased happy strong positive high low
  excellent seamless smooth healthy sustainable exceptional outstanding us it them they safer`);

/** "Better processes", "happier guests" and "guests feel safer" name nothing to deliver. */
export function comparesIn(tokens: readonly Token[], first: number, head: number): boolean {
  for (let at = first; at <= head; at += 1) {
    const { lower } = tokenAt(tokens, at);
    if (COMPARED.has(lower) || (at === first && /[^aeiou]ier$|[a-z]{3}ly$/.test(lower))) return true;
    if (at < head && lower.endsWith("s") && /^(people|doers)$/.test(nounClass(lower) ?? "")) return true;
  }
  return false;
}
