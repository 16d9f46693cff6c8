import { type CellValue, isErrorValue } from "../sheet/cell.ts";
import { isBlank } from "./cell-number.ts";
import { normalisedConfidence, refuseFractions } from "./confidence.ts";
import type { ConfidenceScale } from "./confidence-scale.ts";
import { isRefusal, type Refusal, refuse } from "./refusal.ts";
import { type Trend, trendOf } from "./trend.ts";

const DAYS_IN_WEEK = 7;

/** The day number of the reading at an index, null where it has none. */
export type DayAt = (index: number) => number | null | Refusal;

/** Readings as shares of their scale, with their days where days are known. */
interface Series {
  readonly shares: number[];
  readonly days: number[];
}

/**
 * The trend of one series of confidence cells: blanks are skipped, the last reading of a day wins, and with days the
 * readings are put in time order. Null without readings; an error value passes through as its text.
 */
export function confidenceTrend(cells: readonly CellValue[], scale: ConfidenceScale, dayAt: DayAt | null): Trend | null | string | Refusal {
  const error = cells.find(isErrorValue);
  if (error !== undefined) return error;
  const series = readSeries(cells, scale, dayAt);
  if (isRefusal(series)) return series;
  const refusal = refuseFractions(series.shares, scale);
  if (refusal !== null) return refusal;
  return dayAt === null ? trendOf(series.shares, null) : trendByDay(series);
}

function readSeries(cells: readonly CellValue[], scale: ConfidenceScale, dayAt: DayAt | null): Series | Refusal {
  const series: Series = { shares: [], days: [] };
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i] ?? "";
    if (isBlank(cell)) continue;
    const share = normalisedConfidence(cell, scale, "readings");
    const day = dayAt === null ? 0 : dayAt(i) ?? refuse("dates", `reading ${i + 1} has no date; give one for each reading`);
    if (typeof share !== "number") return share;
    if (typeof day !== "number") return day;
    series.shares.push(share);
    series.days.push(day);
  }
  return series;
}

function trendByDay(series: Series): Trend | null {
  const { shares, days } = isInOrder(series.days) ? series : oneADay(series);
  return trendOf(shares, days.map((day) => day / DAYS_IN_WEEK));
}

const isInOrder = (days: readonly number[]): boolean => days.every((day, index) => index === 0 || day > (days[index - 1] ?? day));

function oneADay({ shares, days }: Series): Series {
  const lastOfDay = new Map<number, number>();
  shares.forEach((share, index) => lastOfDay.set(days[index] ?? 0, share));
  const inOrder = Array.from(lastOfDay).sort(([one], [other]) => one - other);
  return { shares: inOrder.map(([, share]) => share), days: inOrder.map(([day]) => day) };
}
