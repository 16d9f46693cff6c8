import type { Meaning, OkrTable, ReadCell } from "../../sheet/okr-sheet.ts";
import type { OkrSet, SetKeyResult } from "../rule.ts";

/** A key result that goes on, with its cell in one column. */
export interface InColumn {
  readonly of: SetKeyResult;
  readonly cell: ReadCell;
}

/** The cells of a meaning's column, table by table; key results that were stopped or replaced are left out. */
export function columnsOf({ keyResults }: OkrSet, meaning: Meaning): readonly (readonly InColumn[])[] {
  const columns = new Map<OkrTable, InColumn[]>();
  for (const of of keyResults) {
    const cell = of.row.cells[meaning];
    if (cell === undefined || of.ended) continue;
    const column = columns.get(of.table);
    if (column) column.push({ of, cell });
    else columns.set(of.table, [{ of, cell }]);
  }
  return [...columns.values()];
}

const [FEW, MOST] = [3, 0.6];

/** Tells whether so many of a column are alike that the others must be an oversight. */
export const areMost = (alike: number, of: number): boolean => alike >= FEW && alike < of && alike / of >= MOST;

/** The cells that were left blank in a column that most others fill. */
export function leftBlank(set: OkrSet, meaning: Meaning): readonly InColumn[] {
  return columnsOf(set, meaning).reduce<InColumn[]>((all, column) => {
    const blank = column.filter(({ cell }) => cell.raw === "" && !cell.formula);
    return areMost(column.length - blank.length, column.length) ? all.concat(blank) : all;
  }, []);
}
