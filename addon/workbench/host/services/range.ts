import type { FRange, FWorksheet } from "@univerjs/sheets/facade";
import { formatA1 } from "../a1.ts";
import { rangeFormat } from "./range-format.ts";
import { rangeValues } from "./range-values.ts";
import { exception, expose, type Execution } from "./execution.ts";
import { openSheet } from "./sheet.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** A rectangle on a sheet; row and column count from 1. */
export interface Place {
  readonly sheet: FWorksheet;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The engine's own range for a place. */
export const engineRange = ({ sheet, row, column, rows, columns }: Place): FRange => sheet.getRange(row - 1, column - 1, rows, columns);

/** A range as a script sees it; one that leaves the sheet is refused as Google refuses it. */
export function openRange(execution: Execution, place: Place): Range {
  const { sheet, row, column, rows, columns } = place;
  if (row < 1 || column < 1 || row + rows - 1 > sheet.getMaxRows() || column + columns - 1 > sheet.getMaxColumns()) {
    throw exception(execution, "The coordinates of the range are outside the dimensions of the sheet.");
  }
  if (rows < 1) throw exception(execution, "The number of rows in the range must be at least 1.");
  if (columns < 1) throw exception(execution, "The number of columns in the range must be at least 1.");
  const values = rangeValues(execution, place, () => range);
  const format = rangeFormat(execution, place, () => range);
  const range: Range = expose<Range>(execution, "Range", {
    navigate: {
      getRow: () => row,
      getColumn: () => column,
      getLastRow: () => row + rows - 1,
      getLastColumn: () => column + columns - 1,
      getNumRows: () => rows,
      getNumColumns: () => columns,
      getHeight: () => rows,
      getWidth: () => columns,
      getA1Notation: () => formatA1(place),
      getSheet: () => openSheet(execution, sheet),
      getGridId: () => openSheet(execution, sheet).getSheetId(),
      canEdit: () => true,
      offset: (rowOffset: number, columnOffset: number, numRows: number = rows, numColumns: number = columns) =>
        openRange(execution, { sheet, row: row + rowOffset, column: column + columnOffset, rows: numRows, columns: numColumns }),
      getCell: (r, c) => openRange(execution, { sheet, row: row + r - 1, column: column + c - 1, rows: 1, columns: 1 }),
      activate: () => {
        sheet.activate();
        engineRange(place).activate();
        return range;
      },
    },
    read: { ...values.read, ...format.read },
    write: { ...values.write, ...format.write },
  });
  return range;
}
