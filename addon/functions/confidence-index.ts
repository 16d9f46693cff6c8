import { scaleIn } from "../../shared/okr/cell-scale.ts";
import { confidenceIndexOf } from "../../shared/okr/confidence-index.ts";
import { isRefusal, type Outcome, refuse } from "../../shared/okr/refusal.ts";
import { type CellValue, isErrorValue } from "../../shared/sheet/cell.ts";
import type { Argument, Shown } from "./argument.ts";
import { complain } from "./complaint.ts";
import { ofEachSeries, perSeries, seriesOf } from "./series.ts";

const NAME = "CONFIDENCE_INDEX";

/**
 * Tells how sure a team is as one number from -1 to 1: the share of its latest readings at 0.7 of the scale or more,
 * minus the share at 0.3 or less. Blanks are skipped. Example: =CONFIDENCE_INDEX(I2:I40)
 *
 * @param {number|Array<Array<number>>} readings The latest confidence of each key result: one row or column is one team, a block is one team per row.
 * @param {string|Array<Array<string>>} scale Optional: 0-10 (default), 0/1/2, 0-1 or RAG.
 * @return {number|Array<Array<number>>} The index, blank without readings; for a block one cell per row.
 * @customfunction
 */
export function CONFIDENCE_INDEX(readings: Argument, scale?: Argument): Shown {
  if (readings === undefined) complain(NAME, refuse("readings", "missing; give the latest confidence readings"));
  const block = seriesOf(readings);
  const scaleAt = perSeries(NAME, "scale", scale, block);
  return ofEachSeries(NAME, block, (cells, row) => indexCell(cells, scaleAt(row)));
}

function indexCell(cells: readonly CellValue[], scaleName: CellValue): Outcome {
  if (isErrorValue(scaleName)) return scaleName;
  if (cells.every((cell) => cell === "")) return "";
  const scale = scaleIn(scaleName, "scale");
  return isRefusal(scale) ? scale : confidenceIndexOf(cells, scale);
}
