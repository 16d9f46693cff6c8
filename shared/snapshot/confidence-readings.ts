import type { ConfidenceScale } from "../okr/confidence-scale.ts";
import { readLight } from "../okr/confidence-words.ts";
import type { KeyResultRow, OkrTable, Reading } from "../sheet/okr-sheet.ts";
import { LIMITS, type ConfidenceReading, type LastCheckIn } from "../wire/snapshot.ts";

/**
 * The scale on which a table states confidence: lights, percentages, fractions and 0, 1 or 2 show themselves, all else is
 * on the usual scale.
 */
export function scaleOf(table: OkrTable, usual: ConfidenceScale): ConfidenceScale {
  const readings = table.objectives.flatMap(({ keyResults }) => keyResults.flatMap(readingsOf));
  const stated = readings.filter(({ kind }) => kind === "text" || kind === "number");
  if (stated.length === 0) return usual;
  if (stated.every((reading) => reading.kind === "text" && readLight(reading.text) !== null)) return "RAG";
  const numbers = stated.flatMap((reading) => (reading.kind === "number" ? [reading] : []));
  if (numbers.length !== stated.length || numbers.some(({ unit }) => unit === "/10")) return usual;
  const values = numbers.map(({ value }) => value);
  if (areFractions(values) || numbers.every(({ value, unit }) => unit === "%" && value <= 1)) return "0-1";
  return areThreeSteps(values) ? "0/1/2" : usual;
}

/** Several readings of 0, 1 and 2 that differ: a whole team at 1 or 2 of 10 would be a strange thing to state. */
const areThreeSteps = (numbers: readonly number[]): boolean =>
  numbers.every((value) => value === 0 || value === 1 || value === 2) && new Set(numbers).size > 1;

/** None above 1, and one of them between the whole numbers. */
const areFractions = (numbers: readonly number[]): boolean =>
  numbers.every((value) => value <= 1) && numbers.some((value) => !Number.isInteger(value));

/** The dated confidences of a key result, oldest first, the last of each day; the latest when there are more than fit. */
export function confidencesOf({ confidences }: KeyResultRow): readonly ConfidenceReading[] {
  const byDate = new Map<string, ConfidenceReading>();
  for (const { date, reading } of confidences) {
    const value = statedValue(reading);
    if (date !== null && value !== null) byDate.set(date, { date, value });
  }
  return [...byDate.values()].sort((a, b) => (a.date < b.date ? -1 : 1)).slice(-LIMITS.confidences);
}

/**
 * The last check-in that a row tells of: its latest dated confidence, else the rightmost of its undated weeks, else its
 * confidence cell; these two have the day of the row's update, where it has one.
 */
export function checkInOf(row: KeyResultRow): LastCheckIn | null {
  const readings = confidencesOf(row);
  const last = readings[readings.length - 1];
  if (last) return { date: last.date, author: null, confidence: last.value };
  const updated = row.cells.updatedAt?.reading;
  const date = updated?.kind === "date" ? updated.date : null;
  const confidence = undatedConfidence(row);
  return date === null && confidence === null ? null : { date, author: null, confidence };
}

function undatedConfidence({ cells, confidences }: KeyResultRow): number | string | null {
  const weeks = confidences.map(({ reading }) => statedValue(reading)).filter((value) => value !== null);
  return weeks[weeks.length - 1] ?? (cells.confidence ? statedValue(cells.confidence.reading) : null);
}

const readingsOf = (row: KeyResultRow): readonly Reading[] => [
  ...row.confidences.map(({ reading }) => reading),
  ...(row.cells.confidence ? [row.cells.confidence.reading] : []),
];

function statedValue(reading: Reading): number | string | null {
  if (reading.kind === "number") return reading.value;
  return reading.kind === "text" ? reading.text : null;
}
