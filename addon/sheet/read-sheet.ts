import { err, ok, type Result } from "../../shared/result.ts";
import type { NoTable } from "../../shared/sheet/header-row.ts";
import type { OkrTable } from "../../shared/sheet/okr-sheet.ts";
import { ofOneCycle } from "../../shared/sheet/one-cycle.ts";
import { recognise } from "../../shared/sheet/recognise.ts";
import { calendarOf } from "../../shared/time/zone.ts";
import { readTab } from "./read-tab.ts";

/** A spreadsheet with the OKR tables of its visible tabs, in the order of the tabs. */
export interface SheetReading {
  readonly id: string;
  readonly name: string;
  readonly zone: string;
  readonly locale: string;
  readonly tables: readonly OkrTable[];
  /** The cycle that they belong to, where they name one. */
  readonly cycle: string | null;
  /** The tables that belong to other cycles. */
  readonly setAside: readonly OkrTable[];
  /** The tab in front, when it holds no table and others do. */
  readonly leftOut: TabWithout | null;
}

/** A tab without an OKR table, and what it lacks. */
export interface TabWithout {
  readonly tab: string;
  readonly why: NoTable;
}

/** That no visible tab holds an OKR table: what the active tab lacks, and how many tabs were looked at. */
export interface NoOkrTable extends TabWithout {
  readonly reason: "no-okr-table";
  readonly tabs: number;
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const MOST_TABS = 30;

/** Reads the open spreadsheet as it is now: every visible tab once, the active one first. */
export function readSheet(): Result<SheetReading, NoOkrTable> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const [zone, locale] = [spreadsheet.getSpreadsheetTimeZone(), spreadsheet.getSpreadsheetLocale()];
  const around = { spreadsheet: spreadsheet.getName(), locale, calendar: calendarOf(zone) };
  const activeTab = spreadsheet.getActiveSheet().getName();
  const sheets = spreadsheet.getSheets().filter((sheet) => !sheet.isSheetHidden());
  const isActive = (sheet: Sheet): boolean => sheet.getName() === activeTab;
  const nearest = [...sheets.filter(isActive), ...sheets.filter((sheet) => !isActive(sheet))].slice(0, MOST_TABS);
  const found = nearest.map((sheet) => ({ index: sheet.getIndex(), tables: recognise(readTab(sheet, around)) }));
  const tables = [...found].sort((a, b) => a.index - b.index).flatMap(({ tables: each }) => (each.ok ? each.value : []));
  const front = found[0]?.tables;
  const leftOut = front?.ok ? null : { tab: activeTab, why: front?.error ?? "empty" };
  if (tables.length === 0) return err({ reason: "no-okr-table", tab: activeTab, why: leftOut?.why ?? "empty", tabs: nearest.length });
  return ok({ id: spreadsheet.getId(), name: around.spreadsheet, zone, locale, ...ofOneCycle(tables, activeTab, around.calendar(Date.now())), leftOut });
}
