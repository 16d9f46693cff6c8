import { SECONDS } from "../words/units.ts";
import { lowerAt, type Token, tokenAt } from "./tokens.ts";

/** A length of time written with a colon, as 6:30 in "6:30 minutes". */
export interface Clock {
  readonly value: number;
  readonly unit: string;
  readonly next: number;
}

const CLOCK_LENGTH = 3;

/** Reads 6:30 as 6.5 where a unit of time follows it, or follows the 5:00 in "6:30 to 5:00 minutes"; else it is a time of day. */
export function readClock(tokens: readonly Token[], index: number): Clock | null {
  if (!isColonTime(tokens, index)) return null;
  const next = index + CLOCK_LENGTH;
  const own = lowerAt(tokens, next);
  const value = Number(tokenAt(tokens, index).text) + Number(tokenAt(tokens, index + 2).text) / 60;
  if (SECONDS.has(own)) return { value, unit: own, next: next + 1 };
  const partner = /^(to|→|->|-|–)$/.test(own) && isColonTime(tokens, next + 1) ? lowerAt(tokens, next + 1 + CLOCK_LENGTH) : "";
  return SECONDS.has(partner) ? { value, unit: partner, next } : null;
}

/** Tells whether h:mm stands at an index. */
export function isColonTime(tokens: readonly Token[], index: number): boolean {
  const [first, colon, second] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  const joined = colon?.text === ":" && colon.glued && second?.glued === true;
  return joined && /^\d+$/.test(first?.text ?? "") && /^[0-5]\d$/.test(second.text);
}
