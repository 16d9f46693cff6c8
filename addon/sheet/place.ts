import type { Place } from "../../shared/lint/finding.ts";

/** No tab in Sheets has a longer name. */
export const LONGEST_TAB_NAME = 200;

/** Reads a place that a page names; null for anything else, since any page in the frame can ask. */
export function readPlace(place: unknown): Place | null {
  if (typeof place !== "object" || place === null) return null;
  const { tab, row, column }: { tab?: unknown; row?: unknown; column?: unknown } = place;
  if (typeof tab !== "string" || tab === "" || tab.length > LONGEST_TAB_NAME) return null;
  return isPosition(row) && isPosition(column) ? { tab, row, column } : null;
}

const isPosition = (value: unknown): value is number => typeof value === "number" && Number.isInteger(value) && value >= 1;

/** The range of one cell; null where its tab, row or column is not there. */
export function rangeAt({ tab, row, column }: Place): GoogleAppsScript.Spreadsheet.Range | null {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab);
  if (sheet === null || row > sheet.getMaxRows() || column > sheet.getMaxColumns()) return null;
  return sheet.getRange(row, column);
}
