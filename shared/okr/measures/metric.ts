import { isSame, metricProgress, reaches } from "../progress.ts";
import { type Outcome, refuse } from "../refusal.ts";

/** Progress of a metric; no start (null) counts as 0 as long as the target has not been passed. */
export function metric(start: number | null, target: number, current: number): Outcome {
  if (start === null && !reaches(target, current)) {
    return refuse("start", `blank, and ${current} is beyond the target ${target}; give the start, or use type at most`);
  }
  if (start === null && target === 0) return refuse("start", "blank counts as 0, and the target is 0 too; give the start, or use type at most");
  if (!isSame(start ?? 0, target)) return metricProgress(start ?? 0, target, current);
  return refuse("target", `not gradable: start equals target; give a target other than ${target}, or use type at least or at most`);
}
