import { quoted, truth } from "../okr/cell-number.ts";
import { type MeasureType, readMeasureType } from "../okr/measure-type.ts";
import type { Meaning, Reading } from "../sheet/okr-sheet.ts";
import type { RowCells } from "./rule.ts";

/** A cell that was read as a number. */
export type NumberReading = Extract<Reading, { kind: "number" }>;

/** The number in a cell of the row, or null. */
export function numberIn(cells: RowCells | null, meaning: Meaning): NumberReading | null {
  const reading = cells?.[meaning];
  return reading?.kind === "number" ? reading : null;
}

/** Tells whether a row has a figure, be it in text as in "<5%", for where it starts or where it is to come. */
export const holdsFigure = (cells: RowCells | null): boolean => cells !== null && ([cells.start, cells.target].some((reading) =>
  reading !== undefined && (reading.kind === "number" || (reading.kind === "text" && /\d/.test(reading.text)))));

/** True when the row has nothing in a cell, or the table has no such column. */
export function isEmpty(cells: RowCells, meaning: Meaning): boolean {
  const reading = cells[meaning];
  return reading === undefined || reading.kind === "blank" || (reading.kind === "text" && reading.text.trim() === "");
}

/** How the key result of a row is measured: what its type cell says, yes/no where the target is an answer, else metric. */
export function measureType(cells: RowCells | null): MeasureType {
  const type = cells?.type;
  const written = type?.kind === "text" ? readMeasureType(type.text) : null;
  return written ?? (cells?.target?.kind === "yes-no" ? "yes/no" : "metric");
}

/** Tells whether start and target are the same number in the same unit, so that there is no way to go. */
export function sameStartAndTarget(cells: RowCells | null): boolean {
  const [start, target] = [numberIn(cells, "start"), numberIn(cells, "target")];
  return start !== null && target !== null && start.value === target.value && start.unit === target.unit;
}

/** What a cell holds, named in a sentence. */
export function shownText(reading: Reading): string {
  if (reading.kind === "text") return quoted(reading.text);
  if (reading.kind === "number") return shown(reading);
  return reading.kind === "yes-no" ? truth(reading.value) : "a date";
}

const DECIMALS = 10;

/** A number as people write it, without the noise of binary fractions. */
export const plainNumber = (value: number): string => String(Number.isSafeInteger(value) ? value : Number(value.toPrecision(DECIMALS)));

/** What a number cell shows: a percentage where the cell is formatted or written as one. */
export const shown = (cell: NumberReading): string =>
  `${percentOrPlain(cell.value, cell.unit)}${cell.unit && cell.unit !== "%" && cell.asText ? cell.unit.replace(/^(?!\/)/, " ") : ""}`;

const HUGE = 1e300;

/** A number as people write it, a fraction kept as a percentage as such. */
export const percentOrPlain = (value: number, unit: string | null): string => (unit === "%" && Math.abs(value) < HUGE ? `${plainNumber(value * 100)}%` : plainNumber(value));
