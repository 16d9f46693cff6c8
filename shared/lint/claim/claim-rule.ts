import type { MeasureType } from "../../okr/measure-type.ts";
import type { Severity } from "../finding.ts";
import { afterLabel } from "../parse/leading-verb.ts";
import { quoted } from "../../okr/cell-number.ts";
import { marked } from "../replace-span.ts";
import { measureType, numberIn } from "../row-cells.ts";
import type { KeyResult, KeyResultRule, RowCells } from "../rule.ts";
import { type Claim, claimOf } from "./claim.ts";

/** What a rule says about one kind of claim; null where it has nothing to say. */
export type ClaimMessage = (claim: Claim, words: string, keyResult: KeyResult) => string | null;

/** Tells whether a row has a target that can be reached step by step; a bare 1 cannot. */
export function isCounted(cells: RowCells | null): boolean {
  const target = numberIn(cells, "target");
  return target !== null && (target.value !== 1 || target.unit !== null);
}

/** A sentence without a verb in front names the measure of the numbers beside it, as in "tickets solved" from 40 to 60. */
const isMeasured = ({ kind, span }: Claim, { parse, cells }: KeyResult): boolean =>
  parse.verb === null && kind !== "deliverable" && !(kind === "delivered" && span[0] === parse.tokens[afterLabel(parse.tokens)]?.start) &&
  isCounted(cells) && (numberIn(cells, "start") ?? numberIn(cells, "current")) !== null;

/** A rule about what a key result claims instead of an outcome; types of measure that explain the claim silence it. */
export const claimRule = (id: string, severity: Severity, explainedBy: readonly MeasureType[], message: ClaimMessage): KeyResultRule => ({
  id,
  on: "keyResult",
  severity,
  wording: true,
  check: (keyResult) => {
    const claim = claimOf(keyResult.parse);
    if (!claim || explainedBy.includes(measureType(keyResult.cells)) || isMeasured(claim, keyResult)) return [];
    const said = message(claim, quoted(marked(keyResult.parse.text, claim.span)).slice(1, -1), keyResult);
    return said === null ? [] : [{ at: "keyResult", span: claim.span, message: said, fixes: [] }];
  },
});
