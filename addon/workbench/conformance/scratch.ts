import type { CellInput } from "../workbook.ts";

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Cells = readonly (readonly CellInput[])[];

/** Makes a tab that holds the cells, from the top left. */
export function makeTab(book: Book, name: string, cells: Cells): Sheet {
  const sheet = book.insertSheet(name);
  cells.forEach((row, r) => row.forEach((input, c) => fill(sheet.getRange(r + 1, c + 1), input)));
  return sheet;
}

function fill(cell: GoogleAppsScript.Spreadsheet.Range, input: CellInput): void {
  if (input === "") return;
  if (typeof input === "object") cell.setValue(input.date).setNumberFormat("yyyy-mm-dd");
  else cell.setValue(input);
}

/** Deletes the tabs of these names, where they are there. */
export function deleteTabs(book: Book, names: readonly string[]): void {
  for (const name of names) {
    const sheet = book.getSheetByName(name);
    if (sheet) book.deleteSheet(sheet);
  }
}

/** Empties the script's own property stores. */
export function emptyStores(): void {
  PropertiesService.getDocumentProperties().deleteAllProperties();
  PropertiesService.getUserProperties().deleteAllProperties();
  PropertiesService.getScriptProperties().deleteAllProperties();
}
