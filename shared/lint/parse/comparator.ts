import { APPROXIMATIONS, COMPARATORS } from "../words/comparators.ts";
import { lowerAt, type Token } from "./tokens.ts";

/** How a number bounds what is measured. */
export type Comparator = "at least" | "above" | "at most" | "below";

/** A bound in front of a number: what it means and the token where it starts. */
export interface Bound {
  readonly comparator: Comparator;
  readonly first: number;
}

const BY_LAST_WORD = new Map<string, typeof COMPARATORS[number][]>();
for (const entry of COMPARATORS) {
  const last = entry[0][entry[0].length - 1] ?? "";
  BY_LAST_WORD.set(last, [...(BY_LAST_WORD.get(last) ?? []), entry]);
}

/** Finds the bound that ends right before the token at an index, passing over words such as "about". */
export function boundBefore(tokens: readonly Token[], index: number): Bound | null {
  let end = index - 1;
  for (let skipped = 0; skipped < 2; skipped += 1) {
    const found = boundEndingAt(tokens, end);
    if (found) return found;
    if (!APPROXIMATIONS.has(lowerAt(tokens, end))) return null;
    end -= 1;
  }
  return null;
}

function boundEndingAt(tokens: readonly Token[], end: number): Bound | null {
  for (const [phrase, comparator] of BY_LAST_WORD.get(lowerAt(tokens, end)) ?? []) {
    const first = end - phrase.length + 1;
    if (phrase.every((word, offset) => lowerAt(tokens, first + offset) === word)) return { comparator, first };
  }
  return null;
}

const AFTER: Readonly<Record<string, Comparator>> = {
  more: "at least", higher: "at least", above: "at least",
  less: "at most", fewer: "at most", lower: "at most", below: "at most",
};

/** Finds a bound written after the number, as in "4.5+", "80% or more" and "5 days or less". */
export function boundAfter(tokens: readonly Token[], index: number): Comparator | null {
  const next = tokens[index];
  if (next?.text === "+" && next.glued) return "at least";
  for (let at = index; at < index + 2; at += 1) {
    const word = lowerAt(tokens, at);
    if (word === "or" || word === "and") return AFTER[lowerAt(tokens, at + 1)] ?? null;
  }
  return null;
}
