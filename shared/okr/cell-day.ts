import { type CellValue, isDateCell } from "../sheet/cell.ts";
import { type CivilDate, civilDate, dayNumber, parseCivilDate } from "../time/civil-date.ts";
import { isBlank, named, quoted } from "./cell-number.ts";
import { type Refusal, refuse } from "./refusal.ts";

/** The day number of 1970-01-01 as a spreadsheet counts days. */
export const SERIAL_OF_1970 = 25_569;

// Taken once: a script host may look its globals up anew at every mention.
const { floor } = Math;
const LAST_DAY = dayNumber("2199-12-31");
// A smaller number is a year or a count, and Sheets knows no day of a larger one.
const [FIRST_SERIAL, LAST_SERIAL] = [2200, 2_958_465];
const FIRST_YEAR_AFTER_DURATIONS = "1905";
const CURE = "write it as 2026-03-02, or format the cell as a date";
const DAY_AND_MONTH = /^\d{1,2}([./-])\d{1,2}\1(?:\d{2}|\d{4})$/;

/** The day number of a cell that holds a date, an ISO text or a spreadsheet's serial number; null for a blank one. */
export function dayIn(cell: CellValue, argument: string): number | null | Refusal {
  if (isBlank(cell)) return null;
  if (typeof cell === "number") return dayOfSerial(cell, argument);
  if (typeof cell === "boolean") return refuse(argument, `${named(cell)} is not a date; ${CURE}`);
  if (isDateCell(cell)) return dayOfDate(cell.date, argument);
  const day = parseCivilDate(cell.trim());
  return day.ok ? dayOfCycle(dayNumber(day.value), argument) : refuse(argument, `${quoted(cell)} ${problemWith(cell.trim())}; ${CURE}`);
}

function dayOfDate(date: CivilDate, argument: string): number | Refusal {
  if (date !== "" && date < FIRST_YEAR_AFTER_DURATIONS) return refuse(argument, `Sheets read this as a duration; ${CURE}`);
  const day = parseCivilDate(date);
  return day.ok ? dayOfCycle(dayNumber(day.value), argument) : refuse(argument, `this is no day of the calendar; ${CURE}`);
}

function dayOfSerial(serial: number, argument: string): number | Refusal {
  const isDay = serial >= FIRST_SERIAL && serial <= LAST_SERIAL;
  return isDay ? dayOfCycle(floor(serial) - SERIAL_OF_1970, argument) : refuse(argument, `${serial} is not a date; ${CURE}`);
}

/** Before 1970 and after 2199 a day is a slip, never a day of somebody's cycle. */
function dayOfCycle(day: number, argument: string): number | Refusal {
  if (day >= 0 && day <= LAST_DAY) return day;
  return refuse(argument, `${civilDate(1970, 1, 1 + day)} lies outside 1970 to 2199; give a day of the cycle`);
}

const problemWith = (text: string): string =>
  DAY_AND_MONTH.test(text) ? "is text that countries read as different days" : "is not a date";
