import { NO_MAPPING, type TabMapping } from "../../shared/sheet/mapping.ts";
import { decodeMapping, encodeMapping } from "../../shared/sheet/mapping-text.ts";
import { byteLength } from "../publish/byte-length.ts";
import type { Stored } from "../review/past-memory.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a person said about a tab, as it is kept with the document. */
export interface Said {
  readonly tab: string;
  readonly mapping: TabMapping;
  /** Something is kept that cannot be read any more. */
  readonly unreadable: boolean;
}

const KEY = "keyline.columns.";
const MOST_BYTES = 8_000;

/** The property that keeps what was said about a tab, whatever the tab is called by now. */
export const saidKey = (sheet: Sheet): string => KEY + sheet.getSheetId();

/** What was said about a tab; nothing where nothing was, or what is kept cannot be read. */
export function saidAbout(sheet: Sheet, stored: Stored): Said {
  const text = stored[saidKey(sheet)];
  const read = text ? decodeMapping(text) : null;
  return { tab: sheet.getName(), mapping: read?.ok ? read.value : NO_MAPPING, unreadable: read?.ok === false };
}

/** A mapping as the text of a property, "" where it says nothing; null where it says more than one can hold. */
export function saidText(mapping: TabMapping): string | null {
  const text = encodeMapping(mapping);
  if (text === encodeMapping(NO_MAPPING)) return "";
  return byteLength(text) > MOST_BYTES ? null : text;
}
