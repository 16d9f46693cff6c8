import type { CellValue, Grid } from "./cell.ts";

/** What is read of one tab: its values, and per cell the formula ("" for none) and the number format; `locale` is like de_DE. */
export interface Tab {
  readonly name: string;
  /** The name of the spreadsheet around it, "" when it has none. */
  readonly spreadsheet: string;
  readonly values: Grid;
  readonly formulas: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
  readonly locale: string;
}

/** The value of a cell, row and column counted from 0; outside the tab it is blank. */
export const valueAt = (tab: Tab, row: number, column: number): CellValue => tab.values[row]?.[column] ?? "";

/** Tells whether a cell's value comes from a formula in it. */
export const hasFormula = (tab: Tab, row: number, column: number): boolean => (tab.formulas[row]?.[column] ?? "") !== "";
