import { APPROXIMATIONS } from "../words/comparators.ts";
import { ARROWS, GOAL, NOW } from "../words/levels.ts";
import { words } from "../words/list.ts";
import { afterLabel } from "./leading-verb.ts";
import type { Parse } from "./parse.ts";
import { isHyphenated, lowerAt, type Token, tokenAt } from "./tokens.ts";
import { classAt } from "./verb.ts";

/** The words of a sentence that name what is measured: what is left without verb, start, target and deadline; "" where nothing is. */
export function metricPhrase(parse: Parse): string {
  const label = afterLabel(parse.tokens);
  const phrase = phraseFrom(parse, label);
  return phrase !== "" || label === 0 || /^(kr|o)\W*\d/i.test(parse.text) ? phrase : phraseFrom(parse, 0);
}

/** A label such as "Rider rating: 41 → 48" names the measure where nothing else does. */
function phraseFrom(parse: Parse, start: number): string {
  const { text, tokens } = parse;
  const [first, second] = runsOf(tokens, takenTokens(parse, start));
  const goesOn = second !== undefined && GOES_ON.has(lowerAt(tokens, second[0] - 1));
  return [first, goesOn ? [second[0] - 1, second[1]] as const : undefined].map((run) => (run ? written(text, tokens, run) : "")).join(" ").trim();
}

/** Tokens that stand together: the first, and the one after the last. */
type Run = readonly [first: number, end: number];

const EDGES = words(`
  from by to at in on of a an the our their its is are was be with and or that until for before during through between per end within
`);
const RISES_AND_FALLS = words("rise rises rising fall falls falling go goes going climb climbs sink sinks up down stay stays");
const GOES_ON = words("per of for in among across on at");
const CLAUSE = /^[,;:–—-]$/;

const written = (text: string, tokens: readonly Token[], [first, end]: Run): string =>
  text.slice(tokens[first]?.start, tokens[end - 1]?.end).replace(/\s+/g, " ");

function takenTokens({ tokens, verb, baseline, target, deadline }: Parse, start: number): ReadonlySet<number> {
  const taken = new Set<number>();
  const take = (first: number, end: number): void => {
    for (let at = first; at < end; at += 1) taken.add(at);
  };
  take(0, start);
  if (verb) take(0, tokens.findIndex(({ end }) => end >= verb.span[1]) + 1);
  for (const one of [baseline, target]) if (one) take(one.start, one.next);
  if (deadline) tokens.forEach(({ start, end }, at) => (start >= deadline[0] && end <= deadline[1] ? take(at, at + 1) : undefined));
  return taken;
}

/** The stretches between what is taken, without the small words at their edges; those without any word are left out. */
function runsOf(tokens: readonly Token[], taken: ReadonlySet<number>): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (taken.has(at)) continue;
    let end = at;
    while (end < tokens.length && !taken.has(end)) end += 1;
    const run = trimmed(tokens, lastClause(tokens, [at, end]));
    if (hasWord(tokens, run)) runs.push(run);
    at = end;
  }
  return runs;
}

/** The clause that stands before a number is about it; what ends the text keeps all its clauses. */
function lastClause(tokens: readonly Token[], [first, end]: Run): Run {
  if (end === tokens.length) return [first, end];
  let named = false;
  for (let at = end - 1; at > first; at -= 1) {
    if (named && CLAUSE.test(lowerAt(tokens, at)) && !isHyphenated(tokens, at - 1)) return [at + 1, end];
    named = named || (tokenAt(tokens, at).kind === "word" && !isEdge(tokens, at) && !isEnding(tokens, at, end));
  }
  return [first, end];
}

function trimmed(tokens: readonly Token[], [first, end]: Run): Run {
  let [from, to] = [first, end];
  while (from < to && isEdge(tokens, from)) from += 1;
  while (to > from && isEnding(tokens, to - 1, end)) to -= 1;
  return [from, to];
}

const hasWord = (tokens: readonly Token[], [first, end]: Run): boolean => tokens.slice(first, end).some(({ kind }) => kind === "word");

const isEdge = (tokens: readonly Token[], at: number): boolean => {
  const word = lowerAt(tokens, at);
  if (isHyphenated(tokens, at)) return false;
  return tokenAt(tokens, at).kind === "sign" || EDGES.has(word) || NOW.has(word) || ARROWS.has(word);
};

/** Only before a number or a date do small words and verbs of movement belong to what follows: "rises to", "users sign in". */
function isEnding(tokens: readonly Token[], at: number, end: number): boolean {
  const word = lowerAt(tokens, at);
  if (tokenAt(tokens, at).kind === "sign") return word !== ")" && word !== "]" && word !== "%";
  if (end === tokens.length || lowerAt(tokens, at - 1) === "of") return false;
  return isEdge(tokens, at) || GOAL.has(word) || APPROXIMATIONS.has(word) || RISES_AND_FALLS.has(word) || MOVES.has(classAt(tokens, at));
}

const MOVES: ReadonlySet<string> = new Set(["up", "down", "better", "keep", "reach"]);
