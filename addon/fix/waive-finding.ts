import { RULES } from "../../shared/lint/rules/index.ts";
import { HOUSE_HEADERS, isHouseRulesTab } from "../../shared/profiles/house-rules/house-rules.ts";
import type { Waiver } from "../../shared/profiles/house-rules/waiver.ts";
import { waiverRows } from "../../shared/profiles/house-rules/waiver-row.ts";
import { parseCivilDate } from "../../shared/time/civil-date.ts";
import { calendarOf } from "../../shared/time/zone.ts";
import { problem, told } from "../messages.ts";
import { underLock } from "../publish/under-lock.ts";
import { readHouseRulesTab } from "../sheet/house-rules-tab.ts";
import type { Problem, WaiverKept } from "../sidebar/server-api.ts";
import { whoCanEdit } from "./who-can-edit.ts";

const LONGEST_SUBJECT = 500;
const LONGEST_REASON = 300;
const TAB = "House rules";

/** Records on the House rules tab that a finding may stay, why, and until when; the tab is made where there is none. */
export function waiveFinding(waiver: unknown): WaiverKept | Problem {
  return told("waiveFinding", () => {
    const wanted = readWaiver(waiver);
    return wanted === null ? problem({ reason: "no-such-waiver" }) : underLock(() => keep(wanted));
  });
}

function keep(waiver: Waiver): WaiverKept | Problem {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const calendar = calendarOf(spreadsheet.getSpreadsheetTimeZone());
  if (waiver.until < calendar(Date.now())) return problem({ reason: "waiver-over" });
  const found = spreadsheet.getSheets().find((sheet) => isHouseRulesTab(sheet.getName()));
  const { row, cells } = waiverRows(found ? readHouseRulesTab(found, calendar).values : [], waiver);
  const sheet = found ?? newTab();
  const [rows, columns] = [cells.length, cells[0]?.length ?? 1];
  if (found && row + rows - 1 > sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), rows);
  const range = sheet.getRange(row, 1, rows, columns);
  const place = { tab: sheet.getName(), row, column: 1 };
  if (!range.canEdit()) return problem({ reason: "protected", place, editors: whoCanEdit(range), text: cells[rows - 1]?.join("  ") ?? "" });
  // As text, an id such as 1.10 stays what it is, and no reason can calculate anything.
  range.setNumberFormat("@").setValues(cells.map((line) => [...line]));
  return { ok: true, tab: place.tab, row: row + rows - 1 };
}

/** A new tab comes to the front, and the person has not asked for that. */
function newTab(): GoogleAppsScript.Spreadsheet.Sheet {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const front = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(TAB);
  sheet.setFrozenRows(1);
  sheet.getRange(1, 1, 1, HOUSE_HEADERS.length).setFontWeight("bold");
  front.activate();
  return sheet;
}

function readWaiver(given: unknown): Waiver | null {
  if (typeof given !== "object" || given === null) return null;
  const { rule, subject, reason, until }: { rule?: unknown; subject?: unknown; reason?: unknown; until?: unknown } = given;
  if (typeof rule !== "string" || !RULES.some(({ id }) => id === rule)) return null;
  if (!isText(subject, LONGEST_SUBJECT) || !isText(reason, LONGEST_REASON)) return null;
  if (typeof until !== "string" || !parseCivilDate(until).ok) return null;
  return { rule, subject: subject.trim(), reason: reason.trim(), until };
}

const isText = (value: unknown, longest: number): value is string => typeof value === "string" && value.trim() !== "" && value.length <= longest;
