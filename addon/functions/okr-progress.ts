import { progressOf } from "../../shared/okr/grade.ts";
import { refuse } from "../../shared/okr/refusal.ts";
import type { Argument, Shown } from "./argument.ts";
import { complain } from "./complaint.ts";
import { elementwise } from "./elementwise.ts";

const NAME = "OKR_PROGRESS";
const LABELS = ["start", "target", "current", "type"];

/**
 * Tells how far current has come from start to target, below 0 and above 1 too: 1.2 is a fifth beyond the target.
 * Give ranges to compute many rows at once. Example: =OKR_PROGRESS(D2:D40, E2:E40, F2:F40)
 *
 * @param {number|Array<Array<number>>} start Where it began: a cell or a range. May be blank where it began at 0.
 * @param {number|Array<Array<number>>} target What it should reach. For type between, a range of values such as "95..99".
 * @param {number|Array<Array<number>>} current Where it is now. The progress stays blank while this is blank.
 * @param {string|Array<Array<string>>} type Optional: metric (default), at least, at most, between, yes/no or milestone.
 * @return {number|Array<Array<number>>} The progress, 0 at the start and 1 at the target; ⚠ with a reason for a row of a range that has none.
 * @customfunction
 */
export function OKR_PROGRESS(start: Argument, target: Argument, current: Argument, type?: Argument): Shown {
  if (current === undefined) complain(NAME, refuse("current", "missing; give start, target and current"));
  return elementwise(NAME, LABELS, [start, target, current, type], progressOf);
}
