import type { CellValue } from "../../sheet/cell.ts";
import { numberIn } from "../cell-number.ts";
import { type Outcome, type Refusal, refuse } from "../refusal.ts";

const STEPS = /^(\d+)\s*(?:of|\/|von|sur|de|av)\s*(\d+)$/i;

/** Progress of a milestone: the share of its named steps, written 0.4, 40 % or "2 of 5". */
export function milestone(current: CellValue, locale: string | null): Outcome {
  const share = shareIn(current, locale);
  if (typeof share !== "number") return share;
  if (share >= 0 && share <= 1) return share;
  const meant = share > 1 && share <= 100 ? `${share / 100} or ${share} %` : "0.4 or 40 %";
  return refuse("current", `${share} is not a share of the steps; write ${meant}`);
}

function shareIn(current: CellValue, locale: string | null): number | Refusal {
  const steps = typeof current === "string" ? STEPS.exec(current.trim()) : null;
  const of = Number(steps?.[2]);
  if (steps && of > 0) return Number(steps[1]) / of;
  const share = numberIn(current, "current", locale);
  return typeof share === "number" || typeof current !== "boolean" ? share : refuse("current", "a milestone is a share; write 0.4 or 40 %");
}
