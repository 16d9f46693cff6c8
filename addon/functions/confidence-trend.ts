import { dayIn } from "../../shared/okr/cell-day.ts";
import { firstError } from "../../shared/okr/cell-error.ts";
import { named } from "../../shared/okr/cell-number.ts";
import { scaleIn } from "../../shared/okr/cell-scale.ts";
import { confidenceTrend } from "../../shared/okr/confidence-series.ts";
import { isRefusal, type Outcome, refuse } from "../../shared/okr/refusal.ts";
import type { Direction, Trend } from "../../shared/okr/trend.ts";
import type { CellValue } from "../../shared/sheet/cell.ts";
import type { Argument, Shown } from "./argument.ts";
import { complain } from "./complaint.ts";
import { withSerialDates } from "./serial-dates.ts";
import { cellsIn, ofEachSeries, perReading, perSeries, seriesOf } from "./series.ts";

const NAME = "CONFIDENCE_TREND";
const LABELS: Readonly<Record<Direction, string>> = { rising: "▲ rising", falling: "▼ falling", steady: "▬ steady", new: "new" };
const OUTPUTS = ["label", "slope", "change"] as const;

/**
 * Tells where confidence is heading: ▲ rising, ▼ falling, ▬ steady, or new after a single reading.
 * The last four readings decide; blanks are skipped. Example: =CONFIDENCE_TREND(H2:T20)
 *
 * @param {number|Array<Array<number>>} readings Confidence over time, oldest first: one row or column is one series, a block is one series per row.
 * @param {string|Array<Array<string>>} scale Optional: 0-10 (default), 0/1/2, 0-1 or RAG.
 * @param {Date|Array<Array<Date>>} dates Optional: a date for each reading, or one row of dates above a block; the slope is then per week.
 * @param {string|Array<Array<string>>} output Optional: label (default), slope per check-in, or change since the reading before; both as a share of the scale.
 * @return {string|number|Array<Array<string>>} The trend, blank without readings; for a block one cell per row.
 * @customfunction
 */
export function CONFIDENCE_TREND(readings: Argument, scale?: Argument, dates?: Argument, output?: Argument): Shown {
  if (readings === undefined) complain(NAME, refuse("readings", "missing; give a row of confidence readings"));
  const block = seriesOf(readings);
  const scaleAt = perSeries(NAME, "scale", scale, block);
  const outputAt = perSeries(NAME, "output", output, block);
  const days = perReading(NAME, "dates", withSerialDates([dates])[0], block);
  return ofEachSeries(NAME, block, (cells, row) => trendCell(cells, scaleAt(row), days && cellsIn(days, row), outputAt(row)));
}

function trendCell(cells: readonly CellValue[], scaleName: CellValue, dates: readonly CellValue[] | null, outputName: CellValue): Outcome {
  const error = firstError([scaleName, outputName]);
  if (error !== "") return error;
  if (cells.every((cell) => cell === "")) return "";
  const dateError = firstError(dates ?? []);
  if (dateError !== "") return dateError;
  const scale = scaleIn(scaleName, "scale");
  if (isRefusal(scale)) return scale;
  const trend = confidenceTrend(cells, scale, dates && ((index) => dayIn(dates[index] ?? "", "dates")));
  return trend === null || typeof trend === "string" || isRefusal(trend) ? (trend ?? "") : shown(trend, outputName);
}

function shown(trend: Trend, outputName: CellValue): Outcome {
  const wanted = String(outputName).trim().toLowerCase() || "label";
  const output = OUTPUTS.find((one) => one === wanted);
  if (output === undefined) return refuse("output", `${named(outputName)} is not known; write label, slope or change`);
  return output === "label" ? LABELS[trend.direction] : (trend[output] ?? "");
}
