import { gradeOf, progressOf } from "../okr/grade.ts";
import { readMeasureType } from "../okr/measure-type.ts";
import type { Outcome } from "../okr/refusal.ts";
import type { CellValue } from "../sheet/cell.ts";
import type { KeyResultRow, Meaning, ReadCell, Reading } from "../sheet/okr-sheet.ts";
import { measureType } from "./row-cells.ts";
import type { RowCells } from "./rule.ts";

/** The cells that decide a grade, as grading takes them; `locale` is the spreadsheet's, for numbers kept as text. */
export interface Grading {
  readonly start: CellValue;
  readonly target: CellValue;
  readonly current: CellValue;
  readonly type: CellValue;
  readonly locale: string;
}

/** What a row gives to grading: "n/a" and its kin are blank, and a word that is no type is a metric. */
export function gradingOf({ cells }: KeyResultRow, locale: string): Grading {
  const { start, target, current } = cells;
  return { start: gradable(start), target: gradable(target), current: gradable(current), type: typeOf(readingsOf(cells)), locale };
}

/** The grade that these cells come to, as review and snapshot both have it. */
export const gradeIn = ({ start, target, current, type, locale }: Grading): Outcome => gradeOf(start, target, current, type, locale);

/** The progress that these cells come to. */
export const progressIn = ({ start, target, current, type, locale }: Grading): Outcome => progressOf(start, target, current, type, locale);

/** What the cells of a row were read as. */
export function readingsOf(cells: KeyResultRow["cells"]): RowCells {
  const readings: Partial<Record<Meaning, Reading>> = {};
  for (const meaning in cells) {
    const cell = cells[meaning as Meaning];
    if (cell) readings[meaning as Meaning] = cell.reading;
  }
  return readings;
}

/** "Decrease" is a metric too, and grading reads the word itself. */
export function typeOf(cells: RowCells): CellValue {
  const written = cells.type;
  if (written?.kind === "error") return written.code;
  const type = measureType(cells);
  if (type !== "metric") return type;
  return written?.kind === "text" && readMeasureType(written.text) !== null ? written.text : "";
}

const gradable = (cell: ReadCell | undefined): CellValue => (cell === undefined || cell.reading.kind === "blank" ? "" : cell.raw);
