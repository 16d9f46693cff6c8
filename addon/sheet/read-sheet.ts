import { err, ok, type Result } from "../../shared/result.ts";
import { SURE_ENOUGH } from "../../shared/sheet/certainty.ts";
import type { NoTable } from "../../shared/sheet/header-row.ts";
import { isHouseRulesTab } from "../../shared/profiles/house-rules/house-rules.ts";
import type { OkrTable } from "../../shared/sheet/okr-sheet.ts";
import { ofOneCycle } from "../../shared/sheet/one-cycle.ts";
import { recognise } from "../../shared/sheet/recognise.ts";
import type { Tab } from "../../shared/sheet/tab.ts";
import type { CivilDate } from "../../shared/time/civil-date.ts";
import { calendarOf } from "../../shared/time/zone.ts";
import type { Stored } from "../review/past-memory.ts";
import { type HouseRulesTab, readHouseRulesTab } from "./house-rules-tab.ts";
import { readTab } from "./read-tab.ts";
import { type Said, saidAbout } from "./said.ts";

/** A spreadsheet with the OKR tables of its visible tabs, in the order of the tabs. */
export interface SheetReading {
  readonly id: string;
  readonly name: string;
  readonly zone: string;
  readonly locale: string;
  readonly tables: readonly OkrTable[];
  /** The tables that hold OKRs only if somebody says so. */
  readonly asked: readonly OkrTable[];
  /** The tabs that were looked at. */
  readonly read: readonly Tab[];
  /** What people said about the tabs that were looked at. */
  readonly said: readonly Said[];
  /** The cycle that they belong to, where they name one. */
  readonly cycle: string | null;
  /** The tables that belong to other cycles. */
  readonly setAside: readonly OkrTable[];
  /** Today in the spreadsheet's zone. */
  readonly today: CivilDate;
  /** The tab of the team's own rules, null where there is none. */
  readonly houseRules: HouseRulesTab | null;
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
  readonly said: readonly Said[];
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const MOST_TABS = 30;

/**
 * Reads the open spreadsheet as it is now, by what people said about its tabs: every visible tab once, the active one
 * first, and the house rules even when hidden.
 */
export function readSheet(stored: Stored): Result<SheetReading, NoOkrTable> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const [zone, locale] = [spreadsheet.getSpreadsheetTimeZone(), spreadsheet.getSpreadsheetLocale()];
  const around = { spreadsheet: spreadsheet.getName(), locale, calendar: calendarOf(zone) };
  const activeTab = spreadsheet.getActiveSheet().getName();
  const { house, nearest } = tabsOf(spreadsheet, activeTab);
  const found = nearest.map((sheet) => {
    const said = saidAbout(sheet, stored);
    const read = readTab(sheet, around, said.mapping);
    return { tab: said.tab, said, read, index: sheet.getIndex(), tables: recognise(read, said.mapping) };
  });
  const said = found.map((each) => each.said);
  const tables = [...found].sort((a, b) => a.index - b.index).flatMap(({ tables: each }) => (each.ok ? each.value : []));
  const front = found.find(({ tab }) => tab === activeTab)?.tables;
  const leftOut = front?.ok === false ? { tab: activeTab, why: front.error } : null;
  if (tables.length === 0) return err({ reason: "no-okr-table", tab: activeTab, why: leftOut?.why ?? "empty", tabs: nearest.length, said });
  const today = around.calendar(Date.now());
  const houseRules = house ? readHouseRulesTab(house, around.calendar) : null;
  const name = around.spreadsheet;
  const ofCycle = ofOneCycle(tables, activeTab, today);
  const isSure = ({ tab, sure }: OkrTable): boolean => sure >= SURE_ENOUGH || said.some((each) => each.tab === tab && each.mapping.confirmed);
  const [sure, asked] = [ofCycle.tables.filter(isSure), ofCycle.tables.filter((table) => !isSure(table))];
  return ok({ id: spreadsheet.getId(), name, zone, locale, today, ...ofCycle, tables: sure, asked, said, read: found.map((each) => each.read), houseRules, leftOut });
}

/** The tab of house rules, and of the other visible ones as many as are read, the active one first. */
function tabsOf(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, activeTab: string): { readonly house: Sheet | undefined; readonly nearest: readonly Sheet[] } {
  const all = spreadsheet.getSheets();
  const house = all.find((sheet) => isHouseRulesTab(sheet.getName()));
  const others = all.filter((sheet) => sheet !== house && !sheet.isSheetHidden());
  const isActive = (sheet: Sheet): boolean => sheet.getName() === activeTab;
  return { house, nearest: [...others.filter(isActive), ...others.filter((sheet) => !isActive(sheet))].slice(0, MOST_TABS) };
}
