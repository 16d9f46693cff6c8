import { CADENCES } from "../words/calendar.ts";
import { FUNCTION_WORDS } from "../words/joints.ts";
import { words } from "../words/list.ts";
import { MEASURE_NOUNS, OPENERS } from "../words/openers.ts";
import { nounClass } from "../claim/noun-class.ts";
import { lowerAt, type Token, tokenAt } from "./tokens.ts";
import { formAt, isWork, type Verb, verbAt } from "./verb.ts";

/** Finds the verb that opens a text or, from `first`, a clause, past bullets, "we will" and adverbs; "build" in "build time" is none. */
export function leadingVerb(tokens: readonly Token[], first = 0): Verb | null {
  const start = first === 0 ? afterLabel(tokens) : first;
  for (let index = start; index < tokens.length && index < start + MOST_OPENERS; index += 1) {
    const token = tokens[index];
    if (!token || token.kind === "number") return null;
    const verb = verbAt(tokens, index);
    if (verb && (isNoun(tokens, verb) || ARTICLE.test(lowerAt(tokens, index - 1)))) return null;
    if (verb && !startsAnother(tokens, verb)) return asHeld(tokens, verb);
    if (token.kind === "word" && !verb && !isOpener(token.lower)) return null;
  }
  return null;
}

/** "The support team" and "our design system" hold no verb. */
const ARTICLE = /^(the|our|an?)$/;

/** "Start measuring", "continue to grow" and "have launched" are about the second verb. */
function startsAnother(tokens: readonly Token[], { base, token }: Verb): boolean {
  const next = verbAt(tokens, token + (lowerAt(tokens, token + 1) === "to" ? 2 : 1));
  if (base === "have") return next?.form === "past";
  return next !== null && next.form === (next.token > token + 1 ? "base" : "ing") && STARTS.test(base);
}

const STARTS = /^(start|begin|keep|continue)$/;

/** "Hold churn under 3%" keeps a level, while "hold 6 workshops" is work. */
function asHeld(tokens: readonly Token[], verb: Verb): Verb {
  if (verb.base !== "hold") return verb;
  for (let at = verb.token + 1; at < verb.token + HELD_REACH; at += 1) {
    const word = lowerAt(tokens, at);
    if (/^(steady|under|below|above|over|[<>≤≥]=?)$/.test(word)) return verb;
    const bound = /^(at|to|within)$/.test(word) && tokenAt(tokens, at + 1).kind === "number";
    if (bound && !/^(thing|work|process)$/.test(nounClass(lowerAt(tokens, at - 1)) ?? "")) return verb;
  }
  return { ...verb, class: "activity" };
}

const HELD_REACH = 7;

/** Adverbs open a sentence without being it, while "daily riders" are a measure. */
const isOpener = (word: string): boolean => OPENERS.has(word) || (word.endsWith("ly") && !CADENCES.has(word));

const MOST_OPENERS = 8;
const LABEL_REACH = 9;
const NUMBERED = /^(kr|o|goal|result|#)$/;
const NOUN_REACH = 4;

/** The first token after a label in front of the sentence, such as "KR 1.2:" and "Riders (day):"; "grow trips: 500" has none. */
export function afterLabel(tokens: readonly Token[]): number {
  const opens = verbAt(tokens, 0);
  if (opens && lowerAt(tokens, 1) !== ":" && opens.class !== "reach" && !isNoun(tokens, opens)) return 0;
  const named = NUMBERED.test(lowerAt(tokens, 0)) ? 1 : 0;
  const sign = /^[.):-]$/.test(lowerAt(tokens, named + 1));
  if (tokenAt(tokens, named).kind === "number" && (named > 0 || sign)) return named + (sign ? 2 : 1);
  if (sign && /^(kr|o)\d+$/.test(lowerAt(tokens, 0))) return 2;
  for (let at = 1, inside = false; at < LABEL_REACH; at += 1) {
    const { text, glued } = tokenAt(tokens, at);
    inside = text === "(" || (inside && text !== ")");
    if (text === ":" && glued && !inside && tokenAt(tokens, at + 1).glued === false) return at + 1;
  }
  return 0;
}

/** "Upgrades take a day", "testing is easy" and "build time" only look like verbs. */
function isNoun(tokens: readonly Token[], verb: Verb): boolean {
  if (!isWork(verb)) return false;
  return verb.form === "s" || (verb.form === "ing" && hasFinite(tokens, verb.token)) || RATE.test(lowerAt(tokens, verb.token + 1)) ||
    (isNounToo(verb) && namesMeasure(tokens, verb.token));
}

const NOUNS = words(`
  build test release review design support run visit call contact survey work study audit exercise plan post share ship start hire
  move port map travel practice practise sign meet talk demo pilot open update upgrade fix merge deploy install adopt print track
  conduct research train present hold change switch access try edit bake focus interview mentor coach
`);

/** "Redesign of the map" and "publish rate" name things, whatever stands before. */
const RATE = /^(of|rates?|frequency|volume|ratio)$/;

/** "Build time" names a measure as "hiring costs" do, while "define error budgets" can only be done. */
const isNounToo = ({ base, form }: Verb): boolean => form === "ing" || NOUNS.has(base);

const FINITE = /^(is|are|take|takes|report|reports|require|requires|needs?|has|have|falls?|rises?|drops?|stays?|reach(es)?)$/;

function hasFinite(tokens: readonly Token[], from: number): boolean {
  for (let at = from + 1; at <= from + FINITE_REACH && at < tokens.length; at += 1) if (FINITE.test(lowerAt(tokens, at))) return true;
  return false;
}

const FINITE_REACH = 10;

/** The noun that a phrase ends with tells: "design review time" names a measure, "build satisfaction survey" does not. */
function namesMeasure(tokens: readonly Token[], index: number): boolean {
  if (lowerAt(tokens, index + 2) === "progress" || isSupportFor(tokens, index)) return true;
  let last = "";
  for (let at = index + 1; at <= index + NOUN_REACH; at += 1) {
    const { kind, lower } = tokenAt(tokens, at);
    if (kind !== "word" || FUNCTION_WORDS.has(lower) || BREAKS.test(lower) || BREAKING.test(formAt(tokens, at))) break;
    last = lower;
  }
  return MEASURE_NOUNS.has(last);
}

const isSupportFor = (tokens: readonly Token[], index: number): boolean =>
  lowerAt(tokens, index) === "support" && lowerAt(tokens, index + 1) === "for";

const BREAKS = /^(new|during|older|reach)$/;
const BREAKING = /^(s|past)$/;
