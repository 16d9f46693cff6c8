import { exception, expose, type Execution } from "./execution.ts";
import { activeRange, openSheet, rangeAt } from "./sheet.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;

/** The open spreadsheet as a script sees it. */
export function openSpreadsheet(execution: Execution): Spreadsheet {
  const { engine, environment, realm } = execution;
  const book = engine.book;
  const active = () => book().getActiveSheet();
  return expose<Spreadsheet>(execution, "Spreadsheet", {
    navigate: {
      getId: () => book().getId(),
      getName: () => book().getName(),
      getUrl: () => `https://docs.google.com/spreadsheets/d/${book().getId()}/edit`,
      getSheets: () => realm.Array.from(book().getSheets(), (sheet) => openSheet(execution, sheet)),
      getNumSheets: () => book().getSheets().length,
      getSheetByName: (name) => {
        const sheet = book().getSheetByName(name);
        return sheet ? openSheet(execution, sheet) : null;
      },
      getActiveSheet: () => openSheet(execution, active()),
      getActiveRange: () => activeRange(execution, active()),
      getRange: (a1) => rangeAt(execution, active(), a1),
      setActiveSheet: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => sheet.activate(),
      setActiveRange: (range) => range.activate(),
      getSpreadsheetTimeZone: () => engine.zone,
      getSpreadsheetLocale: () => engine.locale,
    },
    write: {
      insertSheet: (name?: unknown) => insertSheet(execution, name),
      deleteSheet: (sheet) => deleteSheet(execution, sheet.getName()),
    },
    ui: { toast: (message: string, title = "") => environment.window.toast(String(message), String(title)) },
  });
}

function insertSheet(execution: Execution, name: unknown): GoogleAppsScript.Spreadsheet.Sheet {
  const book = execution.engine.book();
  const taken = book.getSheets().map((sheet) => sheet.getSheetName());
  const wanted = name ?? freeName(taken);
  if (typeof wanted !== "string") throw exception(execution, "Spreadsheet.insertSheet(index) is not implemented in the workbench.");
  if (taken.includes(wanted)) throw exception(execution, `A sheet with the name "${wanted}" already exists. Please enter another name.`);
  const made = book.create(wanted, NEW_ROWS, NEW_COLUMNS);
  made.activate();
  return openSheet(execution, made);
}

function deleteSheet(execution: Execution, name: string): void {
  const book = execution.engine.book();
  const sheet = book.getSheetByName(name);
  if (!sheet) throw exception(execution, `There is no sheet named ${name}.`);
  if (!book.deleteSheet(sheet)) throw exception(execution, "You can't remove all the sheets in a document.");
}

function freeName(taken: readonly string[]): string {
  let count = taken.length + 1;
  while (taken.includes(`Sheet${count}`)) count++;
  return `Sheet${count}`;
}
