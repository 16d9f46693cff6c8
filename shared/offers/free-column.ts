import { HEADER_LANGUAGES } from "../sheet/words/index.ts";
import { headerWords } from "../sheet/header-text.ts";
import type { KeyResultRow, Meaning, OkrTable } from "../sheet/okr-sheet.ts";
import { hasFormula, valueAt, type Tab } from "../sheet/tab.ts";
import type { CellWrite, Offered } from "./offer.ts";

/** The key results of a table. */
export const keyResultsOf = ({ objectives }: OkrTable): readonly KeyResultRow[] => objectives.flatMap(({ keyResults }) => keyResults);

/** Tells whether a table has headers and a row for each key result, so that a column can be added to it. */
export function takesColumns(table: OkrTable): boolean {
  const rows = keyResultsOf(table).map(({ row }) => row);
  return table.headerRow > 0 && rows.length > 0 && new Set(rows).size === rows.length;
}

/** The column of a meaning, from 1, or null. */
export const columnOf = ({ columns }: OkrTable, meaning: Meaning): number | null => columns.find((column) => column.meaning === meaning)?.column ?? null;

/** The first column right of everything that stands beside a table's header and rows, from 1. */
export function freeColumn(tab: Tab, { headerRow, lastRow }: OkrTable): number {
  let used = 0;
  for (let row = headerRow - 1; row < lastRow; row += 1) {
    const width = Math.max(tab.values[row]?.length ?? 0, tab.formulas[row]?.length ?? 0);
    for (let column = width - 1; column >= used; column -= 1) if (valueAt(tab, row, column) !== "" || hasFormula(tab, row, column)) used = column + 1;
  }
  return used + 1;
}

/** The header of a new column. */
export const newHeader = ({ table, tab }: Offered, column: number, header: string): CellWrite =>
  ({ row: table.headerRow, column, old: valueAt(tab, table.headerRow - 1, column - 1), value: header });

/** What a column of a meaning is headed by in the language of most other headers of a table. */
export function headerFor({ columns }: OkrTable, meaning: Meaning): string {
  const headers = columns.map(({ header }) => headerWords(header));
  const counts = HEADER_LANGUAGES.map((words) => {
    const known = new Set(Object.values(words).join("|").split("|").map(headerWords));
    return headers.filter((header) => known.has(header)).length;
  });
  const words = HEADER_LANGUAGES[counts.indexOf(Math.max(...counts))] ?? {};
  const [first = meaning] = (words[meaning] ?? HEADER_LANGUAGES[0]?.[meaning] ?? meaning).split("|");
  return first === "id" ? "ID" : first.slice(0, 1).toUpperCase() + first.slice(1);
}
