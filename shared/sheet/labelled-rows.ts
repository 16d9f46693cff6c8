import { isDateCell, type CellValue } from "./cell.ts";
import { headerColumns, type HeaderColumns } from "./columns.ts";
import { CONTAINED, headerMeanings } from "./header-meanings.ts";
import { cellText } from "./header-text.ts";
import { isLabelOnly } from "./label.ts";
import type { Meaning } from "./okr-sheet.ts";
import { onlyYear } from "./one-year.ts";
import { labelAt, labelsIn, mayLabel, sentenceAt, type Labels } from "./row-labels.ts";
import type { TableBlock } from "./table-block.ts";
import { valueAt, type Tab } from "./tab.ts";
import { isTaskHeader } from "./header-row.ts";

const SENTENCE = /\S\s+\S/;
const ADDRESS = /^\S+@\S+\.\S+$/;
const OF_TEN = /^\d{1,2}(?:[.,]\d)?\s*\/\s*10$/;

/**
 * The table of a tab that no row of headers announces: a column of labels such as "Objective:" and "KR 1" with the
 * sentences beside it. Null where there is none, or the labels only refer to key results that stand elsewhere.
 */
export function labelledBlock(tab: Tab): TableBlock | null {
  const columns = mayLabel(tab.values);
  for (const column of columns) {
    const labels = labelsIn(tab, column, labelAt);
    const sentences = labels && sentenceColumn(tab, labels);
    if (labels && sentences !== null) return blockOf(tab, labels, sentences);
  }
  for (const column of columns) {
    const labels = labelsIn(tab, column, sentenceAt);
    if (labels !== null && labels.objectives > 0) return blockOf(tab, labels, column);
  }
  return null;
}

/** The nearest column in which most labelled rows hold words, first of those to the right. */
function sentenceColumn(tab: Tab, { column, rows }: Pick<Labels, "column" | "rows">): number | null {
  const width = tab.values[0]?.length ?? 0;
  const others = Array.from({ length: width }, (_, index) => index).filter((index) => index !== column);
  const nearest = others.sort((a, b) => Number(a < column) - Number(b < column) || Math.abs(a - column) - Math.abs(b - column));
  const isHeading = (row: number): boolean => (tab.values[row] ?? []).filter((cell) => cell !== "").length === 1;
  const bare = rows.filter((row) => isLabelOnly(cellText(valueAt(tab, row, column))) && !isHeading(row));
  const worded = (index: number): number => bare.filter((row) => SENTENCE.test(cellText(valueAt(tab, row, index)))).length;
  return nearest.find((index) => bare.length > 0 && worded(index) * 4 >= bare.length * 3) ?? null;
}

function blockOf(tab: Tab, { column, rows }: Labels, sentences: number): TableBlock | null {
  const labels = column === sentences ? null : column;
  const [first = 0, last = 0] = [rows[0], rows[rows.length - 1]];
  const beside = (tab.values[first] ?? []).slice(Math.max(column, sentences) + 1);
  const headerRow = headsSomething(tab.values[first - 1] ?? []) ? first - 1 : headsSomething(beside) ? first : -1;
  const headers = headerRow < 0 ? [] : tab.values[headerRow] ?? [];
  const named = headerColumns(headers);
  const columns = withSentences(tab, named, sentences, column, rows);
  if (headers.some(isTaskHeader)) return null;
  const body = { headerRow, headers, firstRow: first, lastRow: goesOn(tab, last, column, sentences), after: 0, top: first };
  return { ...body, columns, others: [], labels, kinds: null, year: onlyYear(tab), objectiveAbove: null };
}

/** Below "Key results:" stand sentences without labels of their own. */
function goesOn(tab: Tab, last: number, labels: number, sentences: number): number {
  let row = last;
  const isOne = (at: number): boolean => SENTENCE.test(cellText(valueAt(tab, at, sentences))) && valueAt(tab, at, labels) === "";
  while (labels !== sentences && isOne(row + 1)) row += 1;
  return row;
}

/** A team and a quarter side by side are a title, and so are "Q4 OKRs". */
const IN_TITLES: ReadonlySet<Meaning> = new Set<Meaning>(["objective", "keyResult", "team", "cycle", "notes", "updatedAt", "parent"]);

function headsSomething(row: readonly CellValue[]): boolean {
  const heads = (cell: CellValue): boolean => !/[:：]\s*$/.test(cellText(cell)) && headerMeanings(cellText(cell)).some(({ meaning }) => !IN_TITLES.has(meaning));
  return row.filter((cell) => cell !== "").length >= 2 && row.some(heads);
}

/** What every value of a column without a header tells of it. */
const BY_CONTENT: readonly (readonly [Meaning, (cell: CellValue) => boolean])[] = [
  ["confidence", (cell) => typeof cell === "string" && OF_TEN.test(cell.trim())],
  ["owner", (cell) => typeof cell === "string" && ADDRESS.test(cell.trim())],
  ["due", isDateCell],
];

/** Other columns keep what their headers say; one without means what all its values are. */
function withSentences(tab: Tab, named: HeaderColumns, sentences: number, labels: number, rows: readonly number[]): HeaderColumns {
  const { byMeaning, series, unknown } = named;
  const says = ([meaning, { column }]: readonly [Meaning, { readonly column: number }]): boolean =>
    column !== sentences && meaning !== "keyResult" && (column !== labels || meaning === "id" || meaning === "type");
  const claims = new Map([...byMeaning].filter(says));
  claims.set("keyResult", { column: sentences, rank: 0, by: "cells" });
  const taken = new Set([labels, ...[...claims.values()].map(({ column }) => column)]);
  for (const [meaning, is] of BY_CONTENT) {
    const isOne = (column: number): boolean => rows.every((row) => valueAt(tab, row, column) === "" || is(valueAt(tab, row, column)));
    const found = (tab.values[0] ?? []).findIndex((_, column) => !taken.has(column) && isUsed(tab, column, rows) && isOne(column));
    if (found < 0 || claims.has(meaning)) continue;
    claims.set(meaning, { column: found, rank: CONTAINED, by: "cells" });
    taken.add(found);
  }
  return { byMeaning: claims, series, unknown };
}

const isUsed = (tab: Tab, column: number, rows: readonly number[]): boolean => rows.some((row) => valueAt(tab, row, column) !== "");
