import { statusIn } from "../../shared/okr/cell-status.ts";
import { refuse } from "../../shared/okr/refusal.ts";
import type { Argument, Shown } from "./argument.ts";
import { complain } from "./complaint.ts";
import { elementwise } from "./elementwise.ts";

const NAME = "OKR_STATUS";
const LABELS = ["grade", "expected", "policy", "type"];

/**
 * Holds a grade against the expected progress: on track, at risk or off track, and from the due day on achieved or missed.
 * Yes/no stays open until it is due; at least, at most and between are on track in their band and off track outside it.
 * Example: =OKR_STATUS(G2:G40, H2:H40, "ratio")
 *
 * @param {number|Array<Array<number>>} grade The grade, 0 to 1, as OKR_GRADE gives it: a cell or a range.
 * @param {number|Array<Array<number>>} expected The expected progress, 0 to 1, as OKR_PACE gives it; 1 means due.
 * @param {string|Array<Array<string>>} policy Optional: ratio (default: on track from 90 % of expected, at risk from 70 %), gap (on track within 16.5 points of expected, at risk within 33), strict (on track from expected, else off track) or none (blank until due).
 * @param {string|Array<Array<string>>} type Optional: metric (default), at least, at most, between, yes/no or milestone.
 * @return {string|Array<Array<string>>} The status, blank while the grade is blank; ⚠ with a reason for a row of a range that has none.
 * @customfunction
 */
export function OKR_STATUS(grade: Argument, expected: Argument, policy?: Argument, type?: Argument): Shown {
  if (expected === undefined) complain(NAME, refuse("expected", "missing; give grade and expected"));
  return elementwise(NAME, LABELS, [grade, expected, policy, type], statusIn);
}
