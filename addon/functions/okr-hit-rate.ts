import { hitRateOf } from "../../shared/okr/hit-rate.ts";
import { refuse } from "../../shared/okr/refusal.ts";
import type { Argument, Shown } from "./argument.ts";
import { complain } from "./complaint.ts";
import { ofEachSeries, perSeries, seriesOf } from "./series.ts";

const NAME = "OKR_HIT_RATE";

/**
 * Tells how often a level was kept: the share of readings that lie in their band. Blanks are skipped, so that nine of
 * thirteen weeks in band are 0.69. Example: =OKR_HIT_RATE(H2:T20, E2:E20, "at most")
 *
 * @param {number|Array<Array<number>>} readings The readings over time: one row or column is one series, a block is one series per row.
 * @param {number|string|Array<Array<number>>} target The limit, or for type between a range of values such as "95..99": one cell, or one per row of a block.
 * @param {string|Array<Array<string>>} type Optional: at least (default for a number), at most or between (default for a range of values).
 * @return {number|Array<Array<number>>} The share, 0 to 1, blank without readings; for a block one cell per row.
 * @customfunction
 */
export function OKR_HIT_RATE(readings: Argument, target: Argument, type?: Argument): Shown {
  if (target === undefined) complain(NAME, refuse("target", "missing; give readings and a target"));
  const block = seriesOf(readings);
  const targetAt = perSeries(NAME, "target", target, block);
  const typeAt = perSeries(NAME, "type", type, block);
  return ofEachSeries(NAME, block, (cells, row) => hitRateOf(cells, targetAt(row), typeAt(row)));
}
