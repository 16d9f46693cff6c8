import { nounClass } from "../claim/noun-class.ts";
import { headNoun } from "../claim/noun-phrase.ts";
import type { Span } from "../finding.ts";
import type { Parse } from "../parse/parse.ts";
import { firstPhrase } from "../parse/phrase-list.ts";
import { lowerAt, type Token, tokenAt } from "../parse/tokens.ts";
import { verbAt } from "../parse/verb.ts";
import { verbEntries } from "../parse/verb-forms.ts";
import { ADDED, COMPARED, GENERIC, PRAISE, PUSHES, SCOPES, STATES } from "../words/aims.ts";

/** Why an aim could belong to anybody: a bare label, a measure that only moves, or praise without anybody in it. */
interface Blur {
  readonly kind: "label" | "measure" | "praise";
  readonly span: Span;
}

/** Reads what is left open by an objective; null where it says what shall be true, for whom or why. */
function blurOf(parse: Parse): Blur | null {
  const { tokens, verb } = parse;
  const start = verb ? verb.token : afterLabel(tokens);
  const count = wordsBetween(tokens, start, tokens.length);
  if (count === 0) return null;
  const scope = scopeFrom(tokens, start + 1);
  const whole: Span = [tokenAt(tokens, start).start, tokenAt(tokens, tokens.length - 1).end];
  const kind = count === 1 && verb ? "label" : verb ? moved(parse, verb.token, scope, count) : named(parse, start, scope, count);
  return kind === null ? null : { kind, span: kind === "praise" ? firstPhrase(PRAISE, tokens, start) ?? whole : whole };
}

/** Three rules ask about the same objective, one after the other. */
let last: { readonly of: Parse; readonly blur: Blur | null } | null = null;

/** Finds what one kind of open aim leaves open. */
export const blurred = (kind: Blur["kind"]) => (parse: Parse): Span | null => {
  if (last?.of !== parse) last = { of: parse, blur: blurOf(parse) };
  const { blur } = last;
  return blur?.kind === kind ? blur.span : null;
};

const LABEL_REACH = 4;

/** "Quality: …" is a label in front of the sentence. */
function afterLabel(tokens: readonly Token[]): number {
  for (let at = 1; at < LABEL_REACH; at += 1) if (lowerAt(tokens, at) === ":") return at + 1;
  return 0;
}

function wordsBetween(tokens: readonly Token[], first: number, end: number): number {
  let count = 0;
  for (let at = first; at < end; at += 1) if (counts(tokens, at)) count += 1;
  return count;
}

const counts = (tokens: readonly Token[], at: number): boolean =>
  tokenAt(tokens, at).kind === "word" && !isHyphened(tokens, at) && !/^(the|a|an|our|and)$/.test(lowerAt(tokens, at));

/** "market" in "go-to-market". */
const isHyphened = (tokens: readonly Token[], at: number): boolean => tokenAt(tokens, at).glued && lowerAt(tokens, at - 1) === "-";

function scopeFrom(tokens: readonly Token[], first: number): number {
  let at = first;
  while (at < tokens.length && (isHyphened(tokens, at) || !SCOPES.has(lowerAt(tokens, at)))) at += 1;
  return at;
}

const TERSE = 3;
const SHORT = 4;
const BRIEF = 5;
const LONG = 7;

/** Without a verb: a label of a few words, or praise. */
function named(parse: Parse, start: number, scope: number, count: number): Blur["kind"] | null {
  const { tokens } = parse;
  if (tokens.some(({ lower }) => STATES.has(lower))) return null;
  if (count > TERSE && tokens.some((_, at) => at > start && at < scope && verbAt(tokens, at)?.form === "s")) return null;
  const praise = firstPhrase(PRAISE, tokens, start) !== null;
  const pushed = nounClass(lowerAt(tokens, headNoun(tokens, start + 1)));
  if (PUSHES.has(lowerAt(tokens, start)) && count <= BRIEF && (pushed === "quality" || scope >= tokens.length)) return "praise";
  if (tokens.some((_, at) => at > start && lowerAt(tokens, at - 1).endsWith("s") && verbAt(tokens, at)?.form === "base")) return null;
  if (count <= SHORT && isLabel(parse, start)) return "label";
  return count <= BRIEF + 1 && praise ? "praise" : null;
}

/** Nouns that we know, and words that go with them; in a text that may not be English the last one has to be known. */
function isLabel({ tokens, language }: Parse, start: number): boolean {
  if (/^(the|our|a|an|in|to|every|all)$/.test(lowerAt(tokens, start + 1))) return false;
  const all = tokens.filter(({ kind }, at) => at >= start && kind === "word");
  if (all.length === 1 && /^[A-Z]{2,}$/.test(all[0]?.text ?? "")) return true;
  const known = all.map(({ lower }) => nounClass(lower) !== null || ADDED.has(lower) || verbEntries(lower).length > 0);
  const some = language === "english" ? known.some((one) => one) : known[known.length - 1] === true;
  return some && (all.length < TERSE || known[0] === true);
}

function moved(parse: Parse, at: number, scope: number, count: number): Blur["kind"] | null {
  const { tokens, verb } = parse;
  if (!verb || verb.class === "down") return null;
  const open = scope >= tokens.length;
  if (verb.base === "be" || verb.base === "become") return open && count <= LONG && isCompared(tokens, at + 1) ? "praise" : null;
  const noted = nounClass(lowerAt(tokens, headNoun(tokens, at + 1)));
  const ours = tokens.some(({ lower }) => lower === "our" || lower === "my");
  if (/^(up|better)$/.test(verb.class) || PUSHES.has(verb.base)) {
    if (open && count <= BRIEF && noted !== "people" && !(ours && PUSHES.has(verb.base))) return noted === "measure" ? "measure" : "praise";
    if (count <= SHORT && noted === "quality") return "praise";
  }
  if (isPraised(tokens, at + 1, scope)) return "praise";
  return open && noted !== "people" && !ours && isPlain(parse, at, count) ? "praise" : null;
}

/** "be healthier", "become a more aligned team" */
const isCompared = (tokens: readonly Token[], at: number): boolean =>
  COMPARED.lengthAt(tokens, /^(a|an|the)$/.test(lowerAt(tokens, at)) ? at + 1 : at) > 0;

/** Praise with at most a word or two of scope, and no reason. */
const isPraised = (tokens: readonly Token[], first: number, scope: number): boolean =>
  firstPhrase(PRAISE, tokens.slice(0, scope), first) !== null && wordsBetween(tokens, scope, tokens.length) < SHORT
  && !/^(that|who|so|to|because)$/.test(lowerAt(tokens, scope));

/** "Produce music", "create content strategy": work on something general, without a name in it. */
function isPlain({ tokens, verb }: Parse, at: number, count: number): boolean {
  const noun = headNoun(tokens, at + 1);
  const named = isName(tokenAt(tokens, noun)) && nounClass(lowerAt(tokens, noun)) === null && (noun === at + 1 || !isName(tokenAt(tokens, noun - 1)));
  const terse = count <= 2 || (count <= TERSE && verb?.class === "delivery") || (count <= SHORT && GENERIC.has(lowerAt(tokens, noun)));
  return terse && !named && tokenAt(tokens, at + 1).kind === "word" && (count <= 2 || lowerAt(tokens, at + 1) !== "the");
}

const isName = ({ text, lower }: Token): boolean => text !== lower;
