import { type Outcome, refuse } from "../../shared/okr/refusal.ts";
import type { CellValue } from "../../shared/sheet/cell.ts";
import { type Argument, type Cell, rowsOf, type Shown, single, toCell } from "./argument.ts";
import { complain, orThrow, orWarning } from "./complaint.ts";

/** A computation over one cell of each argument; the arity is fixed so that ten thousand rows make no objects. */
export type OfFourCells = (first: CellValue, second: CellValue, third: CellValue, fourth: CellValue) => Outcome;

// Taken once, as a script host may look its globals up anew at every mention; rows of a known length fill fastest.
const List = Array;

/** Computes cell by cell over ranges of equal shape; single cells hold for all, and without any range the result is one value. */
export function elementwise(name: string, labels: readonly string[], values: readonly Argument[], compute: OfFourCells): Shown {
  const ranges = values.map(rowsOf);
  const cells = values.map((value) => toCell(single(value)));
  const [a = "", b = "", c = "", d = ""] = cells;
  const shape = commonShape(name, labels, ranges);
  if (shape === null) return orThrow(name, compute(a, b, c, d));
  const [as = null, bs = null, cs = null, ds = null] = ranges;
  const result = new Array<(number | string)[]>(shape.length);
  for (let i = 0; i < shape.length; i++) {
    const width = shape[i]?.length ?? 0;
    const ra = as === null ? null : as[i];
    const rb = bs === null ? null : bs[i];
    const rc = cs === null ? null : cs[i];
    const rd = ds === null ? null : ds[i];
    const row: (number | string)[] = new List(width);
    for (let j = 0; j < width; j++) {
      row[j] = orWarning(compute(ra ? toCell(ra[j]) : a, rb ? toCell(rb[j]) : b, rc ? toCell(rc[j]) : c, rd ? toCell(rd[j]) : d));
    }
    result[i] = row;
  }
  return result;
}

/** The first range, when all ranges have its size. */
function commonShape(name: string, labels: readonly string[], ranges: readonly (Cell[][] | null)[]): Cell[][] | null {
  const first = ranges.findIndex((range) => range !== null);
  const shape = ranges[first] ?? null;
  ranges.forEach((range, index) => {
    if (range === null || shape === null || sizeOf(range) === sizeOf(shape)) return;
    const other = `${labels[first] ?? ""} has ${sizeOf(shape)}`;
    complain(name, refuse(labels[index] ?? "", `${sizeOf(range)}, but ${other}; give ranges of the same size`));
  });
  return shape;
}

/** The size of a range in words, such as "3 rows × 1 column". */
export function sizeOf(range: readonly (readonly unknown[])[]): string {
  const [rows, columns] = [range.length, range[0]?.length ?? 0];
  return `${rows} ${rows === 1 ? "row" : "rows"} × ${columns} ${columns === 1 ? "column" : "columns"}`;
}
