import type { CellWrite } from "../../shared/offers/offer.ts";
import { applyAll } from "../fix/apply-fixes.ts";
import { whoCanEdit } from "../fix/who-can-edit.ts";
import { problem, told } from "../messages.ts";
import { underLock } from "../publish/under-lock.ts";
import { readSettings } from "../settings.ts";
import { LONGEST_TAB_NAME } from "../sheet/place.ts";
import { readSheet } from "../sheet/read-sheet.ts";
import type { Applied, CellChange, OfferTaken, Problem } from "../sidebar/server-api.ts";
import { offersFor } from "./offered.ts";

/** Writes what an offer said it would write, where that is still what the sheet needs; answers with what takes it back. */
export function takeOffer(offer: unknown): Applied | Problem {
  return told("takeOffer", () => {
    const wanted = readOffer(offer);
    return wanted === null ? problem({ reason: "no-such-offer" }) : underLock(() => take(wanted));
  });
}

function take({ id, tab, firstRow, cells }: OfferTaken): Applied | Problem {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = readSheet(readSettings(spreadsheet.getId()).stored);
  if (!sheet.ok) return problem(sheet.error);
  const found = offersFor(sheet.value).find(({ seen }) => seen.id === id && seen.tab === tab && seen.firstRow === firstRow);
  if (!found || found.seen.cells !== cells) return problem({ reason: "no-such-offer" });
  return makeRoom(tab, found.writes) ?? applyAll(found.writes.map((write) => changeOf(tab, write)));
}

/** Adds the columns that a tab lacks for what is to be written; a protected tab takes none, and who could add them is told. */
function makeRoom(tab: string, writes: readonly CellWrite[]): Problem | null {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab);
  const width = sheet?.getMaxColumns() ?? 0;
  const beyond = writes.filter(({ column }) => column > width);
  const [first] = beyond;
  if (sheet === null || first === undefined) return null;
  const { row, column, value } = first;
  const isBarred = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).some((each) => !each.canEdit());
  if (isBarred) return problem({ reason: "protected", place: { tab, row, column }, editors: whoCanEdit(sheet.getRange(row, width)), text: String(value) });
  sheet.insertColumnsAfter(width, Math.max(...beyond.map((each) => each.column)) - width);
  return null;
}

const changeOf = (tab: string, { row, column, old, value, format }: CellWrite): CellChange =>
  ({ place: { tab, row, column }, expected: old, replacement: value, ...(format === undefined ? {} : { format }) });

const LONGEST_ID = 40;
const LONGEST_CELLS = 20_000;

function readOffer(given: unknown): OfferTaken | null {
  if (typeof given !== "object" || given === null) return null;
  const { id, tab, firstRow, cells }: { id?: unknown; tab?: unknown; firstRow?: unknown; cells?: unknown } = given;
  if (!isText(id, LONGEST_ID) || !isText(tab, LONGEST_TAB_NAME) || !isText(cells, LONGEST_CELLS)) return null;
  return typeof firstRow === "number" ? { id, tab, firstRow, cells } : null;
}

const isText = (value: unknown, longest: number): value is string => typeof value === "string" && value.length <= longest;
