import type { Grid } from "../../shared/sheet/cell.ts";
import type { TabMapping } from "../../shared/sheet/mapping.ts";
import { mayHoldTable } from "../../shared/sheet/recognise.ts";
import type { Tab } from "../../shared/sheet/tab.ts";
import type { CivilDate } from "../../shared/time/civil-date.ts";
import { cellValues } from "./cell-values.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** What reading a tab needs to know of its spreadsheet: name, locale and the calendar of its zone. */
export interface Around {
  readonly spreadsheet: string;
  readonly locale: string;
  readonly calendar: (instant: number) => CivilDate;
}

const MOST_ROWS = 5_000;
const MOST_COLUMNS = 300;

/** Reads a tab in three calls, or in one when its values hold nothing like an OKR table, also as somebody has corrected them. */
export function readTab(sheet: Sheet, { spreadsheet, locale, calendar }: Around, mapping: TabMapping): Tab {
  const range = usedRange(sheet);
  const values = cellValues(range.getValues(), calendar);
  const name = sheet.getName();
  if (!mayHoldTable(values, mapping)) return { name, spreadsheet, values, formulas: blank(values), formats: blank(values), locale };
  return { name, spreadsheet, values, formulas: range.getFormulas(), formats: range.getNumberFormats(), locale };
}

/** A tab may be filled down to its last row by a stray formula; OKRs stand at its top. */
function usedRange(sheet: Sheet): Range {
  const all = sheet.getDataRange();
  const [rows, columns] = [Math.min(all.getNumRows(), MOST_ROWS), Math.min(all.getNumColumns(), MOST_COLUMNS)];
  return rows === all.getNumRows() && columns === all.getNumColumns() ? all : sheet.getRange(1, 1, rows, columns);
}

const blank = (values: Grid): readonly (readonly string[])[] => values.map((row) => row.map(() => ""));
