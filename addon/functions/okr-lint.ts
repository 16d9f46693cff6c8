import { firstRemarkOn } from "../../shared/lint/first-remark.ts";
import { refuse } from "../../shared/okr/refusal.ts";
import type { Argument, Shown } from "./argument.ts";
import { complain } from "./complaint.ts";
import { elementwise } from "./elementwise.ts";

const NAME = "OKR_LINT";
const LABELS = ["text", "start", "target", "profile"];

/**
 * Reviews the sentence of a key result and says what to mend first: the gravest remark, or blank where there is none.
 * With start and target it also says where they contradict the sentence. Example: =OKR_LINT(C2:C40, D2:D40, E2:E40)
 *
 * @param {string|Array<Array<string>>} text The sentence of a key result: a cell or a range.
 * @param {number|Array<Array<number>>} start Optional: where it began, as the cell beside the sentence says.
 * @param {number|Array<Array<number>>} target Optional: what it should reach, as the cell beside the sentence says.
 * @param {string|Array<Array<string>>} profile Optional: the house style to review by, such as guide (default).
 * @return {string|Array<Array<string>>} The remark, blank for a blank or good sentence; ⚠ with a reason for a row of a range that cannot be reviewed.
 * @customfunction
 */
export function OKR_LINT(text: Argument, start?: Argument, target?: Argument, profile?: Argument): Shown {
  if (text === undefined) complain(NAME, refuse("text", "missing; give the sentence of a key result"));
  return elementwise(NAME, LABELS, [text, start, target, profile], firstRemarkOn);
}
