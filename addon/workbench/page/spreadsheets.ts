import { EXAMPLE } from "../example.ts";
import { workbookData } from "../host/engine/workbook-data.ts";
import type { Workbook } from "../workbook.ts";
import type { KeptWorkbook } from "./keep.ts";
import { forgetKept, readKept, replaceKept } from "./kept.ts";
import { toastAfterLoad } from "./toast.ts";

/** A spreadsheet of the workbench; the id is what scripts see. */
export interface SpreadsheetName {
  readonly id: string;
  readonly name: string;
}

/** The spreadsheets there are, the latest first, and the one that is open. */
export interface Spreadsheets {
  readonly open: string;
  readonly all: readonly SpreadsheetName[];
}

const LIST = "spreadsheets";
const FIRST: Spreadsheets = { open: EXAMPLE.id, all: [{ id: EXAMPLE.id, name: EXAMPLE.name }] };

/** The name under which a spreadsheet's workbook is kept. */
export const workbookOf = (id: string): string => `workbook/${id}`;

/** Finds the spreadsheets; at first there is only the example. */
export const listSpreadsheets = async (): Promise<Spreadsheets> => (await readKept<Spreadsheets>(LIST)) ?? FIRST;

/** Opens another spreadsheet in place of this one. */
export async function openAnother(id: string): Promise<void> {
  await change((list) => ({ ...list, open: id }));
  location.reload();
}

/** Keeps a new workbook as a spreadsheet of its own, with another name if its own is taken, and opens it. */
export async function openNew(workbook: Omit<Workbook, "id">): Promise<void> {
  const id = crypto.randomUUID();
  const taken = new Set((await listSpreadsheets()).all.map(({ name }) => name));
  let name = workbook.name;
  for (let count = 2; taken.has(name); count++) name = `${workbook.name} ${count}`;
  await readKept(workbookOf(id));
  const { zone, locale } = workbook;
  await replaceKept(workbookOf(id), { zone, locale, data: workbookData({ ...workbook, id, name }) } satisfies KeptWorkbook);
  await change((list) => ({ open: id, all: [{ id, name }, ...list.all] }));
  toastAfterLoad(`Opened “${name}” as a spreadsheet of its own. What was open before is in the File menu.`);
  location.reload();
}

/** Forgets what was typed into the example, and opens it again. */
export async function startAgain(): Promise<void> {
  await forgetKept(workbookOf(EXAMPLE.id));
  await openAnother(EXAMPLE.id);
}

async function change(changed: (list: Spreadsheets) => Spreadsheets): Promise<void> {
  while (!(await replaceKept(LIST, changed(await listSpreadsheets()))));
}
