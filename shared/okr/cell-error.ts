import { type CellValue, isErrorValue } from "../sheet/cell.ts";

/** The first error value among cells, "" where there is none. */
export function firstError(cells: readonly CellValue[]): string {
  for (const cell of cells) if (isErrorValue(cell)) return cell;
  return "";
}
