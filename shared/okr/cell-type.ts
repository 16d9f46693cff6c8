import type { CellValue } from "../sheet/cell.ts";
import { named } from "./cell-number.ts";
import { MEASURE_TYPES, type MeasureType, readMeasureType } from "./measure-type.ts";
import { type Refusal, refuse } from "./refusal.ts";

/** The type that a cell names; blank is metric. */
export function typeIn(cell: CellValue): MeasureType | Refusal {
  const type = typeof cell === "string" ? readMeasureType(cell) : null;
  return type ?? refuse("type", `${named(cell)} is not a known type; write ${MEASURE_TYPES.slice(0, -1).join(", ")} or milestone`);
}
