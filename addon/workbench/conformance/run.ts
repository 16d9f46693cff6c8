import type { CellInput } from "../workbook.ts";
import { REPORT_TAB, type Result, writeReport } from "./report.ts";
import { plainText } from "./same.ts";
import { deleteTabs, emptyStores, makeTab } from "./scratch.ts";

/** A row of the table as the menu script carries it; `missing` says what it cannot have in Google, or is null. */
export interface MenuRow {
  readonly method: string;
  readonly cells: readonly (readonly CellInput[])[];
  readonly expected: unknown;
  readonly missing: string | null;
  readonly run: () => unknown;
  /** The row's own script, which tells what it needs around it. */
  readonly script: string;
}

const [CELLS, BESIDE] = ["Goals", "It's later"];
const PATIENCE_MS = 300_000;

const laidOutName = (index: number): string => `Keyline row ${index + 1}`;
const calculates = ({ cells }: MenuRow): boolean => cells.some((row) => row.some((input) => typeof input === "string" && input.startsWith("=")));

/** Adds the menu; the functions it names are the script's own. */
export function addMenu(): void {
  SpreadsheetApp.getUi().createMenu("Keyline conformance").addItem("Run all rows", "runAllRows").addToUi();
}

/**
 * Makes a tab for each row whose cells calculate, unless it is there. The workbench calculates between executions, so it
 * must call this in one of its own before `runAllRows`; in Google the latter is enough.
 */
export function layOutRows(rows: readonly MenuRow[]): void {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  rows.forEach((row, index) => {
    if (row.missing === null && calculates(row) && !book.getSheetByName(laidOutName(index))) makeTab(book, laidOutName(index), row.cells);
  });
  SpreadsheetApp.flush();
}

/** Runs each row on tabs of its own, writes the report tab, removes the others, and says how many agree. */
export function runAllRows(rows: readonly MenuRow[], names: readonly string[]): string {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const taken = names.filter((name) => book.getSheetByName(name));
  if (taken.length > 0) throw new Error(`This spreadsheet has a tab named ${taken.join(" and ")}. Please use a new, empty spreadsheet.`);
  try {
    const results = resultsOf(book, rows, names);
    deleteTabs(book, [REPORT_TAB]);
    const summary = writeReport(book, results);
    book.toast(summary, "Keyline conformance");
    return summary;
  } finally {
    deleteTabs(book, [...names, ...rows.map((_, index) => laidOutName(index))]);
  }
}

function resultsOf(book: GoogleAppsScript.Spreadsheet.Spreadsheet, rows: readonly MenuRow[], names: readonly string[]): Result[] {
  const end = Date.now() + PATIENCE_MS;
  layOutRows(rows);
  const results = rows.map((row, index): Result | null => {
    if (row.missing !== null) return notRun(row, row.missing);
    return calculates(row) ? resultOf(row, () => book.getSheetByName(laidOutName(index))?.activate(), () => undefined) : null;
  });
  // These write, and must come after those that read what was calculated.
  return rows.map((row, index) => results[index] ?? (Date.now() > end ? notRun(row, "more time") : alone(book, row, names)));
}

const notRun = ({ method, expected }: MenuRow, missing: string): Result =>
  ({ method, expected: plainText(expected), got: "", same: null, missing });

function alone(book: GoogleAppsScript.Spreadsheet.Spreadsheet, row: MenuRow, names: readonly string[]): Result {
  const stores = row.script.includes("PropertiesService");
  const prepare = (): void => {
    if (stores) emptyStores();
    // A1 notation doubles the apostrophe of a name.
    if (row.script.replace(/''/g, "'").includes(BESIDE)) makeTab(book, BESIDE, []);
    if (row.script.includes("getActive")) makeTab(book, CELLS, row.cells).activate();
  };
  const tidy = (): void => {
    if (stores) emptyStores();
    deleteTabs(book, names);
  };
  return resultOf(row, prepare, tidy);
}

function resultOf(row: MenuRow, prepare: () => void, tidy: () => void): Result {
  const expected = plainText(row.expected);
  const got = attempt(row, prepare, tidy);
  return { method: row.method, expected, got, same: got === expected, missing: null };
}

/** What a row gives as text; whatever goes wrong, before and after it too, is its own result and stops no other. */
function attempt(row: MenuRow, prepare: () => void, tidy: () => void): string {
  try {
    try {
      prepare();
      return plainText(row.run());
    } finally {
      tidy();
    }
  } catch (error) {
    return `threw ${String(error)}`;
  }
}
