import { measureType } from "../lint/row-cells.ts";
import type { RowCells } from "../lint/rule.ts";
import { readMeasureType } from "../okr/measure-type.ts";
import { gradeOf, progressOf } from "../okr/grade.ts";
import type { ConfidenceScale } from "../okr/confidence-scale.ts";
import type { CellValue } from "../sheet/cell.ts";
import type { KeyResultRow, Meaning, ReadCell, Reading } from "../sheet/okr-sheet.ts";
import type { SnapshotKeyResult, SnapshotValue } from "../wire/snapshot.ts";
import { checkInOf, confidencesOf } from "./confidence-readings.ts";

/** A key result as a snapshot holds it; `locale` is the spreadsheet's, for numbers kept as text. */
export function keyResultContent(id: string, row: KeyResultRow, scale: ConfidenceScale, locale: string): SnapshotKeyResult {
  const { cells } = row;
  const type = measureType(readingsOf(row));
  const word: CellValue = type === "metric" ? typeWord(row) : type;
  const [start, target, current] = [gradable(cells.start), gradable(cells.target), gradable(cells.current)];
  return {
    id,
    text: row.text,
    owner: row.owner,
    type,
    unit: unitOf(row),
    start: valueOf(cells.start),
    target: valueOf(cells.target),
    current: valueOf(cells.current),
    weight: numberOf(cells.weight),
    due: cells.due?.reading.kind === "date" ? cells.due.reading.date : null,
    grade: finite(gradeOf(start, target, current, word, locale)),
    progress: finite(progressOf(start, target, current, word, locale)),
    confidenceScale: scale,
    confidences: confidencesOf(row),
    checkIn: checkInOf(row),
  };
}

function readingsOf({ cells }: KeyResultRow): RowCells {
  const readings: Partial<Record<Meaning, Reading>> = {};
  for (const [meaning, { reading }] of Object.entries(cells) as [Meaning, ReadCell][]) readings[meaning] = reading;
  return readings;
}

/** "Decrease" is a metric too, and grading reads the word itself; a word that is no type leaves a metric. */
function typeWord(row: KeyResultRow): string {
  const cell = row.cells.type?.reading;
  return cell?.kind === "text" && readMeasureType(cell.text) !== null ? cell.text : "";
}

/** What grading sees of a cell: "n/a" and its kin are blank. */
const gradable = (cell: ReadCell | undefined): CellValue => (cell === undefined || cell.reading.kind === "blank" ? "" : cell.raw);

function valueOf(cell: ReadCell | undefined): SnapshotValue | null {
  const value = plainValue(cell);
  return value === null ? null : { value, from: cell?.formula ? "formula" : "typed" };
}

function plainValue(cell: ReadCell | undefined): SnapshotValue["value"] | null {
  const reading = cell?.reading ?? { kind: "blank" };
  switch (reading.kind) {
    case "number":
    case "yes-no":
      return reading.value;
    case "date":
      return reading.date;
    case "text":
      return reading.text;
    case "blank":
    case "error":
      return null;
  }
}

function unitOf({ cells }: KeyResultRow): string | null {
  if (cells.unit?.reading.kind === "text") return cells.unit.reading.text;
  for (const meaning of ["target", "current", "start"] satisfies Meaning[]) {
    const reading = cells[meaning]?.reading;
    if (reading?.kind === "number" && reading.unit !== null) return reading.unit;
  }
  return null;
}

const numberOf = (cell: ReadCell | undefined): number | null => (cell?.reading.kind === "number" ? cell.reading.value : null);

/** An outcome that is a number which JSON keeps exactly; blanks, refusals and numbers beyond all measure are null. */
function finite(outcome: unknown): number | null {
  if (typeof outcome !== "number" || !Number.isFinite(outcome)) return null;
  return Number.isInteger(outcome) && !Number.isSafeInteger(outcome) ? null : outcome;
}
