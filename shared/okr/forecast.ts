import { type DatedValue, oneADay } from "./dated-value.ts";
import { medianOfSorted, pairSlopes } from "./theil-sen.ts";

/** Where a line through dated values arrives, with the low and the high end between which it may well do so. */
export interface Forecast {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The fewest days with a value through which a line is drawn. */
const FEWEST_DAYS = 3;

const MOST_DAYS = 100;
// The number of standard deviations that holds the middle eight in ten of a normal distribution.
const EIGHT_IN_TEN = 1.2816;

/**
 * Where values are on a day if they go on as they have: the Theil–Sen line, its intercept the median too, so that single
 * outliers do not turn it. Low and high are the same with the slopes that hold the true one eight times in ten (Sen's
 * interval). The last value of a day wins, the latest hundred days count; null with values on fewer than three days.
 */
export function forecastAt(day: number, values: readonly DatedValue[]): Forecast | null {
  const inOrder = oneADay(values).slice(-MOST_DAYS);
  if (inOrder.length < FEWEST_DAYS) return null;
  const xs = inOrder.map((one) => one.day - day);
  const ys = inOrder.map((one) => one.value);
  const slopes = pairSlopes(xs, ys);
  const arrival = (slope: number): number => median(xs.map((x, index) => (ys[index] ?? 0) - slope * x));
  const value = arrival(medianOfSorted(slopes));
  const edge = outside(xs.length, slopes.length);
  const ends = [arrival(slopes[edge] ?? 0), arrival(slopes[slopes.length - 1 - edge] ?? 0)];
  return { value, low: Math.min(value, ...ends), high: Math.max(value, ...ends) };
}

/** How many of the sorted slopes lie outside Sen's interval at either end. */
function outside(points: number, slopes: number): number {
  const deviation = Math.sqrt((points * (points - 1) * (2 * points + 5)) / 18);
  return Math.max(0, Math.floor((slopes - EIGHT_IN_TEN * deviation) / 2) - 1);
}

const median = (values: number[]): number => medianOfSorted(values.sort((a, b) => a - b));
