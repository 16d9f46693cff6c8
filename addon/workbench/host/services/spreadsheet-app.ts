import { expose, type Execution } from "./execution.ts";
import { activeRange } from "./sheet.ts";
import { openSpreadsheet } from "./spreadsheet.ts";
import { openUi } from "./ui.ts";

type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** What can be protected, as SpreadsheetApp.ProtectionType names it. */
const PROTECTION_TYPE = { RANGE: 0, SHEET: 1 };

/** The SpreadsheetApp service on the open spreadsheet. */
export function spreadsheetApp(execution: Execution): SpreadsheetApp {
  const open = () => openSpreadsheet(execution);
  return expose<SpreadsheetApp>(execution, "SpreadsheetApp", {
    plain: { ProtectionType: PROTECTION_TYPE },
    menu: { getUi: () => openUi(execution) },
    navigate: {
      getActive: open,
      getActiveSpreadsheet: open,
      getActiveSheet: () => open().getActiveSheet(),
      getActiveRange: () => activeRange(execution, execution.engine.book().getActiveSheet()),
      setActiveSheet: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => sheet.activate(),
      setActiveRange: (range) => range.activate(),
      // Changes are in place at once here; formulas are calculated between executions.
      flush: () => undefined,
    },
  });
}
