import type { Place } from "../../shared/lint/finding.ts";
import { problem, told } from "../messages.ts";
import type { Problem, Selected } from "../sidebar/server-api.ts";

const LONGEST_TAB_NAME = 200;

/** Moves the person's selection to a cell; any page in the frame can call this, so the place is checked first. */
export function selectCell(place: unknown): Selected | Problem {
  return told("selectCell", () => {
    const wanted = readPlace(place);
    const range = wanted === null ? null : rangeAt(wanted);
    if (range === null) return problem({ reason: "no-such-cell" });
    range.activate();
    return { ok: true, a1: range.getA1Notation() };
  });
}

function readPlace(place: unknown): Place | null {
  if (typeof place !== "object" || place === null) return null;
  const { tab, row, column }: { tab?: unknown; row?: unknown; column?: unknown } = place;
  if (typeof tab !== "string" || tab === "" || tab.length > LONGEST_TAB_NAME) return null;
  return isPosition(row) && isPosition(column) ? { tab, row, column } : null;
}

const isPosition = (value: unknown): value is number => typeof value === "number" && Number.isInteger(value) && value >= 1;

function rangeAt({ tab, row, column }: Place): GoogleAppsScript.Spreadsheet.Range | null {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab);
  if (sheet === null || row > sheet.getMaxRows() || column > sheet.getMaxColumns()) return null;
  return sheet.getRange(row, column);
}
