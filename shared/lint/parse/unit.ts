import { isStretch } from "../words/calendar.ts";
import { words } from "../words/list.ts";
import { CURRENCIES, GLUED_UNITS, PERCENT, POINTS, SECONDS, TIMES } from "../words/units.ts";
import { SCALES } from "../words/numerals.ts";
import { isHyphenated, lowerAt, type Token, tokenAt } from "./tokens.ts";

/** What follows a number: its unit, the factor that k or million adds, and the token after both. */
export interface Tail {
  readonly unit: string | null;
  readonly scale: number;
  readonly next: number;
  /** False when the letter could mean something else, as m for metres, minutes or million. */
  readonly certain: boolean;
}

/** Reads scale and unit that follow a number, from the token after it; null when letters make it a name, as in 2FA. */
export function readTail(tokens: readonly Token[], next: number): Tail | null {
  const scaled = readScale(tokens, next);
  const unit = readUnit(tokens, scaled.next);
  if (unit) return { ...scaled, unit: unit.name, next: unit.next };
  const { kind, text, glued } = tokenAt(tokens, scaled.next);
  if (kind === "word" && glued && scaled.next === next && LETTERS.test(text) && !/^[a-z]{3,}s$/.test(text)) return null;
  return { ...scaled, unit: null };
}

/** Scripts without spaces go on right after a number. */
const LETTERS = /^[A-Za-z\u00C0-\u04FF]/;

function readScale(tokens: readonly Token[], index: number): { scale: number; next: number; certain: boolean } {
  const { text, lower, glued } = tokenAt(tokens, index);
  const scale = SCALES.get(lower);
  if (scale === undefined || !(glued || text.length > 1 || /[MK]/.test(text))) return { scale: 1, next: index, certain: true };
  return { scale, next: index + 1, certain: !/^(mm?|b)$/.test(text) };
}

function readUnit(tokens: readonly Token[], index: number): { name: string; next: number } | null {
  const { text, lower: word, glued } = tokenAt(tokens, index);
  if (word === "-" && isHyphenated(tokens, index - 1)) return readHyphenated(tokens, index + 1);
  if (/^points?$/.test(lowerAt(tokens, index + 1)) && (PERCENT.has(word) || word === "percentage")) return { name: "pp", next: index + 2 };
  if (TIMES.has(word) && (glued || word.length > 1)) return readTimes(tokens, index + 1);
  if (word === "per" && lowerAt(tokens, index + 1) === "cent") return { name: "%", next: index + 2 };
  const isUnit = (SECONDS.has(word) && (word.length > 1 || glued)) || (glued && text !== "G" && GLUED_UNITS.has(word));
  const name = PERCENT.has(word) ? "%" : POINTS.has(word) ? "pp" : (CURRENCIES.get(word) ?? (isUnit ? word : null));
  return name === null ? null : { name, next: index + 1 };
}

/** The stretch of time that "a week", "per day" or "/month" names at a token; "" where none does. */
export const rateAt = (tokens: readonly Token[], at: number): string =>
  /^(an?|per|each|every|\/)$/.test(lowerAt(tokens, at)) && isStretch(lowerAt(tokens, at + 1)) ? lowerAt(tokens, at + 1) : "";

/** "3x" is a multiple, "3 times a week" and "3x/week" are counts. */
function readTimes(tokens: readonly Token[], next: number): { name: string; next: number } {
  const stretch = rateAt(tokens, next);
  return stretch === "" ? { name: "x", next } : { name: `per ${stretch}`, next: next + 2 };
}

function readHyphenated(tokens: readonly Token[], index: number): { name: string; next: number } | null {
  const word = lowerAt(tokens, index);
  return SECONDS.has(word) || word === "fold" ? { name: word === "fold" ? "x" : word, next: index + 1 } : null;
}

const ADJECTIVES = words("additional more new other different active paid paying");

const NO_NOUN = words(`
  to from by in of for and or with at on per the a an is are than as within until across via through during each every while
  that who which after before up down vs versus among using between without now currently so if compared instead rather last today once when
  auf til à para
`);

/** Tells whether a word cannot be what a number counts. */
export const isNoNoun = (word: string): boolean => NO_NOUN.has(word);

/** The noun that a bare number counts, as "teams" in "40 large teams"; null when none follows. */
export function countedNoun(tokens: readonly Token[], index: number, value: number): string | null {
  let first: string | null = null;
  for (let at = index; at < index + NOUN_REACH; at += 1) {
    const { kind, lower } = tokenAt(tokens, at);
    if (kind !== "word" || NO_NOUN.has(lower)) break;
    if (value !== 1 && PLURAL.test(lower) && !PLURAL.test(lowerAt(tokens, at + 1))) return lower;
    if (first === null && !ADJECTIVES.has(lower)) first = lower;
  }
  return first;
}

const NOUN_REACH = 4;
const PLURAL = /([^sui]s|people|children)$/;
