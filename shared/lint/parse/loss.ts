import { singular } from "../claim/noun-class.ts";
import { LESS_IS_BETTER, MORE_IS_BETTER, TURNED } from "../words/directions.ts";
import { lowerAt, type Token } from "./tokens.ts";

const REACH = 16;

/** Tells whether a measure of which less is better stands before a token: "churn" does, "bugs fixed" and "on time" do not. */
export function namesLoss(tokens: readonly Token[], start: number, end: number): boolean {
  for (let at = Math.max(0, start, end - REACH); at < end; at += 1) {
    const word = lowerAt(tokens, at);
    const less = LESS_IS_BETTER.has(word) || (word.endsWith("s") && LESS_IS_BETTER.has(singular(word)));
    if (!less || TURNED.has(around(tokens, at, 1)) || isPartOf(tokens, at)) continue;
    if (!MORE_IS_BETTER.has(around(tokens, at, -1))) return true;
  }
  return false;
}

/** "Resolution of incidents" is about the resolution, "number of incidents" about the incidents. */
function isPartOf(tokens: readonly Token[], at: number): boolean {
  const of = [at - 1, at - 2].find((one) => lowerAt(tokens, one) === "of");
  return of !== undefined && !COUNTS.test(lowerAt(tokens, of - 1));
}

const COUNTS = /^(numbers?|rate|count|level|amount|volume|hours|minutes|days|share|percentage|frequency)$/;

/** The word beside a token, past a hyphen. */
const around = (tokens: readonly Token[], at: number, step: 1 | -1): string =>
  lowerAt(tokens, lowerAt(tokens, at + step) === "-" ? at + 2 * step : at + step);
