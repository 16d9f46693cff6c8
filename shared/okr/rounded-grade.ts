// 0.285 × 100 is a little less than 28.5 in binary: the half belongs to the grade as people write it.
const ROUNDING = 1e-9;

/** A grade rounded to two decimals, which is what bands and sweet spots compare. */
export const roundedGrade = (grade: number): number => Math.round(grade * 100 + ROUNDING) / 100;
