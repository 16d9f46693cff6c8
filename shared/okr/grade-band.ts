import { roundedGrade } from "./rounded-grade.ts";

/** A named part of the grade scale; a grade belongs to the last band whose `from` it reaches. */
export interface GradeBand {
  readonly name: string;
  readonly from: number;
}

/** A part of the scale from 0 to 1, both ends included. */
export interface Span {
  readonly least: number;
  readonly most: number;
}

/** The band of a grade, rounded to two decimals, among bands in rising order; null below the first. */
export function bandOf(grade: number, bands: readonly GradeBand[]): GradeBand | null {
  const rounded = roundedGrade(grade);
  return bands.reduce<GradeBand | null>((reached, band) => (rounded >= band.from ? band : reached), null);
}

/** Where a grade, rounded to two decimals, stands to the sweet spot; both ends of it are in. */
export function placeOf(grade: number, sweetSpot: Span): "below" | "in" | "above" {
  const rounded = roundedGrade(grade);
  if (rounded < sweetSpot.least) return "below";
  return rounded > sweetSpot.most ? "above" : "in";
}
