import type { FWorksheet } from "@univerjs/sheets/facade";
import { parseA1 } from "../a1.ts";
import { exception, expose, type Execution } from "./execution.ts";
import { openRange, type Place } from "./range.ts";
import { openSpreadsheet } from "./spreadsheet.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const MAX_ID = 2_147_483_647;

/** A tab as a script sees it. */
export function openSheet(execution: Execution, sheet: FWorksheet): Sheet {
  const extent = () => execution.engine.extent(sheet);
  const then = (change: () => unknown): Sheet => {
    change();
    return self;
  };
  const self: Sheet = expose<Sheet>(execution, "Sheet", {
    navigate: {
      getName: () => sheet.getSheetName(),
      getSheetName: () => sheet.getSheetName(),
      getSheetId: () => numericId(sheet),
      getIndex: () => sheet.getIndex() + 1,
      getParent: () => openSpreadsheet(execution),
      getRange: (at: string | number, column: number = 1, rows: number = 1, columns: number = 1) =>
        typeof at === "string" ? rangeAt(execution, sheet, at) : openRange(execution, { sheet, row: at, column, rows, columns }),
      getDataRange: () => {
        const { rows, columns } = extent();
        return openRange(execution, { sheet, row: 1, column: 1, rows: Math.max(1, rows), columns: Math.max(1, columns) });
      },
      getMaxRows: () => sheet.getMaxRows(),
      getMaxColumns: () => sheet.getMaxColumns(),
      getLastRow: () => extent().rows,
      getLastColumn: () => extent().columns,
      getFrozenRows: () => sheet.getFrozenRows(),
      isSheetHidden: () => sheet.isSheetHidden(),
      getActiveRange: () => activeRange(execution, sheet),
      getActiveCell: () => openRange(execution, { ...selection(sheet), rows: 1, columns: 1 }),
      activate: () => then(() => sheet.activate()),
      // Nobody can protect anything here.
      getProtections: () => execution.realm.Array.from<GoogleAppsScript.Spreadsheet.Protection>([]),
    },
    write: {
      insertColumnsAfter: (after, count) => then(() => sheet.insertColumnsAfter(after - 1, count)),
      insertRowsAfter: (after, count) => then(() => sheet.insertRowsAfter(after - 1, count)),
      setFrozenRows: (rows) => void sheet.setFrozenRows(rows),
      setFrozenColumns: (columns) => void sheet.setFrozenColumns(columns),
      setColumnWidth: (column, width) => then(() => sheet.setColumnWidth(column - 1, width)),
      setColumnWidths: (column, count, width) => then(() => sheet.setColumnWidths(column - 1, count, width)),
      setRowHeight: (row, height) => then(() => sheet.setRowHeight(row - 1, height)),
      setName: (name) => then(() => sheet.setName(name)),
      setTabColor: (colour) => then(() => sheet.setTabColor(colour ?? "")),
    },
  });
  return self;
}

/** A range by A1 notation, which may name another tab. */
export function rangeAt(execution: Execution, sheet: FWorksheet, a1: string): Range {
  const named = parseA1(a1, { rows: 1, columns: 1 });
  const on = named?.tab ? execution.engine.book().getSheetByName(named.tab) : sheet;
  const box = on && parseA1(a1, { rows: on.getMaxRows(), columns: on.getMaxColumns() });
  if (!on || !box) throw exception(execution, "Range not found");
  return openRange(execution, { sheet: on, row: box.row, column: box.column, rows: box.rows, columns: box.columns });
}

/** What is selected on a tab; its first cell when nothing was selected yet. */
export function activeRange(execution: Execution, sheet: FWorksheet): Range {
  return openRange(execution, selection(sheet));
}

function selection(sheet: FWorksheet): Place {
  const active = sheet.getActiveRange();
  if (!active) return { sheet, row: 1, column: 1, rows: 1, columns: 1 };
  return { sheet, row: active.getRow() + 1, column: active.getColumn() + 1, rows: active.getHeight(), columns: active.getWidth() };
}

/** Google numbers its tabs: 0 is the first one made, the others are any number. The engine's ids are text that does not change. */
function numericId(sheet: FWorksheet): number {
  const id = sheet.getSheetId();
  const made = /^sheet(\d+)$/.exec(id)?.[1];
  return made === undefined ? [...id].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) % MAX_ID, 7) : Number(made);
}
