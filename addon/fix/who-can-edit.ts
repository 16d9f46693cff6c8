type Range = GoogleAppsScript.Spreadsheet.Range;

const MOST_NAMES = 5;

/** The addresses of people who may write to a protected cell, as far as Sheets tells. */
export function whoCanEdit(range: Range): readonly string[] {
  const sheet = range.getSheet();
  const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
  const around = [...sheet.getProtections(SHEET), ...sheet.getProtections(RANGE).filter((each) => covers(each.getRange(), range))];
  const people = around.filter((each) => !each.canEdit()).flatMap((each) => each.getEditors().map((user) => user.getEmail()));
  return [...new Set(people)].filter((address) => address !== "").slice(0, MOST_NAMES);
}

const covers = (area: Range, cell: Range): boolean =>
  area.getRow() <= cell.getRow() && cell.getRow() <= area.getLastRow() && area.getColumn() <= cell.getColumn() && cell.getColumn() <= area.getLastColumn();
