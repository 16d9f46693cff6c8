import { headerWords, withoutBrackets } from "./header-text.ts";
import type { Meaning } from "./okr-sheet.ts";
import { HEADER_LANGUAGES } from "./words/index.ts";

/** A meaning that a header may have; the lower the rank, the surer. */
export interface Candidate {
  readonly meaning: Meaning;
  readonly rank: number;
}

/** Above this rank a header only contains a known phrase, and says more. */
export const CONTAINED = 100;

/** Inside another header "quarter" names a time and no cycles, and "ambition" or "dependency" is said about something else. */
const ONLY_WHOLE: ReadonlySet<Meaning> = new Set<Meaning>(["cycle", "indicator", "ambition", "enabler", "dependsOn", "agreedWith"]);
const LONGEST_HEADER = 40;
const SHORTEST_CONTAINED = 4;
const SOMETHING_ELSE = new RegExp(
  String.raw`\b(gap|milestones?|vs|versus|variance|initiatives?|previous|prior|remaining|missing|tasks?|actions?` +
    String.raw`|(?:last|current) (?:quarter|cycle|period|month|year))\b`,
);

let known: ReadonlyMap<string, readonly Candidate[]> | null = null;

/** Tells whether a cell's whole text, brackets aside, is a header that is known; much cheaper than asking what it means. */
export function isKnownHeader(text: string): boolean {
  return text !== "" && text.length <= LONGEST_HEADER && wholePhrase(text) !== undefined;
}

/** What a header can mean, from its own words or, less surely, from a known phrase inside it; empty when it says nothing known. */
export function headerMeanings(header: string): readonly Candidate[] {
  return wholePhrase(header) ?? contained(headerWords(withoutBrackets(header)), phrases());
}

function wholePhrase(header: string): readonly Candidate[] | undefined {
  return phrases().get(headerWords(header)) ?? phrases().get(headerWords(withoutBrackets(header)));
}

function contained(words: string, all: ReadonlyMap<string, readonly Candidate[]>): readonly Candidate[] {
  if (words.length > LONGEST_HEADER || SOMETHING_ELSE.test(words)) return [];
  let longest = "";
  for (const [phrase, candidates] of all) {
    if (candidates[0] && ONLY_WHOLE.has(candidates[0].meaning)) continue;
    if (phrase.length >= Math.max(SHORTEST_CONTAINED, longest.length) && ` ${words} `.includes(` ${phrase} `)) longest = phrase;
  }
  return (all.get(longest) ?? []).map(({ meaning, rank }) => ({ meaning, rank: rank + CONTAINED }));
}

const phrases = (): ReadonlyMap<string, readonly Candidate[]> => (known = known ?? knownPhrases());

function knownPhrases(): ReadonlyMap<string, readonly Candidate[]> {
  const all = new Map<string, Candidate[]>();
  for (const language of HEADER_LANGUAGES) {
    for (const [meaning, words] of Object.entries(language) as [Meaning, string][]) {
      words.split("|").forEach((word, rank) => addCandidate(all, headerWords(word), { meaning, rank }));
    }
  }
  return all;
}

function addCandidate(all: Map<string, Candidate[]>, phrase: string, candidate: Candidate): void {
  const candidates = all.get(phrase) ?? [];
  if (!candidates.some(({ meaning }) => meaning === candidate.meaning)) all.set(phrase, [...candidates, candidate]);
}
