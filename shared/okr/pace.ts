import type { CellValue } from "../sheet/cell.ts";
import { dayIn } from "./cell-day.ts";
import { firstError } from "./cell-error.ts";
import { clamp, metricProgress } from "./progress.ts";
import { isRefusal, type Outcome, refuse } from "./refusal.ts";

/**
 * The progress from 0 to 1 that a steady pace would have reached at the end of a day: the share of a cycle's days, both
 * its ends among them, that have passed. Days are day numbers; the due day is not before the start.
 */
export function expectedProgress(startDay: number, dueDay: number, day: number): number {
  // Nothing has passed on the day before the first, which makes a cycle of one day as long as any.
  return clamp(metricProgress(startDay - 1, dueDay, day));
}

/** The expected progress from three cells that hold dates: "" while one is blank, an error value passed through, or a refusal. */
export function paceOf(startDate: CellValue, dueDate: CellValue, asOf: CellValue): Outcome {
  const error = firstError([startDate, dueDate, asOf]);
  if (error !== "") return error;
  const start = dayIn(startDate, "start_date");
  if (isRefusal(start)) return start;
  const due = dayIn(dueDate, "due_date");
  if (isRefusal(due)) return due;
  const day = dayIn(asOf, "as_of");
  if (isRefusal(day)) return day;
  if (start === null || due === null || day === null) return "";
  return due < start ? refuse("due_date", "lies before start_date; give the later date as due_date") : expectedProgress(start, due, day);
}
