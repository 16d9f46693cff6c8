import type { Rule } from "../rule.ts";
import { cannotBeGraded } from "./cannot-be-graded.ts";
import { cellError } from "./cell-error.ts";
import { deliveryVerb } from "./delivery-verb.ts";
import { duplicateId } from "./duplicate-id.ts";
import { duplicateKeyResult } from "./duplicate-key-result.ts";
import { idOffPattern } from "./id-off-pattern.ts";
import { missingDueDate } from "./missing-due-date.ts";
import { missingId } from "./missing-id.ts";
import { missingOwner } from "./missing-owner.ts";
import { mixedScales } from "./mixed-scales.ts";
import { noNumber } from "./no-number.ts";
import { numberAsText } from "./number-as-text.ts";
import { objectiveWithNumber } from "./objective-with-number.ts";
import { sentenceAndCellsDisagree } from "./sentence-and-cells-disagree.ts";
import { severalColumnsForOne } from "./several-columns-for-one.ts";
import { softQuantifier } from "./soft-quantifier.ts";
import { startEqualsTarget } from "./start-equals-target.ts";
import { strayText } from "./stray-text.ts";
import { targetWithoutBaseline } from "./target-without-baseline.ts";
import { targetWithoutBaseline } from "./target-without-baseline.ts";
import { tooManyObjectives } from "./too-many-objectives.ts";
import { twoResultsInOne } from "./two-results-in-one.ts";
import { typedOverFormula } from "./typed-over-formula.ts";
import { unreadableConfidence } from "./unreadable-confidence.ts";
import { unreadableDueDate } from "./unreadable-due-date.ts";
import { vagueWording } from "./vague-wording.ts";
import { vanityMetric } from "./vanity-metric.ts";
import { verbContradictsNumbers } from "./verb-contradicts-numbers.ts";

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
  verbContradictsNumbers,
  deliveryVerb,
  softQuantifier,
  targetWithoutBaseline,
  vagueWording,
  vanityMetric,
  twoResultsInOne,
  targetWithoutBaseline,
  missingOwner,
  missingDueDate,
  unreadableDueDate,
  unreadableConfidence,
  objectiveWithNumber,
  tooManyObjectives,
];
