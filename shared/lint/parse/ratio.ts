import { NUMERALS } from "../words/numerals.ts";
import { SECONDS } from "../words/units.ts";
import { readNumeral } from "./numeral.ts";
import { lowerAt, type Token, tokenAt } from "./tokens.ts";
import { isNoNoun } from "./unit.ts";

/** Two numbers that belong together, as in 7/10, "one in five" and "9 out of 10"; a share has its value in percent. */
export interface Ratio {
  readonly value: number;
  readonly unit: "%" | "score";
  readonly base: number;
  readonly next: number;
}

const BIGGEST_BASE = 100;
const BIGGEST_PART = 10;

/** Reads what a number is out of, from the token after it; null where it stands alone. */
export function readRatio(tokens: readonly Token[], next: number, value: number, before: string): Ratio | null {
  const joint = jointAt(tokens, next);
  const at = next + joint.length;
  const base = joint.length > 0 ? numberAt(tokens, at) : null;
  if (base === null || base <= 0 || value < 0 || value > base || base > BIGGEST_BASE) return null;
  const share = lowerAt(tokens, at + 1) === "of" || before === "by" || (Number.isInteger(value) && countsMany(tokens, at + 1, joint.loose));
  if (joint.loose && !(share && value < base && (base <= BIGGEST_PART || base % 20 === 0))) return null;
  return { value: share ? percent(value / base) : value, unit: share ? "%" : "score", base, next: at + 1 };
}

const PERCENT = 100;

/** A share in percent as people write it: two thirds are 66.67 %. */
export const percent = (share: number): number => Math.round(share * PERCENT * PERCENT) / PERCENT;

/** "of" and "in" join other things too, so what they join must look like a share. */
function jointAt(tokens: readonly Token[], at: number): { readonly length: number; readonly loose: boolean } {
  const word = lowerAt(tokens, at);
  if (word === "out" && lowerAt(tokens, at + 1) === "of") return { length: /^(every|all|the)$/.test(lowerAt(tokens, at + 2)) ? 3 : 2, loose: false };
  if (word === "/") return { length: 1, loose: false };
  return { length: word === "of" || word === "in" ? (lowerAt(tokens, at + 1) === "every" ? 2 : 1) : 0, loose: true };
}

function numberAt(tokens: readonly Token[], at: number): number | null {
  const { kind, text, lower } = tokenAt(tokens, at);
  return kind === "number" ? (readNumeral(text)?.value ?? null) : (NUMERALS.get(lower) ?? null);
}

const NOUN_REACH = 3;

/** "Riders" and "new depots" are many, "stars" and "days" are what they are measured in. */
function countsMany(tokens: readonly Token[], from: number, loose: boolean): boolean {
  if (loose && /^(to)?$/.test(lowerAt(tokens, from))) return true;
  for (let at = from; at < from + NOUN_REACH; at += 1) {
    const { kind, lower } = tokenAt(tokens, at);
    if (kind !== "word" || isNoNoun(lower) || SECONDS.has(lower) || /^(stars?|points?)$/.test(lower)) return false;
    if (/([^su]s|people|children|staff|women|men)$/.test(lower)) return true;
  }
  return false;
}
