import { err, ok, type Result } from "../result.ts";

/** Why an objective has no score; `row` counts its key results from 1. */
export interface ScoreProblem {
  readonly reason: "blank weight" | "negative weight" | "weights sum to 0" | "more weights than grades";
  readonly row: number;
}

/**
 * The weighted mean of an objective's grades (each 0 to 1, null for blank), null where nothing is graded yet. Weights
 * count as 1 only when none is given; a key result with a weight but no grade counts 0.
 */
export function objectiveScore(grades: readonly (number | null)[], weights: readonly (number | null)[]): Result<number | null, ScoreProblem> {
  if (weights.every((weight) => weight === null)) return ok(mean(grades));
  if (weights.length > grades.length) return err({ reason: "more weights than grades", row: grades.length + 1 });
  const row = grades.findIndex((grade, index) => problemOf(grade, weights[index] ?? null) !== null);
  const reason = row < 0 ? null : problemOf(grades[row] ?? null, weights[row] ?? null);
  if (reason !== null) return err({ reason, row: row + 1 });
  const sum = weights.reduce<number>((total, weight) => total + (weight ?? 0), 0);
  if (sum === 0) return err({ reason: "weights sum to 0", row: 1 + weights.findIndex((weight) => weight !== null) });
  return ok(grades.reduce<number>((total, grade, index) => total + (grade ?? 0) * (weights[index] ?? 0), 0) / sum);
}

function problemOf(grade: number | null, weight: number | null): "blank weight" | "negative weight" | null {
  if (weight === null) return grade === null ? null : "blank weight";
  return weight < 0 ? "negative weight" : null;
}

function mean(grades: readonly (number | null)[]): number | null {
  const given = grades.filter((grade): grade is number => grade !== null);
  return given.length === 0 ? null : given.reduce((total, grade) => total + grade, 0) / given.length;
}
