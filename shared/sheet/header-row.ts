import type { CellValue, Grid } from "./cell.ts";
import { headerColumns, type HeaderColumns } from "./columns.ts";
import { CONTAINED, isKnownHeader } from "./header-meanings.ts";
import { cellText, headerWords } from "./header-text.ts";
import { repeatedGroups } from "./repeated-groups.ts";
import { sentenceColumn } from "./sentence-column.ts";
import { withRowBelow } from "./two-header-rows.ts";
import { kindNamed } from "./words/titles.ts";
import type { Meaning } from "./okr-sheet.ts";

/** A row that heads an OKR table, counted from 0, with its columns; `top` is the first row of a header in two. */
export interface HeaderRow {
  readonly row: number;
  readonly top: number;
  readonly headers: readonly CellValue[];
  readonly columns: HeaderColumns;
  /** The column whose header is the objective itself. */
  readonly named: number | null;
  /** The columns of further key results on the same rows. */
  readonly others: readonly HeaderColumns[];
}

/** Why a tab has no OKR table. */
export type NoTable = "empty" | "no-header-row" | "check-in-log" | "no-key-results" | "transposed" | "excluded";

const TASKS = new RegExp(
  "^(?:initiatives?|tasks?|actions?|projects?|epics?|risks?|initiativen?|aufgaben?|taches?|iniciativas?|tareas?|tarefas?|tiltak)\\b", "u",
);
const ANY_RESULT = new Set(["result", "results", "ergebnis", "ergebnisse", "resultat"]);
const PLAIN_DATE = new Set(["date", "datum", "fecha", "data", "dato", "日付"]);

/** Rows that look like headers and are none come in lists of other things, however long. */
const MOST_IN_VAIN = 100;

/** Every row of a tab that heads an OKR table, or `check-in-log` when all that would are headers of a log. */
export function headerRows(values: Grid): { readonly found: readonly HeaderRow[]; readonly log: boolean } {
  const candidates: HeaderRow[] = [];
  let vain = 0;
  for (let row = 0; row < values.length && vain < MOST_IN_VAIN; row += 1) {
    if (!mayBeHeader(values[row] ?? [])) continue;
    const header = headerAt(values, row);
    if (header === null || (candidates.length > 0 && !headsSurely(header)) || isBodyOf(candidates, header) || isTypeColumn(values, header)) {
      vain += 1;
      continue;
    }
    candidates.push(header);
    row = header.row;
  }
  const found = candidates.filter(({ headers, columns }) => !headsLog(headers, columns));
  return { found, log: candidates.length > 0 };
}

const NUMBERS: readonly Meaning[] = ["start", "target", "current", "progress", "grade", "confidence"];

/** A row of the table above: it names no key results as that header does, or holds a number where that one is headed for numbers. */
const isBodyOf = (above: readonly HeaderRow[], header: HeaderRow): boolean => above.some((each) =>
  (namesKeyResults(each) && !namesKeyResults(header)) ||
  NUMBERS.some((meaning) => typeof header.headers[each.columns.byMeaning.get(meaning)?.column ?? -1] === "number"));

const namesKeyResults = ({ columns }: HeaderRow): boolean => columns.byMeaning.get("keyResult")?.by === undefined;

/** The header that begins in a row; the row below it joins in where the two together say more. */
function headerAt(values: Grid, row: number): HeaderRow | null {
  const one = values[row] ?? [];
  const [first, ...others] = repeatedGroups(values, row, one) ?? [];
  if (first) return { row, top: row, headers: one, columns: first, named: null, others };
  const both = withRowBelow(values, row);
  const [columns, together] = [headerColumns(one), both && headerColumns(both)];
  if (both && together && together.byMeaning.size >= columns.byMeaning.size && heads(values, row + 1, both, together)) {
    return { row: row + 1, top: row, headers: both, columns: together, named: null, others };
  }
  if (heads(values, row, one, columns)) return { row, top: row, headers: one, columns, named: null, others };
  const found = columns.byMeaning.has("keyResult") ? null : sentenceColumn(values, row, one, columns);
  return found && !headsTasks(values, row, one, found.columns) ? { row, top: row, headers: one, ...found, others } : null;
}

const heads = (values: Grid, row: number, headers: readonly CellValue[], columns: HeaderColumns): boolean =>
  headsKeyResults(headers, columns) && !headsTasks(values, row, headers, columns);

/** Mostly words, and one of them a known heading, or several with colons: asked of every row of a tab, so it makes no arrays. */
function mayBeHeader(row: readonly CellValue[]): boolean {
  let [filled, numbers] = [0, 0];
  for (const cell of row) {
    if (cell === "" || typeof cell === "boolean") continue;
    filled += 1;
    if (typeof cell === "number") numbers += 1;
  }
  if (filled < 2 || numbers * 3 >= filled) return false;
  let labels = 0;
  for (const cell of row) {
    if (typeof cell !== "string" || !isKnownHeader(cell.trim())) continue;
    if (!LABEL.test(cell)) return true;
    labels += 1;
  }
  return labels > 2;
}

const LABEL = /[:：]\s*$/;

/** Exams and matches have results too: that word alone means key results only beside objectives. */
function headsKeyResults(row: readonly CellValue[], { byMeaning, series }: HeaderColumns): boolean {
  const sentence = byMeaning.get("keyResult");
  if (sentence === undefined) return false;
  if (ANY_RESULT.has(headerWords(cellText(row[sentence.column]))) && !byMeaning.has("objective")) return false;
  const sure = [...byMeaning.values()].filter(({ rank }) => rank < CONTAINED).length;
  const filled = row.filter((cell) => cellText(cell) !== "").length;
  return sure >= 2 || (sure >= 1 && (series.length > 0 || (byMeaning.size >= 2 && byMeaning.size * 2 > filled)));
}

const ROWS_ASKED = 20;

/** Below a header a row of the table may hold words such as "Key Result" too: another header has two of them. */
const headsSurely = ({ columns, named }: HeaderRow): boolean =>
  named !== null || columns.series.length > 0 || [...columns.byMeaning.values()].filter(({ rank }) => rank < CONTAINED).length >= 2;

const NEAR = 10;

/** A column in which rows are called "Objective" and "Key Result" is no column of key results. */
function isTypeColumn(values: Grid, { row, columns }: HeaderRow): boolean {
  const column = columns.byMeaning.get("keyResult")?.column ?? 0;
  const near = values.slice(Math.max(0, row - NEAR), row + NEAR).map((cells) => cellText(cells[column])).filter((text) => text !== "");
  return near.filter((text) => text.length < LONGEST_KIND && kindNamed(headerWords(text)) !== null).length * 2 > near.length && near.length > 1;
}

const LONGEST_KIND = 30;

/** Tells of headers that they head a list of initiatives, which has a column of key results too, right of what it lists. */
function headsTasks(values: Grid, row: number, headers: readonly CellValue[], { byMeaning, unknown }: HeaderColumns): boolean {
  const sentence = byMeaning.get("keyResult")?.column ?? 0;
  const below = values.slice(row + 1, row + 1 + ROWS_ASKED);
  return unknown.some((column) => column < sentence && isTaskHeader(headers[column]) && below.some((cells) => cells[column] !== ""));
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
