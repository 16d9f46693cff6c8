import {
  BooleanNumber,
  CellValueType,
  HorizontalAlign,
  type ICellData,
  type IRange,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { FWorkbook } from "@univerjs/sheets/facade";
import "@univerjs/sheets-note/facade";
import type { CellInput, Look, Tab, Workbook } from "../../workbook.ts";
import { parseA1 } from "../a1.ts";
import { DAY_FORMAT } from "../number-format.ts";
import { dayToSerial } from "../zone.ts";
import { closeRanges, type RowsOf } from "./open-ended.ts";

const SHEET_ROWS = 1000;
const SHEET_COLUMNS = 26;
const FONT_SIZE = 10;
const ALIGN = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT };

/** The engine's own form of a workbook. */
export function workbookData(workbook: Workbook): IWorkbookData {
  const sizes = new Map(workbook.tabs.map((tab) => [tab.name, sizeOf(tab)]));
  const sheets = workbook.tabs.map((tab, index) => {
    const rowsOf: RowsOf = (name) => sizes.get(name ?? tab.name)?.rows ?? SHEET_ROWS;
    return sheetData(tab, `sheet${index}`, rowsOf);
  });
  return {
    id: workbook.id ?? "workbook",
    name: workbook.name,
    appVersion: "0.25.1",
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

/** The number of rows and columns of a tab: as given, else the usual size or what its cells need. */
export function sizeOf(tab: Tab): { rows: number; columns: number } {
  const widest = Math.max(SHEET_COLUMNS, ...tab.rows.map((row) => row.length));
  return tab.size ?? { rows: Math.max(SHEET_ROWS, tab.rows.length), columns: widest };
}

/** The engine's own form of one tab. */
export function sheetData(tab: Tab, id: string, rowsOf: RowsOf): Partial<IWorksheetData> & { id: string } {
  const size = sizeOf(tab);
  const cellData: Record<number, Record<number, ICellData>> = {};
  const styled = (row: number, column: number, style: IStyleData): void => {
    const cells = (cellData[row] ??= {});
    const cell = (cells[column] ??= {});
    cell.s = { ...(typeof cell.s === "object" ? cell.s : {}), ...style };
  };
  tab.rows.forEach((inputs, row) => inputs.forEach((input, column) => {
    const format = tab.numberFormats?.[column] ?? null;
    const cell = cellOf(input, rowsOf);
    if (cell) (cellData[row] ??= {})[column] = cell;
    if (cell && format && !(typeof input === "object")) styled(row, column, { n: { pattern: format } });
  }));
  for (const look of tab.looks ?? []) eachCell(look.at, size, (row, column) => styled(row, column, styleOf(look)));
  return {
    id,
    name: tab.name,
    rowCount: size.rows,
    columnCount: size.columns,
    defaultStyle: { ff: "Arial", fs: FONT_SIZE },
    cellData,
    columnData: Object.fromEntries((tab.columnWidths ?? []).flatMap((w, index) => (w > 0 ? [[index, { w }]] : []))),
    rowData: Object.fromEntries(Object.entries(tab.rowHeights ?? {}).map(([row, h]) => [Number(row) - 1, { h }])),
    mergeData: (tab.merges ?? []).map((at) => rangeOf(at, size)),
    hidden: tab.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    ...(tab.frozenRows ? { freeze: { xSplit: 0, ySplit: tab.frozenRows, startRow: tab.frozenRows, startColumn: -1 } } : {}),
  };
}

/** One cell in the engine's form, or null for a blank one. */
export function cellOf(input: CellInput, rowsOf: RowsOf): ICellData | null {
  if (input === "") return null;
  if (typeof input === "object") return { v: dayToSerial(input.date), t: CellValueType.NUMBER, s: { n: { pattern: DAY_FORMAT } } };
  if (typeof input === "number") return { v: input, t: CellValueType.NUMBER };
  if (typeof input === "boolean") return { v: input ? 1 : 0, t: CellValueType.BOOLEAN };
  if (input.startsWith("'")) return { v: input.slice(1), t: CellValueType.STRING };
  return input.startsWith("=") ? { f: closeRanges(input, rowsOf) } : { v: input, t: CellValueType.STRING };
}

function styleOf(look: Look): IStyleData {
  return {
    ...(look.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(look.wrap ? { tb: WrapStrategy.WRAP } : {}),
    ...(look.background ? { bg: { rgb: look.background } } : {}),
    ...(look.colour ? { cl: { rgb: look.colour } } : {}),
    ...(look.align ? { ht: ALIGN[look.align] } : {}),
    ...(look.middle ? { vt: VerticalAlign.MIDDLE } : {}),
    ...(look.numberFormat ? { n: { pattern: look.numberFormat } } : {}),
  };
}

function rangeOf(at: string, size: { rows: number; columns: number }): IRange {
  const box = parseA1(at, size);
  if (!box) throw new Error(`${at} is no range.`);
  return { startRow: box.row - 1, endRow: box.row + box.rows - 2, startColumn: box.column - 1, endColumn: box.column + box.columns - 2 };
}

function eachCell(at: string, size: { rows: number; columns: number }, visit: (row: number, column: number) => void): void {
  const { startRow, endRow, startColumn, endColumn } = rangeOf(at, size);
  for (let row = startRow; row <= endRow; row++) for (let column = startColumn; column <= endColumn; column++) visit(row, column);
}

const NOTE_SIZE = { width: 220, height: 80 };

/** Attaches the notes of a workbook, which the engine keeps apart from the cells. */
export function applyNotes(book: FWorkbook, workbook: Workbook): void {
  for (const tab of workbook.tabs) {
    for (const [a1, note] of Object.entries(tab.notes ?? {})) {
      const cell = book.getSheetByName(tab.name)?.getRange(a1);
      cell?.createOrUpdateNote({ id: `${tab.name}-${a1}`, row: cell.getRow(), col: cell.getColumn(), note, ...NOTE_SIZE, show: false });
    }
  }
}
