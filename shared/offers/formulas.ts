import { decimalSign } from "../okr/decimal-sign.ts";
import type { KeyResultRow, OkrTable } from "../sheet/okr-sheet.ts";
import { valueAt } from "../sheet/tab.ts";
import { keyResultsOf, newHeader } from "./free-column.ts";
import type { CellWrite, Offered } from "./offer.ts";

/** A column's letters: 1 is A, 27 is AA. */
export function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return `${rest > 0 ? letters(rest) : ""}${String.fromCharCode("A".charCodeAt(0) + ((column - 1) % 26))}`;
}

/** The cells from one column to another in the rows of a run. */
export const range = ({ first, last }: Run, from: number, to = from): string => `${letters(from)}${first}:${letters(to)}${last}`;

/** Key results on rows that follow each other. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

function runsOf(rows: readonly KeyResultRow[]): readonly Run[] {
  const runs: { first: number; last: number }[] = [];
  for (const row of rows.map((each) => each.row).sort((a, b) => a - b)) {
    const latest = runs[runs.length - 1];
    if (latest?.last === row - 1) latest.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs;
}

/** A call as the spreadsheet's locale parts its arguments: where the comma is in numbers, by semicolons. */
export const call = ({ locale }: OkrTable, name: string, ...given: readonly string[]): string =>
  `=${name}(${given.join(decimalSign(locale) === "," ? ";" : ",")})`;

/** A new column with a header and one formula for each run of key results, which fills the run; rows between stay blank. */
export function formulaColumn(offered: Offered, column: number, header: string, formula: (run: Run) => string): readonly CellWrite[] {
  const { tab, table } = offered;
  const cells = runsOf(keyResultsOf(table)).map((run) => ({ row: run.first, column, old: valueAt(tab, run.first - 1, column - 1), value: formula(run) }));
  return [newHeader(offered, column, header), ...cells];
}
