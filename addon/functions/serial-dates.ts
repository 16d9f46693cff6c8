import { SERIAL_OF_1970 } from "../../shared/okr/cell-day.ts";
import { type Argument, type Cell, isDate, single } from "./argument.ts";
import { dayCounter, isDuration } from "./day-counter.ts";

/**
 * Turns the date cells of arguments that are compared with each other into the serial numbers of their days; all else,
 * durations too, stays as it is. The spreadsheet's zone is asked for (once) only where text dates or serial
 * numbers stand among the date cells, or a change of clocks or times of day between them: otherwise only differences
 * count, and those are the same in every zone.
 */
export function withSerialDates(values: readonly Argument[]): Argument[] {
  const cells = values.reduce<Cell[]>((all, value) => addCells(all, value), []);
  if (!cells.some(isDay)) return [...values];
  const dayOf = dayCounter(cells, () => SpreadsheetApp.getActive().getSpreadsheetTimeZone());
  const serial = (cell: Cell): Cell => (isDay(cell) ? dayOf(cell.getTime()) + SERIAL_OF_1970 : cell);
  return values.map((value) => (Array.isArray(value) ? value.map((row) => row.map(serial)) : value === undefined ? value : serial(value)));
}

const isDay = (cell: Cell): cell is Date => isDate(cell) && !Number.isNaN(cell.getTime()) && !isDuration(cell);

function addCells(all: Cell[], value: Argument): Cell[] {
  if (!Array.isArray(value)) all.push(single(value) ?? "");
  else for (const row of value) for (const cell of row) if (cell !== "") all.push(cell);
  return all;
}
