import { gradeIn, gradingOf, progressIn, readingsOf } from "../lint/grading.ts";
import { measureType } from "../lint/row-cells.ts";
import type { ConfidenceScale } from "../okr/confidence-scale.ts";
import type { KeyResultRow, Meaning, ReadCell } from "../sheet/okr-sheet.ts";
import type { SnapshotKeyResult, SnapshotValue } from "../wire/snapshot.ts";
import { checkInOf, confidencesOf } from "./confidence-readings.ts";

/** A key result as a snapshot holds it; `locale` is the spreadsheet's, for numbers kept as text. */
export function keyResultContent(id: string, row: KeyResultRow, scale: ConfidenceScale, locale: string): SnapshotKeyResult {
  const { cells } = row;
  const grading = gradingOf(row, locale);
  return {
    id,
    text: row.text,
    owner: row.owner,
    type: measureType(readingsOf(cells)),
    unit: unitOf(row),
    start: valueOf(cells.start),
    target: valueOf(cells.target),
    current: valueOf(cells.current),
    weight: numberOf(cells.weight),
    due: cells.due?.reading.kind === "date" ? cells.due.reading.date : null,
    grade: finite(gradeIn(grading)),
    progress: finite(progressIn(grading)),
    confidenceScale: scale,
    confidences: confidencesOf(row),
    checkIn: checkInOf(row),
  };
}

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
