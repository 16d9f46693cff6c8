import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { DAY_FORMAT, isDateFormat } from "../number-format.ts";
import { interpret } from "../typed-input.ts";
import { instantToSerial, serialToInstant } from "../zone.ts";
import type { Engine } from "./engine.ts";
import { closeRanges, openRanges } from "./open-ended.ts";

/** A cell's value as a script reads it, a date as the instant it stands for. */
export type Read = string | number | boolean | { readonly instant: number };

/** Reads a cell; row and column count from 0. `format` is its number format, `early` is called for a formula that is not calculated yet. */
export function readCell(engine: Engine, sheet: FWorksheet, row: number, column: number, format: string, early: () => void): Read {
  const own = sheet.getSheet().getCellRaw(row, column);
  const cell = filled(own) ? own : engine.spilled(sheet, row, column);
  if ((own?.f || own?.si || (cell && cell !== own)) && engine.pending()) early();
  const value = cell?.v;
  if (value === null || value === undefined) return "";
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true;
  if (typeof value === "number" && isDateFormat(format || patternOf(cell))) return { instant: serialToInstant(engine.zone, value) };
  return value;
}

const filled = (cell: Nullable<ICellData>): cell is ICellData =>
  Boolean(cell && (cell.f || cell.si || (cell.v !== null && cell.v !== undefined)));

const patternOf = (cell: Nullable<ICellData>): string | null => (typeof cell?.s === "object" ? (cell.s?.n?.pattern ?? null) : null);

/** What setValue() puts into a cell for a value of a script, under the cell's number format. */
export function cellFor(engine: Engine, sheet: FWorksheet, value: unknown, format: string): ICellData {
  const blank: ICellData = { v: null, f: null, si: null, p: null };
  if (value === null || value === undefined) return blank;
  const instant = instantIn(value);
  if (instant !== null) return { ...blank, v: instantToSerial(engine.zone, instant), t: CellValueType.NUMBER, ...(isDateFormat(format) ? {} : pattern(DAY_FORMAT)) };
  if (typeof value === "number") return { ...blank, v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { ...blank, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  const typed = interpret(String(value), format);
  if (typed.kind === "blank") return blank;
  if (typed.kind === "formula") return { ...blank, f: closeRanges(typed.formula, engine.rowsOf(sheet)) };
  if (typed.kind === "text") return { ...blank, v: typed.value, t: /^[\d.,+%-]/.test(typed.value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
  if (typed.kind === "boolean") return { ...blank, v: typed.value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...blank, v: typed.value, t: CellValueType.NUMBER, ...(typed.format && !format ? pattern(typed.format) : {}) };
}

const pattern = (format: string): ICellData => ({ s: { n: { pattern: format } } });

// A date of another realm fails instanceof, so its tag tells.
const instantIn = (value: unknown): number | null => (Object.prototype.toString.call(value) === "[object Date]" ? Number(value) : null);

/** The formulas of a block as people wrote them, "" where there is none; row and column count from 0. */
export function readFormulas(engine: Engine, sheet: FWorksheet, row: number, column: number, rows: number, columns: number): string[][] {
  const formulas = sheet.getRange(row, column, rows, columns).getFormulas();
  return formulas.map((line) => line.map((formula) => (formula ? openRanges(formula, engine.rowsOf(sheet)) : "")));
}
