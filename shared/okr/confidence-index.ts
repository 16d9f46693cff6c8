import type { CellValue } from "../sheet/cell.ts";
import { isHigh, isLow } from "./confidence-light.ts";
import type { ConfidenceScale } from "./confidence-scale.ts";
import { statedShares } from "./confidence-series.ts";
import { isRefusal, type Outcome } from "./refusal.ts";

/**
 * How sure a team is as one number from -1 to 1: the share of its latest readings (0 to 1 each) that are high, 0.7 or
 * more, minus the share that are low, 0.3 or less; null without readings.
 */
export function confidenceIndex(shares: readonly number[]): number | null {
  if (shares.length === 0) return null;
  const high = shares.filter(isHigh).length;
  const low = shares.filter(isLow).length;
  return (high - low) / shares.length;
}

/** The confidence index of cells on a scale: blanks are skipped, "" without readings, an error value passed through, or a refusal. */
export function confidenceIndexOf(cells: readonly CellValue[], scale: ConfidenceScale): Outcome {
  const stated = statedShares(cells, scale, null);
  return typeof stated === "string" || isRefusal(stated) ? stated : confidenceIndex(stated.map(({ value }) => value)) ?? "";
}
