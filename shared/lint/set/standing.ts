import { type ConfidenceLight, confidenceLight } from "../../okr/confidence-light.ts";
import { readLight } from "../../okr/confidence-words.ts";
import { gradeIn } from "../grading.ts";
import type { SetKeyResult } from "../rule.ts";

/** The grade from which on a key result is nearly done. */
export const NEARLY = 0.85;

/** Tells whether a key result is nearly done by its grade, and not yet quite. */
export const isNearlyDone = (grade: unknown): boolean => typeof grade === "number" && grade >= NEARLY && grade < 1;

/** The grade that a key result's cells come to, or else the one in its grade cell; null where there is none. */
export function gradeOfRow({ cells, grading }: SetKeyResult): number | null {
  const computed = gradeIn(grading);
  if (typeof computed === "number") return computed;
  const { grade } = cells;
  return grade?.kind === "number" && grade.value >= 0 && grade.value <= 1 ? grade.value : null;
}

/** The confidence that was stated last, as a share of its scale; null where none was. */
export const latestShare = ({ stated }: SetKeyResult): number | null => stated[stated.length - 1]?.share ?? null;

/** The light that others see: that of the confidence stated last, or else the one typed into the status cell. */
export function lightOf(keyResult: SetKeyResult): ConfidenceLight | null {
  const { status } = keyResult.row.cells;
  const typed = status?.reading.kind === "text" && !status.formula ? readLight(status.reading.text) : null;
  const share = latestShare(keyResult) ?? typed;
  return share === null ? null : confidenceLight(share);
}
