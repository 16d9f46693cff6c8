import type { Grid } from "../../shared/sheet/cell.ts";
import type { CivilDate } from "../../shared/time/civil-date.ts";
import { cellValues } from "./cell-values.ts";

/** The values of the tab on which a team keeps its own rules. */
export interface HouseRulesTab {
  readonly tab: string;
  readonly values: Grid;
}

const MOST_ROWS = 500;
const MOST_COLUMNS = 20;

/** Reads the House rules tab in one call. */
export function readHouseRulesTab(sheet: GoogleAppsScript.Spreadsheet.Sheet, calendar: (instant: number) => CivilDate): HouseRulesTab {
  const all = sheet.getDataRange();
  const range = sheet.getRange(1, 1, Math.min(all.getNumRows(), MOST_ROWS), Math.min(all.getNumColumns(), MOST_COLUMNS));
  return { tab: sheet.getName(), values: cellValues(range.getValues(), calendar) };
}
