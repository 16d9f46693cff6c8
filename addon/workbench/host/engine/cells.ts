import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import type { FRange, FWorksheet } from "@univerjs/sheets/facade";
import { DAY_FORMAT, isDateFormat } from "../number-format.ts";
import { instantIn } from "../other-realm.ts";
import { interpret, type Typed } from "../typed-input.ts";
import { instantToSerial, serialToInstant } from "../zone.ts";
import type { Engine } from "./engine.ts";
import { closeRanges, openRanges } from "./open-ended.ts";

/** A cell's value as a script reads it, a date as the instant it stands for. */
export type Read = string | number | boolean | { readonly instant: number };

/**
 * Reads a cell; row and column count from 0. `format` is its number format, `early` is called for a formula that is not
 * calculated yet.
 */
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
  const typed = typedFrom(engine, value, format);
  const cell: ICellData = { v: null, f: null, si: null, p: null };
  if (typed.kind === "blank") return cell;
  if (typed.kind === "formula") return { ...cell, f: closeRanges(typed.formula, engine.rowsOf(sheet)) };
  if (typed.kind === "boolean") return { ...cell, v: typed.value ? 1 : 0, t: CellValueType.BOOLEAN };
  // Text that looks like a number must be told apart from one, or the engine reads it as one.
  if (typed.kind === "text") return { ...cell, v: typed.value, t: NUMBER_LIKE.test(typed.value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
  const style = typed.format && !format ? { s: { n: { pattern: typed.format } } } : {};
  return { ...cell, v: typed.value, t: CellValueType.NUMBER, ...style };
}

const NUMBER_LIKE = /^[\d.,+%-]/;

function typedFrom(engine: Engine, value: unknown, format: string): Typed {
  if (value === null || value === undefined) return { kind: "blank" };
  const instant = instantIn(value);
  if (instant !== null) return { kind: "number", value: instantToSerial(engine.zone, instant), format: DAY_FORMAT };
  if (typeof value === "number") return { kind: "number", value, format: null };
  return typeof value === "boolean" ? { kind: "boolean", value } : interpret(String(value), format);
}

/** The formulas of a block as people wrote them, "" where there is none. */
export function readFormulas(engine: Engine, sheet: FWorksheet, cells: FRange): string[][] {
  return cells.getFormulas().map((line) => line.map((formula) => (formula ? openRanges(formula, engine.rowsOf(sheet)) : "")));
}
