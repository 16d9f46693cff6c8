import type { CellValue } from "../../shared/sheet/cell.ts";

/** A cell as Apps Script hands it to a custom function; a blank one is "". */
export type Cell = string | number | boolean | Date | null;

/** An argument as it arrives: one cell's value, a range as rows of cells, or nothing when it was left out. */
export type Argument = Cell | Cell[][] | undefined;

/** What a custom function shows: one value, or a block that spills. */
export type Shown = number | string | (number | string)[][];

const DAY_MS = 86_400_000;

/** Tells a date; Sheets' dates come from another realm, so instanceof would not know them. */
export const isDate = (value: Cell): value is Date => Object.prototype.toString.call(value) === "[object Date]";

/** A cell for the core, which never sees a Date: the day is right to within one, enough to refuse it by name. */
export function toCell(value: Cell | undefined): CellValue {
  if (typeof value !== "object") return value === undefined ? "" : value;
  if (value === null) return "";
  const instant = value.getTime();
  return { date: Number.isNaN(instant) ? "" : new Date(Math.round(instant / DAY_MS) * DAY_MS).toISOString().slice(0, 10) };
}

/** The rows of a range, or null for a single cell; a range of one cell is that cell. */
export function rowsOf(argument: Argument): Cell[][] | null {
  return Array.isArray(argument) && !(argument.length === 1 && argument[0]?.length === 1) ? argument : null;
}

/** The one cell of an argument that is no larger range. */
export const single = (argument: Argument): Cell | undefined => (Array.isArray(argument) ? argument[0]?.[0] : argument);

/** A spilled row: a first cell, and others that are all alike. */
export const rowOf = (columns: number, first: number | string, others = ""): (number | string)[] =>
  [first, ...new Array<string>(columns - 1).fill(others)];

/** The cells of a range in one list, row by row. */
export function cellsOf(range: readonly (readonly Cell[])[]): Cell[] {
  const cells: Cell[] = [];
  for (const row of range) for (const cell of row) cells.push(cell);
  return cells;
}
