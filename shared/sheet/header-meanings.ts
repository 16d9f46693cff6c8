import { headerWords, withoutBrackets } from "./header-text.ts";
import type { Meaning } from "./okr-sheet.ts";
import { HEADER_LANGUAGES } from "./words/index.ts";

/** A meaning that a header may have; the lower the rank, the surer. */
export interface Candidate {
  readonly meaning: Meaning;
  readonly rank: number;
  /** The languages in which it means that, a bit each. */
  readonly languages: number;
}

/** Above this rank a header only contains a known phrase, and says more. */
export const CONTAINED = 100;

/** Inside another header "quarter" names a time and no cycles, and "ambition" or "dependency" is said about something else. */
const ONLY_WHOLE: ReadonlySet<Meaning> = new Set<Meaning>(["id", "cycle", "indicator", "ambition", "enabler", "dependsOn", "agreedWith"]);
const LONGEST_HEADER = 40;
const SHORTEST_CONTAINED = 4;
const SOMETHING_ELSE = new RegExp(
  String.raw`\b(gap|milestones?|vs|versus|variance|initiatives?|previous|prior|remaining|missing|tasks?|actions?` +
    String.raw`|(?:last|current) (?:quarter|cycle|period|month|year))\b`,
);

const LONGEST_IN_FULL = 160;

let known: ReadonlyMap<string, readonly Candidate[]> | null = null;
let openings: ReadonlySet<number> | null = null;

/** Tells whether a cell's whole text, brackets aside, is a header that is known; much cheaper than asking what it means. */
export function isKnownHeader(text: string): boolean {
  return text !== "" && text.length <= LONGEST_IN_FULL && mayOpenHeader(text) && wholePhrase(text) !== undefined;
}

/** Most cells of a sheet are no headers, and four letters tell; what does not begin with plain ones is looked at in full. */
function mayOpenHeader(text: string): boolean {
  const key = openingOf(text);
  return key < 0 || (openings = openings ?? new Set([...phrases().keys()].map(openingOf))).has(key);
}

const OPENING = 6;
const LAST_ASCII = 0x7f;

/** The first letters and digits of a text as one number, 0 for what stands between words; negative where they are not plain. */
function openingOf(text: string): number {
  let [key, taken, before] = [0, 0, 0];
  for (let index = 0; taken < OPENING; index += 1) {
    const code = index < text.length ? text.charCodeAt(index) : 0;
    const letter = code | 0x20;
    const isLetter = letter >= 0x61 && letter <= 0x7a;
    const kept = isLetter ? letter - 0x60 : code >= 0x30 && code <= 0x39 ? code : 0;
    const isHump = isLetter && code !== letter && index > 0 && text.charCodeAt(index - 1) > 0x60;
    if (code > LAST_ASCII || isHump || (index === 0 && kept === 0)) return -1;
    if (kept === 0 && before === 0 && index < text.length) continue;
    key = key * 64 + kept;
    taken += 1;
    before = kept;
  }
  return key;
}

/** What a header can mean, from its own words or, less surely, from a known phrase inside it; empty when it says nothing known. */
export function headerMeanings(header: string): readonly Candidate[] {
  const words = headerWords(withoutBrackets(header));
  return wholePhrase(header) ?? phrases().get(words.replace(OF_KEY_RESULT, "")) ?? inPercent(words) ?? contained(words, phrases());
}

const OF_KEY_RESULT = /^(?:key results?|krs?) (?=\S)/;
const PERCENT = /^% | %$/;
const HOW_FAR: ReadonlySet<Meaning> = new Set<Meaning>(["current", "keyResult", "progress"]);

/** "Result %" is how far, and no result. */
function inPercent(words: string): readonly Candidate[] | null {
  const [first] = PERCENT.test(words) ? phrases().get(words.replace(PERCENT, "")) ?? [] : [];
  return first && HOW_FAR.has(first.meaning) ? [{ meaning: "progress", rank: CONTAINED, languages: 0 }] : null;
}

function wholePhrase(header: string): readonly Candidate[] | undefined {
  return phrases().get(headerWords(header)) ?? phrases().get(headerWords(withoutBrackets(header)));
}

function contained(text: string, all: ReadonlyMap<string, readonly Candidate[]>): readonly Candidate[] {
  if (text.length > LONGEST_HEADER || SOMETHING_ELSE.test(text)) return [];
  const words = text.split(" ");
  let longest = "";
  for (let from = 0; from < words.length; from += 1) {
    let phrase = "";
    for (let to = from; to < words.length; to += 1) {
      phrase += (phrase && " ") + (words[to] ?? "");
      if (phrase.length < Math.max(SHORTEST_CONTAINED, longest.length)) continue;
      const [first] = all.get(phrase) ?? [];
      if (first && !ONLY_WHOLE.has(first.meaning)) longest = phrase;
    }
  }
  return (all.get(longest) ?? []).map((candidate) => ({ ...candidate, rank: candidate.rank + CONTAINED }));
}

const phrases = (): ReadonlyMap<string, readonly Candidate[]> => (known = known ?? knownPhrases());

function knownPhrases(): ReadonlyMap<string, readonly Candidate[]> {
  const all = new Map<string, Candidate[]>();
  HEADER_LANGUAGES.forEach((language, index) => {
    for (const [meaning, words] of Object.entries(language) as [Meaning, string][]) {
      words.split("|").forEach((word, rank) => addCandidate(all, headerWords(word), { meaning, rank, languages: 1 << index }));
    }
  });
  return all;
}

function addCandidate(all: Map<string, Candidate[]>, phrase: string, candidate: Candidate): void {
  const candidates = all.get(phrase) ?? [];
  const known = candidates.some(({ meaning }) => meaning === candidate.meaning);
  const joined = (each: Candidate): Candidate =>
    each.meaning === candidate.meaning ? { ...each, languages: each.languages | candidate.languages } : each;
  all.set(phrase, known ? candidates.map(joined) : [...candidates, candidate]);
}
