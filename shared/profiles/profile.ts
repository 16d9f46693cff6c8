import type { ConfidenceScale } from "../okr/confidence-scale.ts";
import type { GradeBand, Span } from "../okr/grade-band.ts";
import type { ScoringModel } from "../okr/scoring-model.ts";
import type { PacePolicy } from "../okr/status.ts";
import type { Severity } from "../lint/finding.ts";
import type { Meaning } from "../sheet/okr-sheet.ts";
import type { HouseWords } from "./house-words.ts";

export type { GradeBand } from "../okr/grade-band.ts";

/** A closed range of whole numbers or shares. */
export type Between = Span;

/** A house style: everything on which the guides to OKRs disagree, as data. */
export interface Profile {
  /** Short name in kebab-case, stored in every snapshot. */
  readonly id: string;
  /** Name as people read it, printed on every report. */
  readonly name: string;
  /** The guide that these choices come from. */
  readonly source: string;
  /** The choices on which the guide is silent: their values are those of the default house style. */
  readonly leavesOpen: readonly Choice[];
  /** How far to reach, in a sentence for people who write objectives. */
  readonly ambition: string;
  readonly objectivesPerTeam: Between;
  readonly keyResultsPerObjective: Between;
  /** The greatest share of key results, 0 to 1, that may be answered by yes or no. */
  readonly yesNoAtMost: number;
  readonly confidenceScale: ConfidenceScale;
  /** Normalised confidence, 0 to 1, with which a healthy cycle starts; null where the guide names none. */
  readonly startingConfidence: Between | null;
  readonly gradeBands: readonly GradeBand[];
  /** The grade, 0 to 1, that a well-set ambition ends with; null where the guide names none. */
  readonly sweetSpot: Between | null;
  readonly scoring: ScoringModel;
  readonly checkInEveryDays: number;
  readonly pacePolicy: PacePolicy;
  readonly owner: "one person" | "a team or a person";
  /** What every key result shall say in a column of its own. */
  readonly asksFor: readonly Meaning[];
  /** Where rules weigh differently than by default; "off" silences a rule. */
  readonly severities: Readonly<Record<string, Severity | "off">>;
  /** Words that a team has added to the lists that rules look in. */
  readonly words: HouseWords;
}

/** A choice that a guide may leave open. */
export type Choice =
  | "objectivesPerTeam"
  | "keyResultsPerObjective"
  | "yesNoAtMost"
  | "confidenceScale"
  | "gradeBands"
  | "scoring"
  | "checkInEveryDays"
  | "pacePolicy"
  | "owner";
