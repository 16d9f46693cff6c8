import { type CellValue, isDateCell } from "../../shared/sheet/cell.ts";

/** Tells whether a cell still holds what a fix was made for; white space at the ends of a text changes nothing. */
export function isSameValue(one: CellValue, other: CellValue): boolean {
  if (isDateCell(one) || isDateCell(other)) return isDateCell(one) && isDateCell(other) && one.date === other.date;
  return typeof one === "string" && typeof other === "string" ? one.trim() === other.trim() : one === other;
}
