import { err, ok, type Result } from "../result.ts";

/** Why an objective has no score; `row` counts its key results from 1. */
export interface ScoreProblem {
  readonly reason: "blank weight" | "negative weight" | "weights sum to 0" | "more weights than grades";
  readonly row: number;
}

/** A grade with the weight at which it counts. */
interface Weighted {
  readonly grade: number;
  readonly weight: number;
}

/**
 * The weighted mean of an objective's grades (each 0 to 1, null for blank), null where nothing is graded yet. Weights
 * count as 1 only when none is given; a key result with a weight but no grade counts 0.
 */
export function objectiveScore(grades: readonly (number | null)[], weights: readonly (number | null)[]): Result<number | null, ScoreProblem> {
  if (weights.every((weight) => weight === null)) return ok(mean(grades.filter(isGiven).map((grade) => ({ grade, weight: 1 }))));
  if (weights.length > grades.length) return err({ reason: "more weights than grades", row: grades.length + 1 });
  const counted: Weighted[] = [];
  for (const [index, grade] of grades.entries()) {
    const weight = weights[index] ?? null;
    if (weight === null && grade !== null) return err({ reason: "blank weight", row: index + 1 });
    if (weight !== null && weight < 0) return err({ reason: "negative weight", row: index + 1 });
    if (weight !== null && weight > 0) counted.push({ grade: grade ?? 0, weight });
  }
  const score = mean(counted);
  return score === null ? err({ reason: "weights sum to 0", row: 1 + weights.findIndex(isGiven) }) : ok(score);
}

/** The mean of grades whose weights are above 0, null of none; the mean of 0.7, 0.7 and 0.7 is 0.7, whatever its binary form. */
function mean(counted: readonly Weighted[]): number | null {
  if (counted.length === 0) return null;
  let [sum, total, least, greatest] = [0, 0, 1, 0];
  for (const { grade, weight } of counted) {
    sum += weight;
    total += grade * weight;
    least = Math.min(least, grade);
    greatest = Math.max(greatest, grade);
  }
  return Math.min(Math.max(total / sum, least), greatest);
}

const isGiven = (value: number | null): value is number => value !== null;
