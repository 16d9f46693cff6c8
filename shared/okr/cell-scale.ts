import type { CellValue } from "../sheet/cell.ts";
import { named } from "./cell-number.ts";
import { type ConfidenceScale, readConfidenceScale } from "./confidence-scale.ts";
import { type Refusal, refuse } from "./refusal.ts";

/** The scale of confidence that a cell names; blank is 0-10. */
export function scaleIn(cell: CellValue, argument: string): ConfidenceScale | Refusal {
  const scale = typeof cell === "object" ? null : readConfidenceScale(String(cell));
  const given = typeof cell === "object" ? "Sheets read this as a date" : `${named(cell)} is not a known scale`;
  return scale ?? refuse(argument, `${given}; write 0-10, 0/1/2, 0-1 or RAG`);
}
