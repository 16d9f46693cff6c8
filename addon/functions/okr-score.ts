import { isBlank } from "../../shared/okr/cell-number.ts";
import { refuse } from "../../shared/okr/refusal.ts";
import { scoreOf } from "../../shared/okr/score-series.ts";
import { type Argument, rowsOf, type Shown } from "./argument.ts";
import { complain } from "./complaint.ts";
import { cellsIn, ofEachSeries, perReading, seriesOf } from "./series.ts";

const NAME = "OKR_SCORE";

/**
 * Scores an objective from 0 to 1: the mean of its key results' grades, weighted where weights are given. Blank grades
 * are skipped, but a key result with a weight and no grade counts 0. Example: =OKR_SCORE(G2:G5, W2:W5)
 *
 * @param {number|Array<Array<number>>} grades The grades, 0 to 1, as OKR_GRADE gives them: one row or column is one objective, a block is one objective per row.
 * @param {number|Array<Array<number>>} weights Optional: a weight for each grade, 0 or more; the same size, or one row above a block.
 * @return {number|Array<Array<number>>} The score, blank while nothing is graded; for a block one cell per row.
 * @customfunction
 */
export function OKR_SCORE(grades: Argument, weights?: Argument): Shown {
  if (grades === undefined) complain(NAME, refuse("grades", "missing; give the grades of an objective"));
  const block = seriesOf(grades, "grades");
  const weighed = perReading(NAME, "weights", weights, block, "give a weight for each grade");
  // Weights above a block say how its columns count, and not that there is an objective in each of its rows.
  const areAbove = block.isBlock && rowsOf(weights)?.length === 1;
  return ofEachSeries(NAME, block, (cells, row) => (areAbove && cells.every(isBlank) ? "" : scoreOf(cells, weighed && cellsIn(weighed, row))));
}
