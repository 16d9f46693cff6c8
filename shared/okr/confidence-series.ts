import type { CellValue } from "../sheet/cell.ts";
import { firstError } from "./cell-error.ts";
import { isBlank } from "./cell-number.ts";
import { normalisedConfidence, refuseFractions } from "./confidence.ts";
import type { ConfidenceScale } from "./confidence-scale.ts";
import { type DatedValue, oneADay } from "./dated-value.ts";
import { isRefusal, type Refusal, refuse } from "./refusal.ts";
import { type Trend, trendOf } from "./trend.ts";

const DAYS_IN_WEEK = 7;

/** The day number of the reading at an index, null where it has none. */
export type DayAt = (index: number) => number | null | Refusal;

/**
 * The trend of one series of confidence cells: blanks are skipped, the last reading of a day wins, and with days the
 * readings are put in time order. Null without readings; an error value passes through as its text.
 */
export function confidenceTrend(cells: readonly CellValue[], scale: ConfidenceScale, dayAt: DayAt | null): Trend | null | string | Refusal {
  const stated = statedShares(cells, scale, dayAt);
  if (typeof stated === "string" || isRefusal(stated)) return stated;
  const inOrder = oneADay(stated);
  return trendOf(inOrder.map(({ value }) => value), inOrder.map(({ day }) => day / DAYS_IN_WEEK));
}

/**
 * The readings among cells as shares of their scale, blanks skipped; without days each counts as a week later than the one
 * before. An error value passes through as its text.
 */
export function statedShares(cells: readonly CellValue[], scale: ConfidenceScale, dayAt: DayAt | null): readonly DatedValue[] | string | Refusal {
  const error = firstError(cells);
  if (error !== "") return error;
  const stated: DatedValue[] = [];
  for (const [i, cell] of cells.entries()) {
    if (isBlank(cell)) continue;
    const value = normalisedConfidence(cell, scale, "readings");
    if (isRefusal(value)) return value;
    const day = dayAt === null ? stated.length * DAYS_IN_WEEK : dayAt(i);
    if (day === null) return refuse("dates", `reading ${i + 1} has no date; give one for each reading`);
    if (isRefusal(day)) return day;
    stated.push({ day, value });
  }
  return refuseFractions(stated.map(({ value }) => value), scale) ?? stated;
}
