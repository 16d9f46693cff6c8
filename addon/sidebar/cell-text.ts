import { type CellValue, isDateCell } from "../../shared/sheet/cell.ts";
import { civilDayOf } from "./day.ts";
import { texts } from "./texts.ts";

/** What a cell holds, as words. */
export function cellText(value: CellValue): string {
  if (isDateCell(value)) return civilDayOf(value.date);
  return value === "" ? texts.blankCell : String(value);
}
