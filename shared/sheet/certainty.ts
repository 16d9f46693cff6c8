import type { Claim } from "./columns.ts";
import { CONTAINED } from "./header-meanings.ts";
import type { Meaning, OkrTable, UnderstoodColumn } from "./okr-sheet.ts";

/** What a meaning rests on: the whole header, words in it, the cells below, being the only column left, one of several that fit, or a person. */
export type Why = "header" | "words in header" | "cells" | "place" | "rivals" | "person";

const SURENESS: Readonly<Record<Why, number>> = { person: 1, header: 0.95, cells: 0.8, "words in header": 0.7, place: 0.5, rivals: 0.5 };

/**
 * What is less sure than this is asked before anything is done with it: one guess by place, or one column of two, is below
 * it, and what a header or the cells say plainly is above it even where one more thing speaks against the table.
 */
export const SURE_ENOUGH = 0.6;

/** How sure a column's meaning is, from 0 to 1, and why. */
export function columnCertainty({ rank, by }: Claim, hasRivals: boolean): { readonly sure: number; readonly why: Why } {
  const why = by ?? (hasRivals ? "rivals" : rank < CONTAINED ? "header" : "words in header");
  return { sure: SURENESS[why], why };
}

const SPEAKS_AGAINST = 0.85;
const MEASURED: readonly Meaning[] = ["start", "target", "current", "progress", "grade", "confidence", "due", "status", "weight"];
const NUMBER_OR_WORDS = /\d|\S\s+\S/;

/**
 * How sure it is that a table holds OKRs: as sure as its key results, less where no objective is named, nothing is measured
 * or few rows read like sentences.
 */
export function tableCertainty({ columns, objectives }: Pick<OkrTable, "columns" | "objectives">): number {
  const sentences = columns.find(({ meaning }) => meaning === "keyResult");
  const texts = objectives.flatMap(({ keyResults }) => keyResults.map(({ text }) => text));
  const isMeasured = columns.some(({ meaning }) => meaning === "confidenceSeries" || meaning === "owner" || MEASURED.includes(meaning));
  const against = [
    objectives.every(({ text }) => text === ""),
    !isMeasured && !texts.some((text) => /\d/.test(text)),
    texts.filter((text) => NUMBER_OR_WORDS.test(text)).length * 2 < texts.length,
  ].filter(Boolean).length;
  if (sentences?.why === "person") return sentences.sure;
  return (sentences?.sure ?? 0) * SPEAKS_AGAINST ** against;
}

/** The columns of a table that somebody should be asked about first. */
export const doubtful = ({ columns }: OkrTable): readonly UnderstoodColumn[] => columns.filter(({ sure }) => sure < SURE_ENOUGH);
