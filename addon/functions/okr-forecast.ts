import { forecastOf } from "../../shared/okr/forecast-series.ts";
import { isRefusal, refuse } from "../../shared/okr/refusal.ts";
import { type Argument, rowOf, type Shown, toCell } from "./argument.ts";
import { complain, orWarning } from "./complaint.ts";
import { withSerialDates } from "./serial-dates.ts";
import { cellsIn, perReading, perSeries, seriesOf } from "./series.ts";

const NAME = "OKR_FORECAST";
const COLUMNS = 4;

/**
 * Tells where a key result arrives on its due day if it goes on as it has: a robust line through values on at least three
 * days. Spills one row of four cells: value, grade, low, high. Example: =OKR_FORECAST(H2:T2, H1:T1, D2, E2, F2)
 *
 * @param {number|Array<Array<number>>} values The values so far: one row or column is one series, a block is one series per row.
 * @param {Date|Array<Array<Date>>} dates A date for each value, or one row of dates above a block.
 * @param {number|Array<Array<number>>} start Where it began: one cell, or one per row of a block. May be blank where it began at 0.
 * @param {number|Array<Array<number>>} target What it should reach: one cell, or one per row of a block. The grade is blank while this is blank.
 * @param {Date|Array<Array<Date>>} due The due day: one cell, or one per row of a block.
 * @return {Array<Array<number>>} The value on the due day, its grade 0 to 1, and the low and high value between which it lies eight times in ten; blank until values on three days are known. For a block one row per row.
 * @customfunction
 */
export function OKR_FORECAST(values: Argument, dates: Argument, start: Argument, target: Argument, due: Argument): Shown {
  if (due === undefined) complain(NAME, refuse("due", "missing; give values, dates, start, target and the due day"));
  const block = seriesOf(values, "values");
  const [serialDates, serialDue] = withSerialDates([dates, due]);
  const days = perReading(NAME, "dates", serialDates, block, "give a date for each value");
  const startAt = perSeries(NAME, "start", start, block);
  const targetAt = perSeries(NAME, "target", target, block);
  const dueAt = perSeries(NAME, "due", serialDue, block);
  return block.rows.map((cells, row) => {
    const on = cellsIn(days ?? [], row);
    const forecast = forecastOf(cells.map(toCell), on, startAt(row), targetAt(row), dueAt(row));
    if (forecast === null) return rowOf(COLUMNS, "");
    if (typeof forecast === "string") return rowOf(COLUMNS, forecast, forecast);
    if (isRefusal(forecast)) return block.isBlock ? rowOf(COLUMNS, orWarning(forecast)) : complain(NAME, forecast);
    return [forecast.value, forecast.grade, forecast.low, forecast.high];
  });
}
