import { likeWritten } from "../align-amounts.ts";
import type { Quantity } from "../parse/quantity.ts";
import { marked } from "../replace-span.ts";
import { numberIn, plainNumber, shown } from "../row-cells.ts";
import type { KeyResult, RowCells } from "../rule.ts";
import { CURRENCIES } from "../words/units.ts";
import { BLANK } from "./blank.ts";

/**
 * Both ends of a move as a sentence writes them: in its own words, else from the cells in the same notation, else […].
 * `changes` says that its target is the way between them.
 */
export function levelTexts({ parse: { text, baseline, target }, cells }: KeyResult, changes: boolean): readonly [from: string, to: string] {
  const aim = changes ? null : target;
  return [
    baseline ? marked(text, baseline.span) : cellText(cells, "start", text, aim),
    aim ? marked(text, aim.span) : cellText(cells, "target", text, baseline),
  ];
}

function cellText(cells: RowCells | null, meaning: "start" | "target", text: string, said: Quantity | null): string {
  const cell = numberIn(cells, meaning);
  if (!cell) return BLANK;
  const other = numberIn(cells, meaning === "start" ? "target" : "start");
  if (said) return likeWritten(text, said, { meaning, cell, other }) ?? BLANK;
  const unit = cells?.unit?.kind === "text" ? cells.unit.text.trim() : "";
  if (cell.unit !== null) return shown(cell);
  return CURRENCIES.has(unit) ? unit + plainNumber(cell.value) : plainNumber(cell.value) + (unit === "%" && cell.value > 1 ? unit : "");
}
