import { gradeOf } from "../../shared/okr/grade.ts";
import { refuse } from "../../shared/okr/refusal.ts";
import type { Argument, Shown } from "./argument.ts";
import { complain } from "./complaint.ts";
import { elementwise } from "./elementwise.ts";

const NAME = "OKR_GRADE";
const LABELS = ["start", "target", "current", "type"];

/**
 * Grades a key result from 0 to 1: how far current has come from start to target.
 * Give ranges to grade many rows at once. Example: =OKR_GRADE(D2:D40, E2:E40, F2:F40)
 *
 * @param {number|Array<Array<number>>} start Where it began: a cell or a range. May be blank where it began at 0.
 * @param {number|Array<Array<number>>} target What it should reach. For type between, a range of values such as "95..99".
 * @param {number|Array<Array<number>>} current Where it is now. The grade stays blank while this is blank.
 * @param {string|Array<Array<string>>} type Optional: metric (default), at least, at most, between, yes/no or milestone.
 * @return {number|Array<Array<number>>} The grade, 0 to 1; ⚠ with a reason for a row of a range that cannot be graded.
 * @customfunction
 */
export function OKR_GRADE(start: Argument, target: Argument, current: Argument, type?: Argument): Shown {
  if (current === undefined) complain(NAME, refuse("current", "missing; give start, target and current"));
  return elementwise(NAME, LABELS, [start, target, current, type], gradeOf);
}
