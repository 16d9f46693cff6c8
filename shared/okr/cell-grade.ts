import type { CellValue } from "../sheet/cell.ts";
import { numberIn } from "./cell-number.ts";
import { clamp } from "./progress.ts";
import { type Refusal, refuse } from "./refusal.ts";

// What was computed may miss 0 or 1 by its binary form.
const DUST = 1e-9;

/** The share from 0 to 1 in a cell that is not blank; a ⚠ left by another function and anything off the scale are refused. */
export function shareIn(cell: CellValue, argument: string): number | Refusal {
  if (typeof cell === "string" && cell.startsWith("⚠")) return refuse(argument, "holds a ⚠; mend what it names first");
  const share = numberIn(cell, argument, null);
  if (typeof share !== "number") return share;
  if (share >= -DUST && share <= 1 + DUST) return clamp(share);
  const meant = share > 1 && share <= 100 ? `${share / 100} or ${share} %` : "0.4 or 40 %";
  return refuse(argument, `${share} does not lie between 0 and 1; write ${meant}`);
}
