import type { Span } from "../finding.ts";
import type { Parse } from "../parse/parse.ts";
import type { Quantity } from "../parse/quantity.ts";
import { lowerAt, type Token, tokenAt } from "../parse/tokens.ts";
import { isWork, verbAt } from "../parse/verb.ts";
import { words } from "../words/list.ts";
import { SECONDS } from "../words/units.ts";
import type { Claim } from "./claim.ts";
import { isGauge, namesMeasure } from "./measure-name.ts";
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
  const span = spanOf(tokens, head);
  const next = lowerAt(tokens, head + 1);
  const phrase = phraseOf(tokens, subject);
  if (target === null) return isGained(kind) || namesMeasure(tokens, first, head) || comparesIn(tokens, first, head) ? null : { kind: "deliverable", span: phrase };
  if (amount === null && isGauge(tokens, first, kind)) return null;
  const often = isHabit(parse, target) && !/month|quarter|year/.test(target.unit ?? "");
  if (amount === null && kind === null && often && !comparesIn(tokens, first, head)) return { kind: "activity", span };
  if (amount === null && countsUp(parse) && isOwnWork(parse, subject) && !/^(rel|depl)/.test(lowerAt(tokens, head))) return { kind: "activity", span };
  if (amount === null && /^(stand|stall|booth|presence|appearance)s?$/.test(lowerAt(tokens, head)) && /^(at|in|on)$/.test(next)) return { kind: "activity", span };
  if (amount === null && target.first <= head + 3 && isCount(target) && doesTo(tokens, head)) return { kind: "activity", span };
  if (amount === null) {
    const named = isMade(kind) || (target.form === "share" && next === "for" && kind === null);
    if (!named || comparesIn(tokens, first, head) || !reachesFar(parse, kind, next, target)) return null;
    return { kind: target.form === "cadence" ? "activity" : "deliverable", span: phrase };
  }
  if (isHabit(parse, target) && !isGained(kind)) return { kind: "activity", span };
  if (amount.form === "share" && kind === "thing" && /^(on|in|with)$/.test(next)) return { kind: "deliverable", span: phrase };
  const few = amount.form !== "none" && amount.value < MANY;
  if (few && isCount(amount) && (isOwnWork(parse, subject) || isHire(tokens, head))) return { kind: "activity", span };
  return isEffort(parse, amount.next) ? { kind: "activity", span: amount.span } : null;
}

/** "Yoga every morning" and "gym 3 times a week" are habits. */
const isHabit = ({ tokens }: Parse, { form, unit, next }: Quantity): boolean =>
  form === "cadence" || (unit === "x" && /^(an?|per|every|each|\/)$/.test(lowerAt(tokens, next)));

/** "Hiring of 2 cooks", "launch of 3 lines" and "participation in 4 fairs" are work on what they count. */
function doesTo(tokens: readonly Token[], head: number): boolean {
  const [noun, next] = [lowerAt(tokens, head), lowerAt(tokens, head + 1)];
  if (/^(participation|attendance)$/.test(noun)) return /^(in|at)$/.test(next);
  return next === "of" && (DEEDS.has(noun) || (noun.endsWith("ing") && isWork(verbAt(tokens, head))));
}

const DEEDS = words(`
  launch release rollout creation publication installation organisation organization completion integration implementation migration development
  introduction recruitment production translation execution preparation construction purchase acquisition redesign renovation
`);

/** "4 hires" and "2 new engineers in Madrid" are found by the team. */
const isHire = (tokens: readonly Token[], head: number): boolean => /^(in|for|by|)$/.test(lowerAt(tokens, head + 1)) &&
  (/^hires?$/.test(lowerAt(tokens, head)) || (nounClass(lowerAt(tokens, head)) === "staff" && !/^(employee|staff|manager|colleague)/.test(lowerAt(tokens, head))));

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
  number share amount total count percentage excellent even profitable seamless smooth healthy sustainable exceptional outstanding us it them they safer`);

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

/** A noun with the words before it, as "new pricing page". */
const phraseOf = (tokens: readonly Token[], { first, head }: Thing): Span => [tokenAt(tokens, first).start, tokenAt(tokens, head).end];

