import type { CellValue, Grid } from "./cell.ts";
import type { HeaderColumns } from "./columns.ts";
import { CONTAINED } from "./header-meanings.ts";
import { cellText, headerWords, withoutBrackets } from "./header-text.ts";
import { splitLabel } from "./label.ts";
import type { Meaning } from "./okr-sheet.ts";
import { rowKinds } from "./row-kinds.ts";
import { MEASURES, TITLES } from "./words/titles.ts";

/** The columns of a header row that names no key results, once one of them turned out to hold them; `named` is the objective that heads it itself. */
export interface FoundSentences {
  readonly columns: HeaderColumns;
  readonly named: number | null;
}

const MEASURED: readonly Meaning[] = ["start", "target", "current", "progress", "grade", "confidence"];
const BESIDE: readonly Meaning[] = [...MEASURED, "owner", "due", "status", "weight"];
const ROWS_ASKED = 60;
const LONGEST_GAP = 3;

const wordsIn = (list: string): (() => ReadonlySet<string>) => {
  let words: ReadonlySet<string> | null = null;
  return () => (words ??= new Set(list.split("|").map(headerWords)));
};
const measures = wordsIn(MEASURES);
const titles = wordsIn(`${TITLES}|${MEASURES}`);

/**
 * Finds the key results of a header row that has no word for them: where rows are typed, by their labels, below an
 * objective in the header itself, or in a column of titles or measures beside or below an objective.
 */
export function sentenceColumn(values: Grid, row: number, headers: readonly CellValue[], columns: HeaderColumns): FoundSentences | null {
  const named = headedByObjective(headers, columns);
  if (named !== null) return { columns: withSentences(columns, named, "cells"), named };
  if (!BESIDE.some((meaning) => columns.byMeaning.has(meaning))) return null;
  const mixed = mixedColumn(values, row, headers, columns);
  if (mixed !== null) return { columns: withSentences(columns, mixed, "cells"), named: null };
  const measure = measureColumn(values, row, headers, columns);
  return measure === null ? null : { columns: withSentences(columns, measure, "place"), named: null };
}

const isSure = ({ byMeaning }: HeaderColumns, meaning: Meaning): boolean => (byMeaning.get(meaning)?.rank ?? CONTAINED) < CONTAINED;

/** The column of "Objective 1: Guests return" where the other headers say plainly that they are headers. */
function headedByObjective(headers: readonly CellValue[], columns: HeaderColumns): number | null {
  if (BESIDE.filter((meaning) => isSure(columns, meaning)).length < 2 || headers.some((header) => typeof header === "number")) return null;
  const named = headers.findIndex((header) => isObjective(cellText(header)));
  return named < 0 ? null : named;
}

/** The column in which objectives and key results stand below each other, told apart by types or labels. */
function mixedColumn(values: Grid, row: number, headers: readonly CellValue[], columns: HeaderColumns): number | null {
  const last = lastAsked(values, row);
  const isMixed = (column: number): boolean =>
    rowKinds(values, columns, column, row + 1, last) !== null || isLabelled(values, column, row + 1, last);
  const asked = [columns.byMeaning.get("objective")?.column, titleColumn(headers, columns)];
  return asked.find((column): column is number => column !== undefined && isMixed(column)) ?? null;
}

/** The column of measures right of a sure objective, or below one, where it is measured what they reach. */
function measureColumn(values: Grid, row: number, headers: readonly CellValue[], columns: HeaderColumns): number | null {
  const [objective, measure] = [columns.byMeaning.get("objective")?.column, titleColumn(headers, columns, measures)];
  if (measure === undefined || !MEASURED.some((meaning) => columns.byMeaning.has(meaning))) return null;
  const belongs = objective === undefined ? hasObjectiveAbove(values, row) : measure > objective && isSure(columns, "objective");
  return belongs ? measure : null;
}

const isObjective = (text: string): boolean => text.length > 12 && splitLabel(text).says === "objective" && splitLabel(text).id !== null;

/** The first column headed by a word for titles or measures, unless it has a meaning of its own. */
export function titleColumn(headers: readonly CellValue[], { byMeaning }: HeaderColumns, named = titles): number | undefined {
  const taken = new Set([...byMeaning].flatMap(([meaning, { column }]) => (meaning === "notes" || meaning === "evidence" ? [] : [column])));
  const index = headers.findIndex((header, column) => !taken.has(column) && named().has(headerWords(withoutBrackets(cellText(header)))));
  return index < 0 ? undefined : index;
}

function lastAsked(values: Grid, row: number): number {
  let gap = 0;
  for (let index = row + 1; index <= row + ROWS_ASKED; index += 1) {
    gap = values[index]?.some((cell) => cell !== "") ? 0 : gap + 1;
    if (gap > LONGEST_GAP || index >= values.length) return index - 1;
  }
  return row + ROWS_ASKED;
}

function isLabelled(values: Grid, column: number, first: number, last: number): boolean {
  const says = values.slice(first, last + 1).map((row) => splitLabel(cellText(row[column])).says);
  return says.filter((each) => each === "keyResult").length >= 2;
}

const FAR_ABOVE = 4;

const hasObjectiveAbove = (values: Grid, row: number): boolean =>
  values.slice(Math.max(0, row - FAR_ABOVE), row).some((cells) => cells.some((cell) => splitLabel(cellText(cell)).says === "objective"));

/** A column has one meaning: the one that the title was taken for is given up. */
function withSentences({ byMeaning, series, unknown }: HeaderColumns, column: number, by: "cells" | "place"): HeaderColumns {
  const others = [...byMeaning].filter(([, claim]) => claim.column !== column);
  const claims = new Map([...others, ["keyResult", { column, rank: CONTAINED, by }] as const]);
  return { byMeaning: claims, series, unknown: unknown.filter((each) => each !== column) };
}
