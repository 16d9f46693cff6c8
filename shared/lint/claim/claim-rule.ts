import type { MeasureType } from "../../okr/measure-type.ts";
import type { Severity } from "../finding.ts";
import { marked } from "../replace-span.ts";
import { measureType } from "../row-cells.ts";
import type { KeyResult, KeyResultRule } from "../rule.ts";
import { type Claim, claimOf } from "./claim.ts";

/** What a rule says about one kind of claim; null where it has nothing to say. */
export type ClaimMessage = (claim: Claim, words: string, keyResult: KeyResult) => string | null;

/** A rule about what a key result claims instead of an outcome; types of measure that explain the claim silence it. */
export const claimRule = (id: string, severity: Severity, explainedBy: readonly MeasureType[], message: ClaimMessage): KeyResultRule => ({
  id,
  on: "keyResult",
  severity,
  wording: true,
  check: (keyResult) => {
    const claim = claimOf(keyResult.parse);
    if (!claim || explainedBy.includes(measureType(keyResult.cells))) return [];
    const said = message(claim, marked(keyResult.parse.text, claim.span), keyResult);
    return said === null ? [] : [{ at: "keyResult", span: claim.span, message: said, fixes: [] }];
  },
});
