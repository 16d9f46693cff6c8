import type { FWorksheet } from "@univerjs/sheets/facade";
import type { CellValue } from "../../../../shared/sheet/cell.ts";
import type { CellInput } from "../../workbook.ts";
import { parseA1 } from "../a1.ts";
import { instantToSerial, serialToDay } from "../zone.ts";
import { cellFor, readCell } from "./cells.ts";
import type { Engine } from "./engine.ts";
import { cellOf } from "./workbook-data.ts";

/** A block of cells on a tab; row and column count from 0. */
export interface Block {
  readonly sheet: FWorksheet;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Finds a block by A1 notation, on the active tab unless it names another. */
export function blockAt(engine: Engine, a1: string): Block {
  const tab = parseA1(a1, { rows: 1, columns: 1 })?.tab ?? null;
  const sheet = tab === null ? engine.book().getActiveSheet() : engine.book().getSheetByName(tab);
  if (!sheet) throw new Error(`There is no tab named ${tab}.`);
  const box = parseA1(a1, { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() });
  if (!box) throw new Error(`${a1} is no range.`);
  return { sheet, row: box.row - 1, column: box.column - 1, rows: box.rows, columns: box.columns };
}

/** Reads a block as a person sees it: dates as calendar days, error values as text. */
export function readBlock(engine: Engine, { sheet, row, column, rows, columns }: Block): CellValue[][] {
  const formats = sheet.getRange(row, column, rows, columns).getNumberFormats();
  return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => {
    const value = readCell(engine, sheet, row + r, column + c, formats[r]?.[c] ?? "", () => undefined);
    return typeof value === "object" ? { date: serialToDay(instantToSerial(engine.zone, value.instant)) } : value;
  }));
}

/** Fills cells from the top left of a block, as if typed. */
export function writeBlock(engine: Engine, { sheet, row, column }: Block, inputs: readonly (readonly CellInput[])[]): void {
  inputs.forEach((line, r) => line.forEach((input, c) => {
    const cell = sheet.getRange(row + r, column + c);
    const format = cell.getNumberFormats()[0]?.[0] ?? "";
    const day = typeof input === "object" ? { f: null, si: null, ...cellOf(input, engine.rowsOf(sheet)) } : null;
    cell.setValues([[day ?? cellFor(engine, sheet, input, format)]]);
  }));
}
