import type { CellValue } from "../sheet/cell.ts";
import { withoutDust, numberIn } from "./cell-number.ts";
import { asShare } from "./progress.ts";
import { type Refusal, refuse } from "./refusal.ts";

const EXAMPLE = "0.4 or 40 %";

/** The share from 0 to 1 in a cell that is not blank; others are refused, and sent to the function that gives such shares, if any. */
export function shareIn(cell: CellValue, argument: string, from = ""): number | Refusal {
  const given = numberIn(cell, argument, null, EXAMPLE);
  if (typeof given !== "number") return given;
  return asShare(given) ?? refuse(argument, `${given} does not lie between 0 and 1; ${cureFor(given, from)}`);
}

/** 1.75 is no slip for 1.75 %, but a progress beyond the target. */
function cureFor(given: number, from: string): string {
  if (given >= 2 && given <= 100) return `write ${withoutDust(given / 100)} or ${withoutDust(given)} %`;
  return from === "" ? `write ${EXAMPLE}` : `give ${from}, which stays within 0 and 1`;
}
