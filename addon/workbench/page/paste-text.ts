import { type ICellData, getNumfmtParseValueFilter } from "@univerjs/core";
import { ISheetClipboardService, PREDEFINED_HOOK_NAME_PASTE } from "@univerjs/preset-sheets-core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { readCopiedText } from "../csv/read-copied-text.ts";
import { cellFor } from "../host/engine/cells.ts";
import type { Engine } from "../host/engine/engine.ts";

const { DEFAULT_PASTE, SPECIAL_PASTE_VALUE } = PREDEFINED_HOOK_NAME_PASTE;

/**
 * Pastes plain text as if each of its cells were typed. The engine takes text of several cells for HTML, which loses what
 * looks like markup, and makes rich text of addresses, which no formula and no script can read.
 */
export function pastePlainText(engine: Engine): void {
  const clipboard = engine.injector.get(ISheetClipboardService);
  const [byKey, byMenu] = [clipboard.legacyPaste.bind(clipboard), clipboard.paste.bind(clipboard)];
  clipboard.legacyPaste = async (html, text, files) => (html || files || !text ? byKey(html, text, files) : paste(engine, text));
  clipboard.paste = async (item, type = DEFAULT_PASTE) => {
    const plain = item.types.every((each) => each === "text/plain") && [DEFAULT_PASTE, SPECIAL_PASTE_VALUE].some((each) => each === type);
    return plain ? paste(engine, await (await item.getType("text/plain")).text()) : byMenu(item, type);
  };
}

/** Fills from the top left of the selection, or all of it where it is a multiple of what was copied, as Sheets does. */
function paste(engine: Engine, text: string): boolean {
  const sheet = engine.book().getActiveSheet();
  const selection = sheet.getActiveRange();
  const copied = readCopiedText(text);
  const [height, width] = [copied.length, copied[0]?.length ?? 0];
  if (!selection || width === 0) return false;
  const [chosenRows, chosenColumns] = [selection.getHeight(), selection.getWidth()];
  const fills = chosenRows % height === 0 && chosenColumns % width === 0;
  const [rows, columns] = fills ? [chosenRows, chosenColumns] : [height, width];
  makeRoom(sheet, selection.getRow() + rows, selection.getColumn() + columns);
  const target = sheet.getRange(selection.getRow(), selection.getColumn(), rows, columns);
  const formats = target.getNumberFormats();
  target.setValues(formats.map((line, row) => line.map((format, column) =>
    pasted(engine, sheet, copied[row % height]?.[column % width] ?? "", format))));
  target.activate();
  return true;
}

function makeRoom(sheet: FWorksheet, rows: number, columns: number): void {
  const [hasRows, hasColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > hasRows) sheet.insertRowsAfter(hasRows - 1, rows - hasRows);
  if (columns > hasColumns) sheet.insertColumnsAfter(hasColumns - 1, columns - hasColumns);
}

/** A cell as the engine makes it of what is typed into the grid, which knows more dates and numbers than a script's. */
function pasted(engine: Engine, sheet: FWorksheet, text: string, format: string): ICellData {
  const cell = cellFor(engine, sheet, text, format);
  const read = typeof cell.v === "string" && cell.v === text && !format ? getNumfmtParseValueFilter(text) : null;
  if (!read || typeof read.v !== "number") return cell;
  return { ...cell, v: read.v, t: null, ...(read.z ? { s: { n: { pattern: read.z } } } : {}) };
}
