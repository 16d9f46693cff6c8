import type { CellValue } from "../sheet/cell.ts";
import { dayIn } from "./cell-day.ts";
import { firstError } from "./cell-error.ts";
import { isBlank, numberIn } from "./cell-number.ts";
import type { DatedValue } from "./dated-value.ts";
import { type Forecast, forecastAt } from "./forecast.ts";
import { gradeOf } from "./grade.ts";
import { isSame, reaches } from "./progress.ts";
import { isRefusal, type Outcome, type Refusal, refuse } from "./refusal.ts";
import { unitClash } from "./unit-clash.ts";

const EXAMPLE = "40, for example";

/** What a key result's values come to on its due day; the grade is "" while there is no target. */
export interface GradedForecast extends Forecast {
  readonly grade: number | "";
}

/**
 * The forecast of a metric from its cells: values, a date for each, and start, target and due day. Null while values on
 * three days or the due day are missing; an error value passes through as its text, else a refusal names the argument.
 */
export function forecastOf(
  values: readonly CellValue[],
  dates: readonly CellValue[],
  start: CellValue,
  target: CellValue,
  due: CellValue,
): GradedForecast | null | string | Refusal {
  const error = firstError([...values, ...dates, start, target, due]);
  if (error !== "") return error;
  if (values.every(isBlank)) return null;
  const clash = unitClash(["target", "start", "values"], [target, start, ...values], null);
  if (clash !== null) return clash;
  const dated = datedValues(values, dates);
  if (isRefusal(dated)) return dated;
  const day = dayIn(due, "due");
  if (isRefusal(day)) return day;
  const forecast = day === null ? null : forecastAt(day, dated);
  if (forecast === null) return null;
  if (!Number.isFinite(forecast.high - forecast.low)) return refuse("values", "lie too far apart to compute with; give smaller numbers");
  const grade = gradeAt(forecast.value, start, target, dated);
  return typeof grade === "number" || grade === "" ? { ...forecast, grade } : grade;
}

function datedValues(values: readonly CellValue[], dates: readonly CellValue[]): DatedValue[] | Refusal {
  const dated: DatedValue[] = [];
  for (const [i, cell] of values.entries()) {
    if (isBlank(cell)) continue;
    const value = numberIn(cell, "values", null, EXAMPLE);
    if (isRefusal(value)) return value;
    const day = dayIn(dates[i] ?? "", "dates") ?? refuse("dates", `value ${i + 1} has no date; give one for each value`);
    if (isRefusal(day)) return day;
    dated.push({ day, value });
  }
  return dated;
}

/** The forecast may pass the target although no value has: only values can show that a blank start was not 0. */
function gradeAt(value: number, start: CellValue, target: CellValue, dated: readonly DatedValue[]): Outcome {
  if (isBlank(target)) return "";
  const to = numberIn(target, "target", null, EXAMPLE);
  if (isRefusal(to)) return to;
  const from = isBlank(start) ? 0 : numberIn(start, "start", null, EXAMPLE);
  if (isRefusal(from)) return from;
  if (isBlank(start) && (to === 0 || dated.some((one) => !reaches(to, one.value)))) {
    return refuse("start", "blank, and a value lies beyond the target, or the target is 0; give the start");
  }
  if (isSame(from, to)) return refuse("target", `not gradable: start equals target; give a target other than ${to}`);
  return gradeOf(from, to, value, "", null);
}
