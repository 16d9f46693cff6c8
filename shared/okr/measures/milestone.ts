import type { CellValue } from "../../sheet/cell.ts";
import { shareIn } from "../cell-grade.ts";
import { quoted } from "../cell-number.ts";
import { type Outcome, refuse } from "../refusal.ts";

const STEPS = /^(\d+)\s*(?:(?:out\s+)?of|\/|von|sur|de|av)\s*(\d+)$/i;

/** Progress of a milestone: the share of its named steps, written 0.4, 40 % or "2 of 5". */
export function milestone(current: CellValue): Outcome {
  const steps = typeof current === "string" ? STEPS.exec(current.trim()) : null;
  const [done, all] = [Number(steps?.[1]), Number(steps?.[2])];
  if (typeof current !== "string" || !(all > 0)) return shareIn(current, "current");
  return done <= all ? done / all : refuse("current", `${quoted(current)} counts more steps than there are; write ${all} of ${all} at most`);
}
