import { isDateCell, type CellValue, type Grid } from "./cell.ts";
import { headerColumns, type HeaderColumns } from "./columns.ts";
import { CONTAINED, headerMeanings } from "./header-meanings.ts";
import { cellText } from "./header-text.ts";
import { isLabelOnly, labelAlone, splitLabel, type Labelled } from "./label.ts";
import type { Meaning } from "./okr-sheet.ts";
import { onlyYear } from "./one-year.ts";
import type { TableBlock } from "./table-block.ts";
import { valueAt, type Tab } from "./tab.ts";
import { isTaskHeader } from "./header-row.ts";

const LONGEST_LABEL = 20;
const FARTHEST_APART = 4;
const SENTENCE = /\S\s+\S/;
const ADDRESS = /^\S+@\S+\.\S+$/;
const OF_TEN = /^\d{1,2}(?:[.,]\d)?\s*\/\s*10$/;

/** A column that labels rows as objectives and key results, with those rows from the first to the last. */
interface Labels {
  readonly column: number;
  readonly rows: readonly number[];
  readonly objectives: number;
}

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

const OPEN_LABELS = /^[[(]?(?:kr|rc|key|schl|r[eé]s|n[øo]k|主要)/i;

/** The columns in which two cells or more begin like the label of a key result: one look at each cell of a sheet, most by their first letter. */
function mayLabel(values: Grid): readonly number[] {
  const counts: number[] = [];
  for (const row of values) {
    for (let column = 0; column < row.length; column += 1) {
      const cell = row[column] ?? "";
      if (mayBeLabel(cell) && OPEN_LABELS.test(cell.trim())) counts[column] = (counts[column] ?? 0) + 1;
    }
  }
  return counts.flatMap((count, column) => (count > 1 ? [column] : []));
}

const OPENINGS = "okrgzmsnOKRGZMSN目主[( ";

/** Labels begin with few letters, and most cells of a sheet with others. */
const mayBeLabel = (cell: CellValue): cell is string => typeof cell === "string" && cell !== "" && OPENINGS.includes(cell.charAt(0));

/** A label alone in its cell, or with the objective itself behind it. */
function labelAt(cell: CellValue): Labelled | null {
  if (!mayBeLabel(cell)) return null;
  if (cell.length <= LONGEST_LABEL && isLabelOnly(cell)) return labelAlone(cell);
  const whole = splitLabel(cell);
  return whole.says === "objective" ? whole : null;
}

/** The label of an objective one column to the left of those of its key results. */
function setOut(cell: CellValue): Labelled | null {
  const label = mayBeLabel(cell) && isLabelOnly(cell) ? labelAlone(cell) : null;
  return label?.says === "objective" ? label : null;
}

/** A label at the beginning of the sentence itself. */
const sentenceAt = (cell: CellValue): Labelled | null => (mayBeLabel(cell) ? splitLabel(cell) : null);

/** At least two key results, near to each other; one that comes back without an objective between is a reference. */
function labelsIn(tab: Tab, column: number, labelled: typeof labelAt): Labels | null {
  const rows: number[] = [];
  const seen = new Set<string>();
  let [keyResults, objectives] = [0, 0];
  for (let row = 0; row < tab.values.length; row += 1) {
    const label = labelled(valueAt(tab, row, column)) ?? setOut(valueAt(tab, row, column - 1));
    if (label === null || label.says === null) continue;
    const last = rows[rows.length - 1];
    if (last !== undefined && row - last > FARTHEST_APART) break;
    if (label.says === "objective") {
      seen.clear();
      objectives += 1;
    } else keyResults += 1;
    if (label.id !== null && seen.has(label.id)) return null;
    if (label.id !== null) seen.add(label.id);
    rows.push(row);
  }
  return keyResults >= 2 ? { column, rows, objectives } : null;
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
