import { type CellValue, isDateCell } from "../sheet/cell.ts";
import { type CivilDate, dayNumber, parseCivilDate } from "../time/civil-date.ts";
import { isBlank, quoted } from "./cell-number.ts";
import { type Refusal, refuse } from "./refusal.ts";

/** The day number of 1970-01-01 as a spreadsheet counts days. */
export const SERIAL_OF_1970 = 25_569;

// Taken once: a script host may look its globals up anew at every mention.
const { floor } = Math;
const LAST_DAY = dayNumber("2199-12-31");
const FIRST_YEAR_AFTER_DURATIONS = "1905";
const CURE = "write it as 2026-03-02, or format the cell as a date";
const DAY_AND_MONTH = /^\d{1,2}([./-])\d{1,2}\1(?:\d{2}|\d{4})$/;

/** The day number of a cell that holds a date, an ISO text or a spreadsheet's serial number; null for a blank one. */
export function dayIn(cell: CellValue, argument: string): number | null | Refusal {
  if (isBlank(cell)) return null;
  if (typeof cell === "number") return dayOfSerial(cell, argument);
  if (typeof cell === "boolean") return refuse(argument, `${cell ? "TRUE" : "FALSE"} is not a date; ${CURE}`);
  if (isDateCell(cell)) return dayOfDate(cell.date, argument);
  const day = parseCivilDate(cell.trim());
  return day.ok ? dayNumber(day.value) : refuse(argument, `${quoted(cell.trim())} ${problemWith(cell.trim())}; ${CURE}`);
}

function dayOfDate(date: CivilDate, argument: string): number | Refusal {
  return date < FIRST_YEAR_AFTER_DURATIONS ? refuse(argument, `Sheets read this as a duration; ${CURE}`) : dayNumber(date);
}

/** A serial number before 1970 is a year, a count or a slip, never a day of somebody's cycle. */
function dayOfSerial(serial: number, argument: string): number | Refusal {
  const day = floor(serial) - SERIAL_OF_1970;
  return day >= 0 && day <= LAST_DAY ? day : refuse(argument, `${serial} is not a date; ${CURE}`);
}

const problemWith = (text: string): string =>
  DAY_AND_MONTH.test(text) ? "is text that countries read as different days" : "is not a date";
