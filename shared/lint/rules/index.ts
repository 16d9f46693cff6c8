import type { Rule } from "../rule.ts";
import { allDueOnOneDay } from "./all-due-on-one-day.ts";
import { allGradesHigh } from "./all-grades-high.ts";
import { allLaggingOrAllLeading } from "./all-lagging-or-all-leading.ts";
import { alreadyMet } from "./already-met.ts";
import { behindPace } from "./behind-pace.ts";
import { blankDataSource } from "./blank-data-source.ts";
import { businessAsUsual } from "./business-as-usual.ts";
import { cannotBeGraded } from "./cannot-be-graded.ts";
import { carriedOverUnchanged } from "./carried-over-unchanged.ts";
import { cellError } from "./cell-error.ts";
import { confidenceFalling } from "./confidence-falling.ts";
import { confidenceWithoutEvidence } from "./confidence-without-evidence.ts";
import { copiesTheParent } from "./copies-the-parent.ts";
import { countedActivity } from "./counted-activity.ts";
import { dateOnlyMilestone } from "./date-only-milestone.ts";
import { deliverableOnly } from "./deliverable-only.ts";
import { deliveryVerb } from "./delivery-verb.ts";
import { directionDisagrees } from "./direction-disagrees.ts";
import { dueBeforeStart } from "./due-before-start.ts";
import { dueDateDisagrees } from "./due-date-disagrees.ts";
import { dueOutsideCycle } from "./due-outside-cycle.ts";
import { dueOutsideObjective } from "./due-outside-objective.ts";
import { duplicateId } from "./duplicate-id.ts";
import { duplicateKeyResult } from "./duplicate-key-result.ts";
import { groupAsOwner } from "./group-as-owner.ts";
import { hangsOnAnotherTeam } from "./hangs-on-another-team.ts";
import { helperVerb } from "./helper-verb.ts";
import { idOffPattern } from "./id-off-pattern.ts";
import { impossibleValue } from "./impossible-value.ts";
import { lowConfidenceWithoutNote } from "./low-confidence-without-note.ts";
import { lowGradeWithoutCause } from "./low-grade-without-cause.ts";
import { metricOnlyObjective } from "./metric-only-objective.ts";
import { missingDueDate } from "./missing-due-date.ts";
import { missingId } from "./missing-id.ts";
import { missingOwner } from "./missing-owner.ts";
import { missingParent } from "./missing-parent.ts";
import { missingUnit } from "./missing-unit.ts";
import { mixedScales } from "./mixed-scales.ts";
import { movedGoalposts } from "./moved-goalposts.ts";
import { namesTheMeans } from "./names-the-means.ts";
import { noCheckInYet } from "./no-check-in-yet.ts";
import { noNumber } from "./no-number.ts";
import { numberAsText } from "./number-as-text.ts";
import { numberOnlyInSentence } from "./number-only-in-sentence.ts";
import { objectiveIsATask } from "./objective-is-a-task.ts";
import { objectiveTooLong } from "./objective-too-long.ts";
import { objectiveTooShort } from "./objective-too-short.ts";
import { objectiveWithNumber } from "./objective-with-number.ts";
import { objectiveWithoutCycle } from "./objective-without-cycle.ts";
import { objectiveWithoutKeyResults } from "./objective-without-key-results.ts";
import { objectiveWithoutOwner } from "./objective-without-owner.ts";
import { oneOwnerForEverything } from "./one-owner-for-everything.ts";
import { onlyHoldsTheLine } from "./only-holds-the-line.ts";
import { payLanguage } from "./pay-language.ts";
import { percentAgainstFraction } from "./percent-against-fraction.ts";
import { placeholderInCell } from "./placeholder-in-cell.ts";
import { placeholderLeft } from "./placeholder-left.ts";
import { ratioWithoutBase } from "./ratio-without-base.ts";
import { repeatsLastCycle } from "./repeats-last-cycle.ts";
import { restatesTheObjective } from "./restates-the-objective.ts";
import { sameMetricTwice } from "./same-metric-twice.ts";
import { saysOnTrackButFlat } from "./says-on-track-but-flat.ts";
import { sentenceAndCellsDisagree } from "./sentence-and-cells-disagree.ts";
import { severalColumnsForOne } from "./several-columns-for-one.ts";
import { severalOwners } from "./several-owners.ts";
import { softQuantifier } from "./soft-quantifier.ts";
import { softTimeInObjective } from "./soft-time-in-objective.ts";
import { solutionAsObjective } from "./solution-as-objective.ts";
import { staleCheckIn } from "./stale-check-in.ts";
import { startEqualsTarget } from "./start-equals-target.ts";
import { startingConfidenceOff } from "./starting-confidence-off.ts";
import { strayText } from "./stray-text.ts";
import { stuckNearDone } from "./stuck-near-done.ts";
import { targetWithoutBaseline } from "./target-without-baseline.ts";
import { tinyMove } from "./tiny-move.ts";
import { tooFewKeyResults } from "./too-few-key-results.ts";
import { tooManyKeyResults } from "./too-many-key-results.ts";
import { tooManyObjectives } from "./too-many-objectives.ts";
import { tooManyYesNo } from "./too-many-yes-no.ts";
import { twoGoalsInOne } from "./two-goals-in-one.ts";
import { twoResultsInOne } from "./two-results-in-one.ts";
import { typeDisagrees } from "./type-disagrees.ts";
import { typedOverFormula } from "./typed-over-formula.ts";
import { unclearWindow } from "./unclear-window.ts";
import { uncheckedWording } from "./unchecked-wording.ts";
import { unconfirmedDependency } from "./unconfirmed-dependency.ts";
import { ungradedAtClose } from "./ungraded-at-close.ts";
import { unitDisagrees } from "./unit-disagrees.ts";
import { unmarkedAmbition } from "./unmarked-ambition.ts";
import { unreadableConfidence } from "./unreadable-confidence.ts";
import { unreadableDueDate } from "./unreadable-due-date.ts";
import { unreadableWeight } from "./unreadable-weight.ts";
import { untaggedIndicator } from "./untagged-indicator.ts";
import { vagueObjective } from "./vague-objective.ts";
import { vagueWording } from "./vague-wording.ts";
import { vanityMetric } from "./vanity-metric.ts";
import { verbContradictsNumbers } from "./verb-contradicts-numbers.ts";
import { volumeWithoutQuality } from "./volume-without-quality.ts";
import { weightsDoNotAddUp } from "./weights-do-not-add-up.ts";
import { weightsMakeNoScore } from "./weights-make-no-score.ts";
import { yesOrNoResult } from "./yes-or-no-result.ts";

/** Every rule, in the order in which findings on one cell are shown. */
export const RULES: readonly Rule[] = [
  severalColumnsForOne,
  noNumber,
  startEqualsTarget,
  cannotBeGraded,
  cellError,
  duplicateId,
  missingId,
  idOffPattern,
  duplicateKeyResult,
  mixedScales,
  strayText,
  numberAsText,
  typedOverFormula,
  sentenceAndCellsDisagree,
  percentAgainstFraction,
  unitDisagrees,
  missingUnit,
  impossibleValue,
  alreadyMet,
  tinyMove,
  verbContradictsNumbers,
  directionDisagrees,
  typeDisagrees,
  deliveryVerb,
  helperVerb,
  countedActivity,
  deliverableOnly,
  dateOnlyMilestone,
  yesOrNoResult,
  onlyHoldsTheLine,
  softQuantifier,
  vagueWording,
  vanityMetric,
  twoResultsInOne,
  hangsOnAnotherTeam,
  namesTheMeans,
  unclearWindow,
  restatesTheObjective,
  ratioWithoutBase,
  targetWithoutBaseline,
  missingOwner,
  placeholderLeft,
  placeholderInCell,
  groupAsOwner,
  severalOwners,
  missingDueDate,
  unreadableDueDate,
  dueBeforeStart,
  dueOutsideCycle,
  dueDateDisagrees,
  unreadableConfidence,
  unreadableWeight,
  numberOnlyInSentence,
  untaggedIndicator,
  blankDataSource,
  unmarkedAmbition,
  objectiveIsATask,
  objectiveWithNumber,
  vagueObjective,
  objectiveTooShort,
  metricOnlyObjective,
  twoGoalsInOne,
  objectiveTooLong,
  softTimeInObjective,
  payLanguage,
  solutionAsObjective,
  businessAsUsual,
  tooManyObjectives,
  tooManyKeyResults,
  tooFewKeyResults,
  objectiveWithoutKeyResults,
  missingParent,
  objectiveWithoutOwner,
  objectiveWithoutCycle,
  copiesTheParent,
  dueOutsideObjective,
  tooManyYesNo,
  allLaggingOrAllLeading,
  sameMetricTwice,
  weightsMakeNoScore,
  weightsDoNotAddUp,
  allDueOnOneDay,
  startingConfidenceOff,
  volumeWithoutQuality,
  oneOwnerForEverything,
  unconfirmedDependency,
  carriedOverUnchanged,
  repeatsLastCycle,
  staleCheckIn,
  noCheckInYet,
  saysOnTrackButFlat,
  stuckNearDone,
  behindPace,
  confidenceFalling,
  lowConfidenceWithoutNote,
  confidenceWithoutEvidence,
  movedGoalposts,
  ungradedAtClose,
  allGradesHigh,
  lowGradeWithoutCause,
  uncheckedWording,
];
