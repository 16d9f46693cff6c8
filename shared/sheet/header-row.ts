import type { CellValue, Grid } from "./cell.ts";
import { headerColumns, type HeaderColumns } from "./columns.ts";
import { CONTAINED, isKnownHeader } from "./header-meanings.ts";
import { cellText, headerWords } from "./header-text.ts";
import { withRowBelow } from "./two-header-rows.ts";

/** A row that heads an OKR table, counted from 0, with its columns; `top` is the first row of a header in two. */
export interface HeaderRow {
  readonly row: number;
  readonly top: number;
  readonly headers: readonly CellValue[];
  readonly columns: HeaderColumns;
}

/** Why a tab has no OKR table. */
export type NoTable = "empty" | "no-header-row" | "check-in-log" | "no-key-results";

const TASKS = new RegExp(
  "^(?:initiatives?|tasks?|actions?|projects?|epics?|risks?|initiativen?|aufgaben?|taches?|iniciativas?|tareas?|tarefas?|tiltak)\\b", "u",
);
const ANY_RESULT = new Set(["result", "results", "ergebnis", "ergebnisse", "resultat"]);
const PLAIN_DATE = new Set(["date", "datum", "fecha", "data", "dato", "日付"]);

/** Every row of a tab that heads an OKR table, or `check-in-log` when all that would are headers of a log. */
export function headerRows(values: Grid): { readonly found: readonly HeaderRow[]; readonly log: boolean } {
  const candidates: HeaderRow[] = [];
  for (let row = 0; row < values.length; row += 1) {
    const header = mayBeHeader(values[row] ?? []) ? headerAt(values, row) : null;
    if (header === null) continue;
    candidates.push(header);
    row = header.row;
  }
  const found = candidates.filter(({ headers, columns }) => !headsLog(headers, columns));
  return { found, log: candidates.length > 0 };
}

/** The header that begins in a row; the row below it joins in where the two together say more. */
function headerAt(values: Grid, row: number): HeaderRow | null {
  const one = values[row] ?? [];
  const both = withRowBelow(values, row);
  const [columns, together] = [headerColumns(one), both && headerColumns(both)];
  if (both && together && together.byMeaning.size >= columns.byMeaning.size && heads(both, together)) return { row: row + 1, top: row, headers: both, columns: together };
  return heads(one, columns) ? { row, top: row, headers: one, columns } : null;
}

const heads = (row: readonly CellValue[], columns: HeaderColumns): boolean => headsKeyResults(row, columns) && !headsTasks(row, columns);

/** Mostly words, and one of them a known heading: asked of every row of a tab, so it makes no arrays. */
function mayBeHeader(row: readonly CellValue[]): boolean {
  let [filled, numbers] = [0, 0];
  for (const cell of row) {
    if (cell === "" || typeof cell === "boolean") continue;
    filled += 1;
    if (typeof cell === "number") numbers += 1;
  }
  return filled >= 2 && numbers * 2 < filled && row.some((cell) => isKnownHeader(cellText(cell)));
}

/** Exams and matches have results too: that word alone means key results only beside objectives. */
function headsKeyResults(row: readonly CellValue[], { byMeaning, series }: HeaderColumns): boolean {
  const sentence = byMeaning.get("keyResult");
  if (sentence === undefined) return false;
  if (ANY_RESULT.has(headerWords(cellText(row[sentence.column]))) && !byMeaning.has("objective")) return false;
  const sure = [...byMeaning.values()].filter(({ rank }) => rank < CONTAINED).length;
  return sure >= 2 || (sure >= 1 && (byMeaning.size >= 2 || series.length > 0));
}

/** Tells of headers that they head a list of initiatives, which has a column of key results too, right of what it lists. */
function headsTasks(row: readonly CellValue[], { byMeaning, unknown }: HeaderColumns): boolean {
  const sentence = byMeaning.get("keyResult")?.column ?? 0;
  return unknown.some((column) => column < sentence && isTaskHeader(row[column]));
}

/** Tells whether a header names initiatives, tasks and the like. */
export const isTaskHeader = (header: CellValue | undefined): boolean => TASKS.test(headerWords(cellText(header)));

/** A log of check-ins has a date and a value on each row, and repeats its key results. */
function headsLog(row: readonly CellValue[], { byMeaning }: HeaderColumns): boolean {
  const due = byMeaning.get("due");
  const dated = due !== undefined && PLAIN_DATE.has(headerWords(cellText(row[due.column])));
  const kept = byMeaning.has("current") || byMeaning.has("confidence") || byMeaning.has("notes");
  return dated && kept && !byMeaning.has("start") && !byMeaning.has("target");
}
