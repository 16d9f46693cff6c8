import { readCsv, REFUSALS } from "../csv/read-csv.ts";
import type { Engine } from "../host/engine/engine.ts";
import { sheetData, sizeOf } from "../host/engine/workbook-data.ts";
import { byId } from "./elements.ts";
import { toast } from "./toast.ts";

const MAX_NAME = 60;

/** Lets the person choose a CSV file, and opens it as a new tab. */
export function offerCsv(engine: Engine): void {
  const input = byId("csv-file", "input");
  input.value = "";
  input.onchange = () => {
    const file = input.files?.[0];
    if (file) void openCsv(engine, file);
  };
  input.click();
}

async function openCsv(engine: Engine, file: File): Promise<void> {
  const read = readCsv(new Uint8Array(await file.arrayBuffer()));
  if (!read.ok) return toast(REFUSALS[read.error], file.name);
  const book = engine.book();
  const name = freeName(file.name, book.getSheets().map((sheet) => sheet.getSheetName()));
  const tab = { name, rows: read.value };
  const { rows, columns } = sizeOf(tab);
  book.create(name, rows, columns, { sheet: sheetData(tab, crypto.randomUUID(), () => rows) }).activate();
  toast(`Opened ${file.name} as a new tab with ${read.value.length} ${read.value.length === 1 ? "row" : "rows"}.`);
}

/** A tab name from a file name: without its ending, and with a number when the name is taken. */
function freeName(file: string, taken: readonly string[]): string {
  const base = file.replace(/\.[^.]*$/, "").replace(/[[\]*?:/\\]/g, " ").trim().slice(0, MAX_NAME) || "CSV";
  let name = base;
  for (let count = 2; taken.includes(name); count++) name = `${base} ${count}`;
  return name;
}
