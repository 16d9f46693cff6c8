import { lowerAt, type Token, tokenAt } from "../parse/tokens.ts";
import { verbAt } from "../parse/verb.ts";
import { isStretch } from "../words/calendar.ts";
import { words } from "../words/list.ts";
import { nounClass } from "./noun-class.ts";

const STOPS = words(`
  to from by in of for at with on per within across via through during until before after between among into onto about around
  over under above below ahead behind than as that which who whose where when while so but if is are was were be been has have had
  can could will would shall should must may not using without against because plus including e i we it they you now get gets take takes this next
  every each
`);

/** Tells whether a word only joins others. */
export const isFunctionWord = (word: string): boolean => STOPS.has(word) || SKIPPED.has(word) || isAdverb(word);

const SKIPPED = words("a an the our their its his her your my");

const REACH = 14;

/** The token of the noun that a phrase from `first` and before `end` is about: "library" in "a test library for carriers"; -1 without any. */
export function headNoun(tokens: readonly Token[], first: number, end = first + REACH): number {
  let head = -1;
  for (let at = first; at < first + REACH && (at < end || head < 0); at += 1) {
    const { kind, lower, glued } = tokenAt(tokens, at);
    if (kind === "end" || (lower === "/" && head >= 0 && isStretch(lowerAt(tokens, at + 1))) || (kind === "word" && stops(tokens, at, head))) break;
    if (kind === "word" && (lower.length > 1 || head < 0) && !SKIPPED.has(lower) && !isAdverb(lower)) head = at;
    if (kind === "sign" && !passes(lower, glued, at === first) && !(lower === "," && listsOn(tokens, at + 1))) break;
  }
  return isFinite(tokens, head, first) ? head - 1 : head;
}

/** In "guests use the app" and "guests make 40 calls" the phrase ends before a verb. */
function isFinite(tokens: readonly Token[], head: number, first: number): boolean {
  const [before, after] = [tokenAt(tokens, head - 1), tokenAt(tokens, head + 1)];
  if (head <= first || before.kind !== "word" || isFunctionWord(before.lower) || nounClass(lowerAt(tokens, head)) !== null) return false;
  return SKIPPED.has(after.lower) || (after.kind === "number" && verbAt(tokens, head)?.form === "base");
}

/** "A polished, intuitive app" and "sales, product and support" go on after the comma. */
function listsOn(tokens: readonly Token[], at: number): boolean {
  const { kind, lower } = tokenAt(tokens, at);
  return kind === "word" && !isFunctionWord(lower) && /^(past|undefined)$/.test(String(verbAt(tokens, at)?.form));
}

/** A phrase ends at a small word, but not at the "to" of "time-to-fill", and at "and" only where something else follows. */
function stops(tokens: readonly Token[], at: number, head: number): boolean {
  const { lower, glued } = tokenAt(tokens, at);
  const next = tokenAt(tokens, at + 1);
  if (lower === "and" || lower === "or") return head >= 0 && (next.kind !== "word" || SKIPPED.has(next.lower) || verbAt(tokens, at + 1) !== null);
  if (head < 0 && (lower === "each" || lower === "every")) return false;
  if (STOPS.has(lower)) return !(glued && lowerAt(tokens, at - 1) === "-") && (head >= 0 || next.text !== "-");
  return head >= 0 && (SKIPPED.has(lower) || endsPhrase(tokens, at));
}

const isAdverb = (word: string): boolean => word.endsWith("ly") && nounClass(word) === null;

/** Hyphens, slashes and quotes belong to a phrase; a bullet may stand before it. */
const passes = (sign: string, glued: boolean, opens: boolean): boolean =>
  opens || /^["'“”‘’`#&*%+~$€£<>≥≤]$/.test(sign) || (glued && /^[-–/.]$/.test(sign));

/** "12 posts written by May" ends before "written", and "each member devotes" before "devotes". */
function endsPhrase(tokens: readonly Token[], at: number): boolean {
  if (isReady(tokens, at)) return true;
  const verb = verbAt(tokens, at);
  if (verb?.form === "past") return endsClause(tokens, at + 1);
  const [word, before] = [lowerAt(tokens, at), lowerAt(tokens, at - 1)];
  if (!verb && /...ed$|^(made|taken|given|drawn|shown|paid|done|met|lost)$/.test(word) && isNamed(before) && endsClause(tokens, at + 1)) return true;
  const next = tokenAt(tokens, at + 1);
  if (verb && /^(up|down)$/.test(verb.class) && MOVED.test(next.lower)) return true;
  return verb?.form === "s" && (next.kind === "number" || /^(null|doers)$/.test(String(nounClass(lowerAt(tokens, at)))));
}

/** A plural, or a noun that we know, may stand before a participle. */
const isNamed = (word: string): boolean => /[^su]s$/.test(word) || nounClass(word) !== null;

const MOVED = /^(to|from|by|below|under|above|over)$/;

const READY = words("live done complete available ready operational functional finished online aligned");

/** Tells whether the word at a token says that what stands before it is there: "the shop is live". */
export const isReady = (tokens: readonly Token[], at: number): boolean =>
  READY.has(lowerAt(tokens, at)) && endsClause(tokens, at + 1) && !SKIPPED.has(lowerAt(tokens, at + 1)) && tokenAt(tokens, at + 1).kind !== "number";

const FOLLOWS = words(`
  by in to with for on as and at or per into this next every each the a an from via through across before after during about until
  within without under over so that late early overnight first who which again once twice also monthly weekly daily quarterly on-time of
  end out our all
`);

/** Tells whether a clause may end before a token: nothing follows, or a sign, or a word that no noun phrase starts or goes on with. */
export function endsClause(tokens: readonly Token[], at: number): boolean {
  const { kind, lower } = tokenAt(tokens, at);
  return kind === "end" || kind === "sign" || kind === "number" || FOLLOWS.has(lower) || isAdverb(lower);
}
