import { type CivilDate, dayNumber } from "../time/civil-date.ts";
import { isHigh } from "./confidence-light.ts";
import type { ConfidenceScale } from "./confidence-scale.ts";
import { type DatedCell, latestReading } from "./latest-reading.ts";
import { roundedGrade } from "./rounded-grade.ts";

/** A key result's confidence in mid-cycle, 0 to 1, and its final grade; null where either is unknown. */
export interface Foretold {
  readonly confidence: number | null;
  readonly grade: number | null;
}

const REACHED = 0.7;
const CONFIDENT_AS: Readonly<Record<ConfidenceScale, string>> = { "0-10": "7 or more", "0/1/2": "2", "0-1": "0.7 or more", RAG: "green" };

/** How well confidence foretold grades, as one sentence with counts; key results that lack either are left out. */
export function calibration(keyResults: readonly Foretold[], scale: ConfidenceScale): string {
  const confident = keyResults.filter(({ confidence, grade }) => grade !== null && confidence !== null && isHigh(confidence));
  if (confident.length === 0) return `No key result stood at ${CONFIDENT_AS[scale]} in mid-cycle.`;
  const reached = confident.filter(({ grade }) => grade !== null && roundedGrade(grade) >= REACHED).length;
  const many = confident.length === 1 ? "1 key result" : `${confident.length} key results`;
  return `Of ${many} at ${CONFIDENT_AS[scale]} in mid-cycle, ${reached === 0 ? "none" : reached} reached ${REACHED}.`;
}

/** The confidence that was stated last by the middle day of a cycle; null where none was, or only without a date. */
export function midCycleReading<T extends DatedCell>(cells: readonly T[], start: CivilDate, due: CivilDate): T | null {
  const middle = Math.floor((dayNumber(start) + dayNumber(due)) / 2);
  return latestReading(cells.filter(({ date }) => date !== null && dayNumber(date) <= middle));
}
