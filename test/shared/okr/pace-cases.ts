import type { CellValue } from "../../../shared/sheet/cell.ts";

/** The three cells of a pace: first day, due day, and the day to compare with. */
export type Dates = readonly [startDate: CellValue, dueDate: CellValue, asOf: CellValue];

/** Expected progress, each day written as people may write it. */
export const PACED: readonly [says: string, dates: Dates, expected: number | ""][] = [
  ["before the start nothing is expected", ["2026-10-01", "2026-12-31", "2026-09-30"], 0],
  ["a year before the start nothing is expected", ["2026-10-01", "2026-12-31", "2025-10-01"], 0],
  ["the first day counts as a whole day", ["2026-10-01", "2026-12-31", "2026-10-01"], 1 / 92],
  ["the fifteenth of thirty days is half", ["2026-04-01", "2026-04-30", "2026-04-15"], 0.5],
  ["the day before the due day is all but one day", ["2026-10-01", "2026-12-31", "2026-12-30"], 91 / 92],
  ["on the due day everything is expected", ["2026-10-01", "2026-12-31", "2026-12-31"], 1],
  ["after the due day it stays at 1", ["2026-10-01", "2026-12-31", "2027-03-01"], 1],
  ["a cycle of one day expects nothing on the day before", ["2026-10-01", "2026-10-01", "2026-09-30"], 0],
  ["a cycle of one day expects everything on the day", ["2026-10-01", "2026-10-01", "2026-10-01"], 1],
  ["a cycle of two days is half done on its first", ["2026-10-01", "2026-10-02", "2026-10-01"], 0.5],
  ["a leap day is a day of its cycle", ["2028-02-28", "2028-03-01", "2028-02-29"], 2 / 3],
  ["without a leap day February has one less", ["2026-02-28", "2026-03-02", "2026-03-01"], 2 / 3],
  ["a cycle may begin on a leap day", ["2028-02-29", "2028-03-09", "2028-03-04"], 0.5],
  ["a cycle over the new year", ["2026-12-30", "2027-01-02", "2026-12-31"], 0.5],
  ["serial numbers are days", [46113, 46142, 46127], 0.5],
  ["a serial number with a time of day is its day", [46113, 46142, 46127.99], 0.5],
  ["serial numbers and text go together", [46113, "2026-04-30", "2026-04-15"], 0.5],
  ["spaces around a text date do no harm", [" 2026-04-01", "2026-04-30 ", "2026-04-15"], 0.5],
  ["a blank start is no pace", ["", "2026-04-30", "2026-04-15"], ""],
  ["a blank due date is no pace", ["2026-04-01", "", "2026-04-15"], ""],
  ["a blank day to compare with is no pace", ["2026-04-01", "2026-04-30", " "], ""],
  ["blank dates are no pace", ["", "", ""], ""],
];

/** Dates that cannot be read: the argument in the way, and part of the sentence about it. */
export const NOT_PACED: readonly [says: string, dates: Dates, argument: string, saying: string][] = [
  ["a due date before the start", ["2026-10-01", "2026-09-30", "2026-10-01"], "due_date", "lies before start_date; give the later date as due_date"],
  ["a text that countries read differently", ["03/04/2026", "2026-12-31", "2026-10-01"], "start_date", "\"03/04/2026\" is text that countries read as different days; write it as 2026-03-02"],
  ["a text with points", ["2026-10-01", "31.12.2026", "2026-10-01"], "due_date", "\"31.12.2026\" is text that countries read as different days"],
  ["a word", ["2026-10-01", "2026-12-31", "today"], "as_of", "\"today\" is not a date; write it as 2026-03-02"],
  ["a day that no calendar has", ["2026-02-29", "2026-12-31", "2026-10-01"], "start_date", "\"2026-02-29\" is not a date"],
  ["a year", [2026, "2026-12-31", "2026-10-01"], "start_date", "2026 is not a date"],
  ["digits run together", [20261001, "2026-12-31", "2026-10-01"], "start_date", "20261001 is not a date"],
  ["a negative number", [-1, "2026-12-31", "2026-10-01"], "start_date", "-1 is not a date"],
  ["a day before 1970", ["1960-01-01", "2026-12-31", "2026-10-01"], "start_date", "1960-01-01 lies outside 1970 to 2199; give a day of the cycle"],
  ["a serial number before 1970", [21916, "2026-12-31", "2026-10-01"], "start_date", "1960-01-01 lies outside 1970 to 2199"],
  ["a serial number after 2199", ["2026-10-01", 111999, "2026-10-01"], "due_date", "2206-08-22 lies outside 1970 to 2199"],
  ["a tick", ["2026-10-01", "2026-12-31", true], "as_of", "TRUE is not a date"],
];
