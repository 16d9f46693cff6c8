import { bandOf, type GradeBand, placeOf, type Span } from "./grade-band.ts";
import { countsInScore, type KeyResultState } from "./key-result-state.ts";
import { roundedGrade } from "./rounded-grade.ts";
import { type ScoringModel, shownGrade } from "./scoring-model.ts";

/** What a house style says of final grades. */
export interface ClosingStyle {
  readonly gradeBands: readonly GradeBand[];
  readonly sweetSpot: Span | null;
  readonly scoring: ScoringModel;
}

/** The final grade that is proposed for a key result, rounded to two decimals, and what the house style makes of it. */
export interface Proposal {
  readonly grade: number;
  readonly shown: string;
  readonly band: GradeBand | null;
  /** Null where the house style names no sweet spot. */
  readonly sweetSpot: "below" | "in" | "above" | null;
}

/** Proposes the final grade of a key result from its grade at the close; null where it has none, or was stopped or replaced. */
export function proposedClose(grade: number | null, state: KeyResultState, style: ClosingStyle): Proposal | null {
  if (grade === null || !countsInScore(state)) return null;
  return {
    grade: roundedGrade(grade),
    shown: shownGrade(grade, style.scoring),
    band: bandOf(grade, style.gradeBands),
    sweetSpot: style.sweetSpot && placeOf(grade, style.sweetSpot),
  };
}

/** Tells whether a typed final grade departs from the proposal, and so needs a comment that says why. */
export function needsComment(proposal: Proposal | null, typed: number): boolean {
  return proposal === null || roundedGrade(typed) !== proposal.grade;
}
