import { theilSenSlope } from "./theil-sen.ts";

/** Where confidence is heading; a single reading has no direction yet. */
export type Direction = "rising" | "falling" | "steady" | "new";

/** The direction of a series, its slope per check-in (per week with dates) and its last step, both as shares of the scale. */
export interface Trend {
  readonly direction: Direction;
  readonly slope: number | null;
  readonly change: number | null;
}

const READINGS_THAT_DECIDE = 4;
const STEEP_STEP = 0.2;
const STEADY_SLOPE = 0.03;

/**
 * The trend of readings in time order, each a share from 0 to 1 of its scale; null without any. `weeks` holds their
 * times in weeks, each later than the one before, or is null for one step per check-in.
 */
export function trendOf(readings: readonly number[], weeks: readonly number[] | null): Trend | null {
  if (readings.length === 0) return null;
  if (readings.length === 1) return { direction: "new", slope: null, change: null };
  const ys = readings.slice(-READINGS_THAT_DECIDE);
  const xs = weeks ? weeks.slice(-READINGS_THAT_DECIDE) : ys.map((_, index) => index);
  const slope = asWritten(theilSenSlope(xs, ys));
  const change = stepBefore(ys, 0);
  return { direction: direction(ys, change, slope), slope, change };
}

function direction(ys: readonly number[], change: number, slope: number): Direction {
  if (Math.abs(change) >= STEEP_STEP) return change > 0 ? "rising" : "falling";
  const fellTwice = ys.length > 2 && change < 0 && stepBefore(ys, 1) < 0;
  if (fellTwice) return "falling";
  if (Math.abs(slope) <= STEADY_SLOPE) return "steady";
  return slope > 0 ? "rising" : "falling";
}

/** The step that led to the last reading, or with `back` to one further back. */
function stepBefore(ys: readonly number[], back: number): number {
  return asWritten((ys[ys.length - 1 - back] ?? 0) - (ys[ys.length - 2 - back] ?? 0));
}

/** Takes binary dust off a difference: 0.3 - 0.1 is 0.2, as on paper, so that the thresholds mean what they say. */
function asWritten(difference: number): number {
  return Math.round(difference * 1e12) / 1e12 + 0;
}
