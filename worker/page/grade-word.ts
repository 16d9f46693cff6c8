const BANDS: readonly (readonly [from: number, word: string])[] = [
  [1, "reached"],
  [0.7, "strong"],
  [0.4, "under way"],
  [0.01, "early"],
];

/** The word beside a grade; bands compare the grade rounded to two decimals, as it is shown. */
export function gradeWord(grade: number | null): string {
  if (grade === null) return "not started";
  const rounded = Math.round(grade * 100) / 100;
  return BANDS.find(([from]) => rounded >= from)?.[1] ?? "no progress";
}
