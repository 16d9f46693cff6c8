import type { Span } from "../finding.ts";
import type { Parse } from "../parse/parse.ts";
import type { Quantity } from "../parse/quantity.ts";
import { lowerAt, type Token, tokenAt } from "../parse/tokens.ts";
import { words } from "../words/list.ts";
import { SECONDS } from "../words/units.ts";
import type { Claim } from "./claim.ts";
import { isGauge, namesMeasure } from "./measure-name.ts";
import { isDeed, isHire, isPresence } from "./deed.ts";
import { isMoney } from "./effect.ts";
import { isGained, isMade, isSomebody, nounClass } from "./noun-class.ts";
import { headNoun, isFunctionWord } from "./noun-phrase.ts";
import { type Thing, thingAt } from "./object.ts";
import { isOwnWork } from "./own-work.ts";

/** A noun alone: an amount of the team's own work, or without an amount a thing to deliver, or only a measure. */
export function claimOfNoun(parse: Parse, subject: Thing, first: number): Claim | null {
  const { tokens, target } = parse;
  const { head, class: kind, amount } = subject;
  if (head < 0) return null;
  const named: Claim = { kind: "deliverable", span: [tokenAt(tokens, subject.first).start, tokenAt(tokens, head).end] };
  if (target === null) return isGained(kind) || namesMeasure(tokens, first, head) || comparesIn(tokens, first, head) ? null : named;
  const work = amount === null ? isWorkUpTo(parse, subject, target, first) : isWorkCounted(parse, subject, target, amount);
  if (work) return { kind: "activity", span: spanOf(tokens, head) };
  const kindOf = target.form === "cadence" ? "activity" : "deliverable";
  if (amount === null) return isMadeUpTo(parse, subject, target, first) ? { ...named, kind: kindOf } : null;
  if (amount.form === "share" && kind === "thing" && /^(on|in|with)$/.test(lowerAt(tokens, head + 1))) return named;
  return isEffort(parse, amount.next) ? { kind: "activity", span: amount.span } : null;
}

/** "Workshops: 12", "booth at 3 fairs" and "yoga 3 times a week" give the amount after the work. */
function isWorkUpTo(parse: Parse, subject: Thing, target: Quantity, first: number): boolean {
  const { tokens } = parse;
  const { head, class: kind } = subject;
  if (isGauge(tokens, first, kind)) return false;
  const often = isHabit(parse, target) && !/month|quarter|year/.test(target.unit ?? "");
  if (kind === null && often && !comparesIn(tokens, first, head)) return true;
  if (countsUp(parse) && isOwnWork(parse, subject) && !/^(rel|depl)/.test(lowerAt(tokens, head))) return true;
  return isPresence(tokens, head) || (target.first <= head + 3 && isCount(target) && isDeed(tokens, head));
}

/** "12 posts", "3 hires" and "2 posts a week" count work. */
function isWorkCounted(parse: Parse, subject: Thing, target: Quantity, amount: Quantity): boolean {
  if (isHabit(parse, target) && !isGained(subject.class)) return true;
  const few = amount.form !== "none" && amount.value < MANY;
  return few && isCount(amount) && (isOwnWork(parse, subject) || isHire(parse.tokens, subject.head));
}

function isMadeUpTo(parse: Parse, { head, class: kind }: Thing, target: Quantity, first: number): boolean {
  const next = lowerAt(parse.tokens, head + 1);
  const made = isMade(kind) || (target.form === "share" && next === "for" && kind === null);
  return made && !isGauge(parse.tokens, first, kind) && !comparesIn(parse.tokens, first, head) && reachesFar(parse, kind, next, target);
}

/** "Yoga every morning" and "gym 3 times a week" are habits. */
const isHabit = ({ tokens }: Parse, { form, unit, next }: Quantity): boolean =>
  form === "cadence" || (unit === "x" && /^(an?|per|every|each|\/)$/.test(lowerAt(tokens, next)));

/** Nobody does a thing of which there are so many themselves. */
const MANY = 1000;

/** "Workshops: 0 → 12" and "workshops: 12" count as "12 workshops" does. */
function countsUp({ moves, target, tokens }: Parse): boolean {
  if (!target || !isCount(target)) return false;
  return moves[0] ? moves[0].from.value < moves[0].to.value : /^[:=≥]$/.test(lowerAt(tokens, target.first - 1));
}

/** Neither a share nor money nor a time nor a ceiling. */
const isCount = ({ unit, comparator }: Quantity): boolean =>
  unit !== "%" && !isMoney(unit) && !SECONDS.has(unit ?? "") && comparator !== "at most" && comparator !== "below";

/** "Handbook for all shops" and "survey in 3 cities" deliver more than once. */
function reachesFar({ tokens, quantities }: Parse, kind: Thing["class"], next: string, target: Quantity): boolean {
  if (target.form === "share" || target.form === "cadence" || (target.unit === "%" && target.value === 100)) return true;
  if ((kind === "process" && next !== "for" && next !== "into") || !isCount(target)) return false;
  if (!/^(with|in|into|for|on|at|of|to|\()$/.test(next) || (next !== "of" && lowerAt(tokens, target.first - 1) === "top")) return false;
  const many = thingAt(tokens, target.first, quantities).class;
  return many !== "measure" && !(/^(at|of|to)$/.test(next) && isSomebody(many));
}


/** "Ten hours of writing" is effort. */
function isEffort({ tokens, quantities }: Parse, next: number): boolean {
  const time = quantities.find((one) => one.next === next)?.unit;
  if (!time || !SECONDS.has(time) || !/^(of|in|on|spent|for)$/.test(lowerAt(tokens, next))) return false;
  const what = headNoun(tokens, next + 1);
  const often = what >= 0 && /^(an?|per|each|every|daily|weekly)$/.test(lowerAt(tokens, what + 1)) && !isGained(nounClass(lowerAt(tokens, what)));
  return what >= 0 && (often || isMade(nounClass(lowerAt(tokens, what))) || nounClass(lowerAt(tokens, next + 1)) === "process");
}

const COMPARED = words(`
  better more less quick fast simple easy efficient great good effective improved increased happy strong positive high low
  number share amount total count percentage excellent even profitable
  seamless smooth healthy sustainable exceptional outstanding us it them they safer`);

/** "Better processes", "happier guests" and "guests feel safer" name nothing to deliver. */
export function comparesIn(tokens: readonly Token[], first: number, head: number): boolean {
  for (let at = first; at <= head; at += 1) {
    const { lower } = tokenAt(tokens, at);
    if (COMPARED.has(lower) || (at === first && /[^aeiou]ier$|[a-z]{3}ly$/.test(lower))) return true;
    const goesOn = at < head || (tokenAt(tokens, at + 1).kind === "word" && !isFunctionWord(lowerAt(tokens, at + 1)));
    if (goesOn && lower.endsWith("s") && /^(people|doers)$/.test(nounClass(lower) ?? "")) return true;
  }
  return false;
}

/** The place of a token. */
export const spanOf = (tokens: readonly Token[], at: number): Span => [tokenAt(tokens, at).start, tokenAt(tokens, at).end];
