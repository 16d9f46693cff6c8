import type { Comparator } from "../parse/comparator.ts";
import type { Parse } from "../parse/parse.ts";
import { isEmpty, numberIn } from "../row-cells.ts";
import type { RowCells } from "../rule.ts";
import { maySay } from "../same-amount.ts";

/** The type that keeps a level on the side of a bound. */
export const typeOfBound = (bound: Comparator): "at least" | "at most" => (bound === "at least" || bound === "above" ? "at least" : "at most");

/** The type that a sentence states by the bound of its target, where the row leaves start and type open; null elsewhere. */
export function statedType({ comparator, target, verb, aimed }: Parse, cells: RowCells | null): "at least" | "at most" | null {
  const cell = numberIn(cells, "target");
  if (cells === null || cell === null || target === null || comparator === null || aimed || MOVES.test(verb?.class ?? "")) return null;
  return isEmpty(cells, "start") && isEmpty(cells, "type") && maySay(target, cell) ? typeOfBound(comparator) : null;
}

const MOVES = /^(?:up|down)$/;
