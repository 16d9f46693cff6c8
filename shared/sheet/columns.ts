import type { CellValue } from "./cell.ts";
import { headerMeanings, type Candidate } from "./header-meanings.ts";
import { cellText } from "./header-text.ts";
import type { Meaning } from "./okr-sheet.ts";
import { seriesHeader, type SeriesHeader } from "./series-header.ts";

/** The columns of a header row, counted from 0: what each means, which are headed by dates or weeks, which say nothing known. */
export interface HeaderColumns {
  readonly byMeaning: ReadonlyMap<Meaning, Claim>;
  readonly series: readonly (SeriesHeader & { readonly column: number })[];
  readonly unknown: readonly number[];
}

/** A column with how surely its header says what it means, or what else than the header said so. */
export interface Claim {
  readonly column: number;
  readonly rank: number;
  readonly by?: "cells" | "place" | "person";
}

interface HeaderClaim extends Candidate {
  readonly column: number;
}

const OUT_OF_PLACE = 50;

/** Gives each column of a header row one meaning and each meaning one column, the surest claims first. */
export function headerColumns(row: readonly CellValue[]): HeaderColumns {
  const series = row.flatMap((cell, column) => seriesColumn(cell, column));
  const inSeries = new Set(series.map(({ column }) => column));
  const byMeaning = settle(claims(row.map((cell, column) => (inSeries.has(column) ? "" : cellText(cell)))));
  const taken = new Set([...byMeaning.values()].map(({ column }) => column));
  const isUnknown = (cell: CellValue, column: number): boolean => cellText(cell) !== "" && !taken.has(column) && !inSeries.has(column);
  const unknown = row.flatMap((cell, column) => (isUnknown(cell, column) ? [column] : []));
  return { byMeaning, series, unknown };
}

function seriesColumn(cell: CellValue, column: number): HeaderColumns["series"] {
  const header = seriesHeader(cell);
  return header ? [{ ...header, column }] : [];
}

function claims(headers: readonly string[]): readonly HeaderClaim[] {
  const candidates = headers.map((header) => (header === "" ? [] : headerMeanings(header)));
  const spoken = languageOf(candidates);
  const sentence = candidates.findIndex((each) => each.some(({ meaning }) => meaning === "keyResult"));
  return candidates.flatMap((each, column) => {
    const rankOf = ({ meaning, rank, languages }: Candidate): number =>
      rank + (isOutOfPlace(meaning, column, sentence) ? OUT_OF_PLACE : 0) + ((languages & spoken) === 0 ? FOREIGN : 0);
    return each.map((candidate) => ({ ...candidate, column, rank: rankOf(candidate) }));
  });
}

const FOREIGN = 0.5;

/** The language, as a bit, of most headers: "Note" is a grade among German ones, and a remark among English ones. */
function languageOf(candidates: readonly (readonly Candidate[])[]): number {
  let [most, language] = [0, 1];
  for (let bit = 1; bit <= LAST_LANGUAGE; bit *= 2) {
    const count = candidates.filter((each) => each.some(({ languages }) => (languages & bit) !== 0)).length;
    if (count > most) [most, language] = [count, bit];
  }
  return language;
}

const LAST_LANGUAGE = 1 << 7;

/** "Goal" is the objective left of the key result, and the target right of it. */
function isOutOfPlace(meaning: Meaning, column: number, sentence: number): boolean {
  if (sentence < 0) return false;
  return meaning === "objective" ? column > sentence : meaning === "target" && column < sentence;
}

function settle(all: readonly HeaderClaim[]): Map<Meaning, Claim> {
  const byMeaning = new Map<Meaning, Claim>();
  const taken = new Set<number>();
  for (const { meaning, column, rank } of [...all].sort((a, b) => a.rank - b.rank || a.column - b.column)) {
    if (byMeaning.has(meaning) || taken.has(column)) continue;
    byMeaning.set(meaning, { column, rank });
    taken.add(column);
  }
  return byMeaning;
}
