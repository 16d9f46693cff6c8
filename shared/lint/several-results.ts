import { nounClass } from "./claim/noun-class.ts";
import { headNoun } from "./claim/noun-phrase.ts";
import type { Span } from "./finding.ts";
import { boundBefore } from "./parse/comparator.ts";
import type { Parse } from "./parse/parse.ts";
import type { Quantity } from "./parse/quantity.ts";
import { lowerAt, type Token, tokenAt } from "./parse/tokens.ts";
import { type Verb, verbAt } from "./parse/verb.ts";
import { ADDS, ARTICLES, DETERMINERS, FUNCTION_WORDS, JOINERS, JOINTS, NESTED } from "./words/joints.ts";
import { CHANGES } from "./words/shares.ts";
import { SECONDS } from "./words/units.ts";

/** The part of a text that states a second result; null where it states one, with or without conditions on it. */
export const secondResult = (parse: Parse): Span | null => secondMove(parse) ?? secondClause(parse)
  ?? (parse.tokens.some(({ lower }) => JOINERS.has(lower)) ? secondPhrase(parse) ?? secondAmount(parse) ?? secondNoun(parse) ?? listed(parse) : null);

/** The part of an objective that states a second goal, or null. */
export const secondGoal = (parse: Parse): Span | null => secondClause(parse) ?? secondPhrase(parse);

/** Two moves of numbers are two results. */
function secondMove({ moves }: Parse): Span | null {
  const second = moves[1];
  return second ? [Math.min(second.from.span[0], second.to.span[0]), Math.max(second.from.span[1], second.to.span[1])] : null;
}

const EXPLAINS = /^(as|where|which|when|if|e\.?g|i\.?e|meaning|measured|based|according|defined|assuming|excluding|including|note|this|that|see|current|currently|baseline|target|today|now|compared|vs|who|to|for|in|on|with)\b/i;
const BARE = /^\S+(\s\S+)?$/;

const secondClause = ({ clauses, text, tokens }: Parse): Span | null => clauses.find(([start, end], index) => {
  if (index === 0) return false;
  const clause = text.slice(start, end);
  return text[start - 1] !== "/" && !EXPLAINS.test(clause) && !BARE.test(clause) && !isBracketed(tokens, tokens.findIndex((token) => token.start === start));
}) ?? null;

/** Tells whether a token stands in brackets, where explanations add no result. */
function isBracketed(tokens: readonly Token[], at: number): boolean {
  for (let back = at; back >= 0 && back > at - FAR; back -= 1) {
    if (/^[)\]]$/.test(lowerAt(tokens, back))) return false;
    if (/^[([]$/.test(lowerAt(tokens, back))) return true;
  }
  return false;
}

const FAR = 24;

/** "… and view 10 flats", "…, get them into one place": another verb with its object, known or not. */
function secondPhrase({ text, tokens, verb }: Parse): Span | null {
  for (let at = 1; at + 2 < tokens.length; at += 1) {
    const word = lowerAt(tokens, at);
    if (at < (verb ? 2 : 4) || !(ADDS.has(word) || word === ",")) continue;
    const next = ADDS.has(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
    const comma = next === at + 1 && word === ",";
    if (!(isVerbPhrase(tokens, next, comma) || bringsNext(tokens, next, verb)) || (!comma && betweenVerbs(tokens, next - 1))) continue;
    const start = tokenAt(tokens, next).start;
    if ((lowerAt(tokens, next + 1) === "them" || !isNested(tokens, at)) && !isBracketed(tokens, next)) return [start, text.trimEnd().length];
  }
  return null;
}

const LONG = 40;

/** "who sign up and invite a friend", "to find and book a seat": verbs that do not lead. */
function isNested(tokens: readonly Token[], before: number): boolean {
  for (let at = before - 1; at > 0 && at > before - LONG; at -= 1) {
    const word = lowerAt(tokens, at);
    if (/^(who|that|which|where|when|so|if)$/.test(word)) return true;
    if (word === "to" && tokenAt(tokens, at + 1).kind === "word" && !DETERMINERS.has(lowerAt(tokens, at + 1))) return true;
  }
  return false;
}

/** "Tier shipped, reaching 30% of …": what comes of it is a second result. */
const bringsNext = (tokens: readonly Token[], at: number, verb: Verb | null): boolean => {
  const next = verbAt(tokens, at);
  return next?.class === "reach" && next.form === "ing" && verb?.class !== "up" && tokenAt(tokens, at + 1).kind === "number";
};

/** After a comma only a verb we know is taken for one. */
function isVerbPhrase(tokens: readonly Token[], at: number, comma: boolean): boolean {
  const { kind, text, lower } = tokenAt(tokens, at);
  if (kind !== "word" || text !== lower || FUNCTION_WORDS.has(lower) || /(ly|ing|ed|s)$/.test(lower)) return false;
  if (comma ? verbAt(tokens, at)?.form !== "base" : nounClass(lower) === "people") return false;
  const after = tokenAt(tokens, at + 1);
  return after.lower !== "it" && (after.kind === "number" || DETERMINERS.has(after.lower));
}

/** "Written and published" is one thing done. */
const betweenVerbs = (tokens: readonly Token[], at: number): boolean => {
  const [one, two] = [verbAt(tokens, at - 1), verbAt(tokens, at + 1)];
  return one !== null && two !== null && one.form === two.form;
};

function secondAmount({ tokens, quantities, deadline }: Parse): Span | null {
  const counted = quantities.filter(({ form, first }) => form !== "cadence" && !isBracketed(tokens, first));
  for (let index = 1; index < counted.length; index += 1) {
    const [one, two] = [counted[index - 1], counted[index]];
    if (!one || !two || (deadline && two.span[0] >= deadline[0] && two.span[1] <= deadline[1])) continue;
    if (!isSameShare(tokens, one, two) && hasWordBetween(tokens, one, two) && !isNestedAfter(tokens, two) && areJoined(tokens, one, two)) return two.span;
  }
  return null;
}

/** "Every screen and every page", "75% in, 25% out": parts of one whole. */
const isSameShare = (tokens: readonly Token[], one: Quantity, two: Quantity): boolean =>
  one.unit === "%" && two.unit === "%"
  && (one.value + two.value === 100 || (one.form === "share" && two.form === "share" && lowerAt(tokens, two.first - 1) !== ","));

/** "3 of them", "2 requests each". */
function isNestedAfter(tokens: readonly Token[], { next, unit, form, value }: Quantity): boolean {
  if ((unit !== "%" && lowerAt(tokens, next) === "of") || (form === "word" && value === 1)) return true;
  for (let at = next; at < next + 6; at += 1) if (/^(each|per|apiece|total)$/.test(lowerAt(tokens, at))) return true;
  return false;
}

const isTime = ({ unit }: Quantity): boolean => unit !== null && SECONDS.has(unit);

/** "30, 60 and 90" are numbers of one thing. */
const hasWordBetween = (tokens: readonly Token[], one: Quantity, two: Quantity): boolean =>
  one.unit !== null || tokens.slice(one.next, two.first).some(({ kind, lower }) => kind === "word" && !JOINTS.has(lower));

/** Whether "and", "while" or a comma leads from one amount to another of its own; a length of time needs more than a comma. */
function areJoined(tokens: readonly Token[], one: Quantity, two: Quantity): boolean {
  if (lowerAt(tokens, one.first - 1) === "between") return false;
  if (tokens.slice(one.next, two.first).some(({ text }) => text === ";")) return true;
  const last = boundBefore(tokens, two.first)?.first ?? two.first;
  for (let at = last - 1; at >= one.next; at -= 1) {
    const word = lowerAt(tokens, at);
    if (two.form === "share" && at < two.first - 1) return false;
    if (word === "," || word === "/") return !isTime(one) && !isTime(two);
    if (JOINTS.has(word) && !tokenAt(tokens, at).glued && !betweenVerbs(tokens, at)) return !isTime(one) || at > one.next || last > at + 1;
    if (NESTED.has(word) && !(word === "of" && nounClass(lowerAt(tokens, at - 1)) === "measure")) return word === "with" && addsResult(tokens, one, two, at);
  }
  return false;
}

/** "12 talks with 500 guests", "with a reply rate of 4%", "with a 10% increase": work, and what comes of it. */
function addsResult(tokens: readonly Token[], one: Quantity, two: Quantity, at: number): boolean {
  if (CHANGES.has(lowerAt(tokens, two.next)) || (two.unit === "%" && (boundBefore(tokens, two.first) !== null))) return true;
  if (tokens.slice(at + 1, two.first).some(({ lower }) => nounClass(lower) === "measure")) return true;
  if (two.form === "none") return true;
  const guests = nounClass(two.unit ?? "") === "people" || /(ants|ees|ups)$/.test(two.unit ?? "");
  return guests && /^(work|thing)$/.test(nounClass(one.unit ?? "") ?? "") && at === two.first - 1;
}

/** "Raise signups and retention", "write a handbook and a map", "portal + app": two measures moved or two things made. */
function secondNoun({ tokens, verb, quantities }: Parse): Span | null {
  const start = verb ? verb.token + 1 : 0;
  const joint = jointFrom(tokens, start);
  const second = joint < 0 ? -1 : headNoun(tokens, joint + 1);
  if (second < 0 || isBracketed(tokens, joint)) return null;
  const span: Span = [tokenAt(tokens, joint + 1).start, tokenAt(tokens, second).end];
  if (isPlus(tokens, joint) && (verb !== null || quantities.length === 0)) return span;
  const [one, two] = [nounClass(lowerAt(tokens, joint - 1)), nounClass(lowerAt(tokens, second))];
  if (!verb || !/^(delivery|activity|helper)$/.test(verb.class)) {
    const measured = isMeasure(one) && (isMeasure(two) || (two === null && second === joint + 1));
    if (measured && (verb !== null || quantities.length > 0)) return span;
  }
  if (verb && !/^(delivery|activity)$/.test(verb.class)) return null;
  if (verb && ARTICLES.has(lowerAt(tokens, joint + 1))) return span;
  if (verb && lowerAt(tokens, joint - 1) === lowerAt(tokens, second)) return span;
  const apart = verb ? ARTICLES.has(lowerAt(tokens, start)) : joint - start > 1 && second - joint > 1;
  return apart && (one === two || two === null) && /^(thing|work|process)$/.test(one ?? "") ? span : null;
}

/** "Portal + app" lists two; "every screen + every page" is one whole. */
const isPlus = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at) === "+" && !tokenAt(tokens, at + 1).glued && tokenAt(tokens, at + 1).kind === "word" && !/^(every|all|each)$/.test(lowerAt(tokens, at + 1));

/** "likes/comments" */
const areMeasures = (tokens: readonly Token[], slash: number): boolean =>
  nounClass(lowerAt(tokens, slash - 1)) === "measure" && lowerAt(tokens, slash - 1).endsWith("s") && lowerAt(tokens, slash + 1).endsWith("s");

const MOVING = /^(up|down|better|keep)$/;
const LONGEST = 4;

/** "Improve speed, design and support": a list of what shall move. */
function listed({ tokens, verb }: Parse): Span | null {
  if (!verb || !MOVING.test(verb.class)) return null;
  const slash = tokens.findIndex(({ text, glued }, at) => text === "/" && glued && areMeasures(tokens, at));
  if (slash > 0) return [tokenAt(tokens, slash + 1).start, tokenAt(tokens, slash + 1).end];
  const comma = tokens.findIndex(({ text }, at) => at > verb.token && text === ",");
  if (comma < 0 || headNoun(tokens, verb.token + 1) !== comma - 1) return null;
  const second = headNoun(tokens, lowerAt(tokens, comma + 1) === "and" ? comma + 2 : comma + 1);
  const after = tokenAt(tokens, second + 1);
  const ends = /^(and|,|&|\()$/.test(after.lower) || after.kind === "end" || lowerAt(tokens, comma + 1) === "and";
  return second > comma && second - comma <= LONGEST && ends ? [tokenAt(tokens, comma + 1).start, tokenAt(tokens, second).end] : null;
}

const isMeasure = (noted: string | null): boolean => /^(measure|quality|process)$/.test(noted ?? "");

const REACH = 8;

/** The "and" that ends the noun phrase which starts at an index; -1 where a preposition or a number comes first. */
function jointFrom(tokens: readonly Token[], start: number): number {
  const head = headNoun(tokens, start);
  for (let at = start + 1; at <= head + 1 && at < start + REACH; at += 1) if (ADDS.has(lowerAt(tokens, at)) && !tokenAt(tokens, at).glued) return at;
  return -1;
}
