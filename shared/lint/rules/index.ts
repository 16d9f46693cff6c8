import type { Rule } from "../rule.ts";
import { cannotBeGraded } from "./cannot-be-graded.ts";
import { cellError } from "./cell-error.ts";
import { deliveryVerb } from "./delivery-verb.ts";
import { missingDueDate } from "./missing-due-date.ts";
import { missingOwner } from "./missing-owner.ts";
import { noNumber } from "./no-number.ts";
import { objectiveWithNumber } from "./objective-with-number.ts";
import { sentenceAndCellsDisagree } from "./sentence-and-cells-disagree.ts";
import { severalColumnsForOne } from "./several-columns-for-one.ts";
import { softQuantifier } from "./soft-quantifier.ts";
import { startEqualsTarget } from "./start-equals-target.ts";
import { tooManyObjectives } from "./too-many-objectives.ts";
import { unreadableConfidence } from "./unreadable-confidence.ts";
import { unreadableDueDate } from "./unreadable-due-date.ts";
import { verbContradictsNumbers } from "./verb-contradicts-numbers.ts";

/** Every rule, in the order in which findings on one cell are shown. */
export const RULES: readonly Rule[] = [
  severalColumnsForOne,
  noNumber,
  startEqualsTarget,
  cannotBeGraded,
  cellError,
  sentenceAndCellsDisagree,
  verbContradictsNumbers,
  deliveryVerb,
  softQuantifier,
  missingOwner,
  missingDueDate,
  unreadableDueDate,
  unreadableConfidence,
  objectiveWithNumber,
  tooManyObjectives,
];
