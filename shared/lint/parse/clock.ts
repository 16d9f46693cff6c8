import { ARROWS } from "../words/levels.ts";
import { SECONDS } from "../words/units.ts";
import { lowerAt, type Token, tokenAt } from "./tokens.ts";

/** A length of time written with a colon, as 6:30 in "6:30 minutes". */
export interface Clock {
  readonly value: number;
  /** Null where only an arrow tells that no time of day is meant. */
  readonly unit: string | null;
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
  const arrow = ARROWS.has(own) || ARROWS.has(lowerAt(tokens, index - 1));
  const partner = (arrow || /^(to|-|–)$/.test(own)) && isColonTime(tokens, next + 1) ? lowerAt(tokens, next + 1 + CLOCK_LENGTH) : "";
  if (SECONDS.has(partner)) return { value, unit: partner, next };
  return arrow ? { value, unit: null, next } : null;
}

const MOST_PARTS = 999;
const GLUED_LENGTH = /^([hm])([0-5]?\d)(m|min|s|sec)?$/;

/** Reads 1m30s, 2h30 and "2 h 30 min" in the smaller of their units. */
export function readLength(tokens: readonly Token[], index: number): Clock | null {
  const whole = Number(tokenAt(tokens, index).text);
  const [large, second, small] = [tokenAt(tokens, index + 1), tokenAt(tokens, index + 2), lowerAt(tokens, index + 3)];
  if (!(whole <= MOST_PARTS)) return null;
  const glued = large.glued ? GLUED_LENGTH.exec(large.lower) : null;
  if (glued) return { value: whole * 60 + Number(glued[2]), unit: glued[1] === "h" ? "minutes" : "seconds", next: index + 2 };
  const [one, two] = [SECONDS.get(large.lower) ?? 0, SECONDS.get(small) ?? 0];
  if (!(Number(second.text) <= MOST_PARTS) || two === 0 || one <= two) return null;
  return { value: (whole * one) / two + Number(second.text), unit: small, next: index + 4 };
}

/** Tells whether h:mm stands at an index. */
export function isColonTime(tokens: readonly Token[], index: number): boolean {
  const [colon, second] = [tokenAt(tokens, index + 1), tokenAt(tokens, index + 2)];
  return colon.text === ":" && colon.glued && second.glued && /^\d{1,3}$/.test(lowerAt(tokens, index)) && /^[0-5]\d$/.test(second.text);
}
