import type { CellValue, Grid } from "../../shared/sheet/cell.ts";
import type { CivilDate } from "../../shared/time/civil-date.ts";

/** Reads what getValues() gives as cells: dates become the day that the spreadsheet's calendar shows, unknown things blank. */
export function cellValues(values: readonly (readonly unknown[])[], calendar: (instant: number) => CivilDate): Grid {
  return values.map((row) => row.map((value) => cellValue(value, calendar)));
}

function cellValue(value: unknown, calendar: (instant: number) => CivilDate): CellValue {
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : "#NUM!";
  return isDate(value) && Number.isFinite(value.getTime()) ? { date: calendar(value.getTime()) } : "";
}

/** Dates from a service belong to another realm, where instanceof does not reach. */
const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === "[object Date]";
