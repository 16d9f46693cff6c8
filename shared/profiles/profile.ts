import type { ConfidenceScale } from "../okr/confidence-scale.ts";
import type { Severity } from "../lint/finding.ts";

/** A closed range of whole numbers or shares. */
export interface Between {
  readonly least: number;
  readonly most: number;
}

/** A named part of the grade scale; a grade belongs to the last band whose `from` it reaches. */
export interface GradeBand {
  readonly name: string;
  readonly from: number;
}

/** A house style: everything on which the guides to OKRs disagree, as data. */
export interface Profile {
  /** Short name in kebab-case, stored in every snapshot. */
  readonly id: string;
  /** Name as people read it, printed on every report. */
  readonly name: string;
  /** The guide that these choices come from. */
  readonly source: string;
  readonly objectivesPerTeam: Between;
  readonly keyResultsPerObjective: Between;
  readonly confidenceScale: ConfidenceScale;
  /** Normalised confidence, 0 to 1, with which a healthy cycle starts; null where the guide names none. */
  readonly startingConfidence: Between | null;
  readonly gradeBands: readonly GradeBand[];
  /** The grade, 0 to 1, that a well-set ambition ends with; null where the guide names none. */
  readonly sweetSpot: Between | null;
  readonly scoring: "0.0-1.0" | "traffic light" | "done/not done";
  readonly checkInEveryDays: number;
  readonly pacePolicy: "strict" | "ratio" | "gap" | "none";
  readonly owner: "one person" | "a team or a person";
  /** Where rules weigh differently than by default; "off" silences a rule. */
  readonly severities: Readonly<Record<string, Severity | "off">>;
}
