import { readCsv, REFUSALS } from "../csv/read-csv.ts";
import type { Engine } from "../host/engine/engine.ts";
import { sheetData, sizeOf } from "../host/engine/workbook-data.ts";
import type { CellInput, Workbook } from "../workbook.ts";
import { byId } from "./elements.ts";
import { toast } from "./toast.ts";

const MAX_NAME = 60;

/** What a CSV file holds. */
export interface CsvFile {
  /** The file's name without its ending. */
  readonly name: string;
  readonly rows: readonly (readonly CellInput[])[];
}

/** Lets the person choose a CSV file and hands over what it holds; a file that is none is refused in words. */
export function chooseCsv(open: (file: CsvFile) => void): void {
  const input = byId("csv-file", "input");
  input.value = "";
  input.onchange = async () => {
    const file = input.files?.[0];
    if (!file) return;
    const read = readCsv(new Uint8Array(await file.arrayBuffer()));
    if (read.ok) open({ name: file.name.replace(/\.[^.]*$/, "").trim() || "CSV", rows: read.value });
    else toast(REFUSALS[read.error], file.name);
  };
  input.click();
}

/** A spreadsheet of one tab with what a file holds, in the zone and language of the browser, as a new one in Google has those of the account. */
export function workbookFrom({ name, rows }: CsvFile): Workbook {
  const { language, region } = new Intl.Locale(navigator.language).maximize();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return { name, locale: `${language}_${region}`, zone, tabs: [{ name: freeName(name, []), rows }] };
}

/** Adds a tab with what a file holds, and brings it to the front. */
export function addTab(engine: Engine, { name, rows }: CsvFile): void {
  const book = engine.book();
  const tab = { name: freeName(name, book.getSheets().map((sheet) => sheet.getSheetName())), rows };
  const size = sizeOf(tab);
  book.create(tab.name, size.rows, size.columns, { sheet: sheetData(tab, crypto.randomUUID(), () => size.rows) }).activate();
  toast(`Imported as the tab “${tab.name}”, with ${rows.length} ${rows.length === 1 ? "row" : "rows"}.`);
}

/** A tab name from a file name: short, without what a tab name may not hold, and with a number when the name is taken. */
function freeName(file: string, taken: readonly string[]): string {
  const base = file.replace(/[[\]*?:/\\]/g, " ").trim().slice(0, MAX_NAME) || "CSV";
  let name = base;
  for (let count = 2; taken.includes(name); count++) name = `${base} ${count}`;
  return name;
}
