import { paceOf } from "../../shared/okr/pace.ts";
import { refuse } from "../../shared/okr/refusal.ts";
import type { Argument, Shown } from "./argument.ts";
import { complain } from "./complaint.ts";
import { elementwise } from "./elementwise.ts";
import { withSerialDates } from "./serial-dates.ts";

const NAME = "OKR_PACE";
const LABELS = ["start_date", "due_date", "as_of"];

/**
 * Tells how far a key result should be on a day at a steady pace: the share of its days that have passed, 0 before the
 * first day and 1 from the due day on. Dates may be date cells, text such as 2026-03-02, or serial numbers.
 * Example: =OKR_PACE(C2:C40, D2:D40, $B$1)
 *
 * @param {Date|Array<Array<Date>>} start_date The first day: a cell or a range.
 * @param {Date|Array<Array<Date>>} due_date The last day: a cell or a range.
 * @param {Date|Array<Array<Date>>} as_of The day to compare with: a cell with a date typed into it. Sheets refuses TODAY() here, also by way of a cell.
 * @return {number|Array<Array<number>>} The expected progress, 0 to 1, blank while a date is blank; ⚠ with a reason for a row of a range that has none.
 * @customfunction
 */
export function OKR_PACE(start_date: Argument, due_date: Argument, as_of: Argument): Shown {
  if (as_of === undefined) complain(NAME, refuse("as_of", "missing; give start_date, due_date and the cell of a date"));
  return elementwise(NAME, LABELS, withSerialDates([start_date, due_date, as_of]), paceOf);
}
