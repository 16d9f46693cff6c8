import { type ICellData, ICommandService, type Injector, type IObjectMatrixPrimitiveType, type Nullable, type Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { FormulaDataModel } from "@univerjs/engine-formula";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets-formula/facade";
import "@univerjs/sheets-note/facade";
import "@univerjs/sheets-numfmt/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { Workbook } from "../../workbook.ts";
import { closeRanges, type RowsOf } from "./open-ended.ts";
import { type Settling, watchCalculation } from "./settle.ts";

/** A spreadsheet on the engine, with what Google keeps beside the cells: its zone and locale. */
export interface Engine extends Settling {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly injector: Injector;
  readonly zone: string;
  readonly locale: string;
  /** The workbook that is open. */
  book(): FWorkbook;
  /** The rows of a tab, or of the given one when the name is null; open ends reach that far. */
  rowsOf(sheet: FWorksheet): RowsOf;
  /** What an array formula spilled into a cell; row and column count from 0. */
  spilled(sheet: FWorksheet, row: number, column: number): ICellData | null;
  /** The number of rows and columns that hold anything, spilled values included. */
  extent(sheet: FWorksheet): { rows: number; columns: number };
}

/** Wraps a workbook that was just created with the engine's own API. */
export function openEngine(univer: Univer, api: FUniver, { zone, locale }: Pick<Workbook, "zone" | "locale">): Engine {
  const injector = univer.__getInjector();
  const model = injector.get(FormulaDataModel);
  const book = (): FWorkbook => {
    const open = api.getActiveWorkbook();
    if (!open) throw new Error("No spreadsheet is open.");
    return open;
  };
  const rowsOf = (sheet: FWorksheet): RowsOf => (tab) => ((tab === null ? null : book().getSheetByName(tab)) ?? sheet).getMaxRows();
  const spills = (sheet: FWorksheet) => model.getArrayFormulaCellData()?.[book().getId()]?.[sheet.getSheetId()];
  const engine: Engine = {
    ...watchCalculation(univer), univer, api, injector, zone, locale, book, rowsOf,
    spilled: (sheet, row, column) => spills(sheet)?.[row]?.[column] ?? null,
    extent: (sheet) => extentOf(sheet.getSheet().getCellMatrix().getMatrix(), spills(sheet) ?? {}),
  };
  closeTypedRanges(engine);
  return engine;
}

type Matrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

function extentOf(...matrices: Matrix[]): { rows: number; columns: number } {
  const extent = { rows: 0, columns: 0 };
  for (const matrix of matrices) {
    eachCell(matrix, (cell, row, column) => {
      if (!(cell.f || cell.si || (cell.v !== null && cell.v !== undefined && cell.v !== ""))) return;
      extent.rows = Math.max(extent.rows, row + 1);
      extent.columns = Math.max(extent.columns, column + 1);
    });
  }
  return extent;
}

function eachCell(matrix: Matrix, visit: (cell: ICellData, row: number, column: number) => void): void {
  for (const row of Object.keys(matrix).map(Number)) {
    for (const column of Object.keys(matrix[row] ?? {}).map(Number)) {
      const cell = matrix[row]?.[column];
      if (cell) visit(cell, row, column);
    }
  }
}

/** Formulas that a person types pass here too, so E2:E works in the grid as in a script. */
function closeTypedRanges(engine: Engine): void {
  engine.injector.get(ICommandService).beforeCommandExecuted((command) => {
    if (command.id !== "sheet.mutation.set-range-values") return;
    const { subUnitId, cellValue } = command.params as { subUnitId: string; cellValue?: Matrix };
    const sheet = engine.book().getSheetBySheetId(subUnitId);
    if (!sheet) return;
    eachCell(cellValue ?? {}, (cell) => {
      if (cell.f) cell.f = closeRanges(cell.f, engine.rowsOf(sheet));
    });
  });
}
