import type { CellValue } from "../../sheet/cell.ts";
import { isBlank, numberIn } from "../cell-number.ts";
import { isSame, metricProgress, reaches } from "../progress.ts";
import { type Outcome, refuse } from "../refusal.ts";

/** Progress of a metric from its cells; a blank start counts as 0 as long as the target has not been passed. */
export function metric(start: CellValue, target: CellValue, current: CellValue, locale: string | null): Outcome {
  const to = numberIn(target, "target", locale);
  if (typeof to !== "number") return to;
  const now = numberIn(current, "current", locale);
  if (typeof now !== "number") return now;
  if (isBlank(start)) return fromZero(to, now);
  const from = numberIn(start, "start", locale);
  return typeof from === "number" ? between(from, to, now) : from;
}

function fromZero(target: number, current: number): Outcome {
  if (!reaches(target, current)) return refuse("start", `blank, and ${current} is beyond the target ${target}; give the start, or use type at most`);
  if (target === 0) return refuse("start", "blank counts as 0, and the target is 0 too; give the start, or use type at most");
  return between(0, target, current);
}

function between(start: number, target: number, current: number): Outcome {
  if (!isSame(start, target)) return metricProgress(start, target, current);
  return refuse("target", `not gradable: start equals target; give a target other than ${target}, or use type at least or at most`);
}
