import { FOREIGN_BOUND, FOREIGN_FROM, FOREIGN_TO } from "../words/foreign-levels.ts";
import type { Move } from "./move.ts";
import type { Quantity } from "./quantity.ts";
import { lowerAt, type Token } from "./tokens.ts";

const MOST_BETWEEN = 4;

/** "Von 41 auf 48", "de 41 a 48", "fra 41 til 48" and "41から48へ" are moves too. */
export function foreignMove(tokens: readonly Token[], one: Quantity, two: Quantity): Move | null {
  if (two.first - one.next > MOST_BETWEEN) return null;
  const word = lowerAt(tokens, two.first - 1);
  const says = FOREIGN_FROM.has(lowerAt(tokens, one.first - 1)) && (word === "a" || FOREIGN_TO.has(word)) && !FOREIGN_BOUND.has(lowerAt(tokens, one.first - 2));
  return says || (word.endsWith("から") && /^[にへま]/.test(lowerAt(tokens, two.next))) ? { from: one, to: two } : null;
}
