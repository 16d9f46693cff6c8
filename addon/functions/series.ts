import { type Outcome, refuse } from "../../shared/okr/refusal.ts";
import type { CellValue } from "../../shared/sheet/cell.ts";
import { type Argument, type Cell, cellsOf, rowsOf, type Shown, single, toCell } from "./argument.ts";
import { complain, orThrow, orWarning } from "./complaint.ts";
import { sizeOf } from "./elementwise.ts";

/** A block of series, one per row; a lone row, column or cell is one series. `label` is the argument that they came in. */
export interface SeriesBlock {
  readonly label: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly isBlock: boolean;
  readonly size: string;
}

/** Reads an argument as series: a row or column is one, a block is one per row. */
export function seriesOf(argument: Argument, label = "readings"): SeriesBlock {
  const range = rowsOf(argument) ?? [[single(argument) ?? ""]];
  const isBlock = range.length > 1 && (range[0]?.length ?? 0) > 1;
  return { label, rows: isBlock ? range : [cellsOf(range)], isBlock, size: sizeOf(range) };
}

/** Shows what comes of each series: one value for a single one, for a block a column in which an unusable row is marked. */
export function ofEachSeries(name: string, block: SeriesBlock, compute: (cells: readonly CellValue[], row: number) => Outcome): Shown {
  const [first = "", ...others] = block.rows.map((cells, row) => compute(cells.map(toCell), row));
  return block.isBlock ? [first, ...others].map((outcome) => [orWarning(outcome)]) : orThrow(name, first);
}

/** Reads an argument that belongs to each series: one cell for all, or a column with one cell per row of the block. */
export function perSeries(name: string, label: string, argument: Argument, block: SeriesBlock): (row: number) => CellValue {
  const range = rowsOf(argument);
  if (range === null) {
    const cell = toCell(single(argument));
    return () => cell;
  }
  if (!block.isBlock) complain(name, refuse(label, `${sizeOf(range)}, but ${block.label} is one series; give one cell`));
  if (range.length !== block.rows.length || range[0]?.length !== 1) {
    const cure = `give one cell, or a column with one cell per row of ${block.label}`;
    complain(name, refuse(label, `${sizeOf(range)}, but ${block.label} has ${block.size}; ${cure}`));
  }
  return (row) => toCell(range[row]?.[0]);
}

/** Reads an argument that belongs to each cell of the series: of the same size, or for a block one row above all of it. */
export function perReading(
  name: string,
  label: string,
  argument: Argument,
  block: SeriesBlock,
  cure = "give a date for each reading",
): readonly (readonly Cell[])[] | null {
  const given = single(argument);
  if (rowsOf(argument) === null && (given === undefined || given === null || given === "")) return null;
  const other = seriesOf(argument);
  if (other.size === block.size) return other.rows;
  const [heading] = other.rows;
  const isHeading = block.isBlock && rowsOf(argument)?.length === 1 && heading?.length === block.rows[0]?.length;
  if (heading && isHeading) return block.rows.map(() => heading);
  return complain(name, refuse(label, `${other.size}, but ${block.label} has ${block.size}; ${cure}`));
}

/** The cells of a row of what perReading read. */
export const cellsIn = (rows: readonly (readonly Cell[])[], row: number): readonly CellValue[] => (rows[row] ?? []).map(toCell);
