type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** How a row went; `same` is null when it was not run, for want of what is `missing`. */
export interface Result {
  readonly method: string;
  readonly expected: string;
  readonly got: string;
  readonly same: boolean | null;
  readonly missing: string | null;
}

/** The tab that holds the last report. */
export const REPORT_TAB = "Keyline conformance";

const HEAD = ["row", "method", "expected", "got", "same?"];
const WIDTHS = [50, 220, 380, 380, 260];

/** Writes the report as a tab of its own, summed up in its first row, and gives that sum. */
export function writeReport(book: Book, results: readonly Result[]): string {
  const summary = summaryOf(results);
  const lines = results.map((result, index) => [String(index + 1), result.method, result.expected, result.got, verdict(result)]);
  const place = `locale ${book.getSpreadsheetLocale()}, zone ${book.getSpreadsheetTimeZone()}`;
  const all = [["", summary, place, "", ""], HEAD, ...lines];
  const sheet = book.insertSheet(REPORT_TAB);
  sheet.getRange(1, 1, all.length, HEAD.length).setNumberFormat("@").setValues(all).setWrap(true);
  sheet.getRange(1, 1, 2, HEAD.length).setFontWeight("bold");
  WIDTHS.forEach((width, index) => sheet.setColumnWidth(index + 1, width));
  sheet.setFrozenRows(2);
  return summary;
}

function verdict({ same, missing }: Result): string {
  if (same === null) return `not run here: needs ${missing ?? "more"}`;
  return same ? "same" : "DIFFERENT";
}

function summaryOf(results: readonly Result[]): string {
  const count = (same: boolean | null): number => results.filter((result) => result.same === same).length;
  return `${count(true)} same, ${count(false)} different, ${count(null)} not run here`;
}
