import type { CivilDate } from "../time/civil-date.ts";

/** A date cell, turned into the calendar day that the spreadsheet shows. */
export interface DateCell {
  readonly date: CivilDate;
}

/** What one cell holds once the shell has turned dates into days: "" is blank, "#REF!" and its kin are error values. */
export type CellValue = string | number | boolean | DateCell;

/** A rectangle of cells, rows of equal length, as a sheet's getValues() gives it. */
export type Grid = readonly (readonly CellValue[])[];

/** Tells a date cell from all other values. */
export const isDateCell = (value: CellValue): value is DateCell => typeof value === "object";

/** The error values that a cell can show. */
export const ERROR_VALUES = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#ERROR!"] as const;

/** Tells whether a cell shows an error such as #DIV/0!. */
export const isErrorValue = (value: CellValue): value is string =>
  typeof value === "string" && value.startsWith("#") && (ERROR_VALUES as readonly string[]).includes(value);
