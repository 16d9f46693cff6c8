import type { CellValue } from "../../sheet/cell.ts";
import { isBlank, numberIn } from "../cell-number.ts";
import type { Outcome } from "../refusal.ts";

/** Progress against one limit from a start that may be missing. */
export type ThresholdProgress = (start: number | null, limit: number, current: number) => number;

/** Progress towards a floor or a ceiling from its cells; the start may stay blank. */
export function threshold(progress: ThresholdProgress, start: CellValue, target: CellValue, current: CellValue, locale: string | null): Outcome {
  const limit = numberIn(target, "target", locale);
  if (typeof limit !== "number") return limit;
  const now = numberIn(current, "current", locale);
  if (typeof now !== "number") return now;
  const from = isBlank(start) ? null : numberIn(start, "start", locale);
  return from === null || typeof from === "number" ? progress(from, limit, now) : from;
}
