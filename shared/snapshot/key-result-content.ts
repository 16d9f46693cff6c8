import { gradeIn, gradingOf, progressIn } from "../lint/grading.ts";
import type { ConfidenceScale } from "../okr/confidence-scale.ts";
import type { KeyResultRow, ReadCell } from "../sheet/okr-sheet.ts";
import type { SnapshotKeyResult, SnapshotValue } from "../wire/snapshot.ts";
import { checkInOf, confidencesOf } from "./confidence-readings.ts";
import { plainValue, termsOf } from "./terms.ts";

/** A key result as a snapshot holds it; `locale` is the spreadsheet's, for numbers kept as text. */
export function keyResultContent(id: string, row: KeyResultRow, scale: ConfidenceScale, locale: string): SnapshotKeyResult {
  const { cells } = row;
  const grading = gradingOf(row, locale);
  return {
    id,
    text: row.text,
    owner: row.owner,
    ...termsOf(row),
    start: valueOf(cells.start),
    target: valueOf(cells.target),
    current: valueOf(cells.current),
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

/** An outcome that is a number which JSON keeps exactly; blanks, refusals and numbers beyond all measure are null. */
function finite(outcome: unknown): number | null {
  if (typeof outcome !== "number" || !Number.isFinite(outcome)) return null;
  return Number.isInteger(outcome) && !Number.isSafeInteger(outcome) ? null : outcome;
}
