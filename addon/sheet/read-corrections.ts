import type { Correction, SaidMeaning } from "../../shared/sheet/correction.ts";
import type { Anchor } from "../../shared/sheet/mapping.ts";
import { MEANINGS } from "../../shared/sheet/okr-sheet.ts";
import { LONGEST_TAB_NAME } from "./place.ts";

const MOST = 100;
const MOST_COLUMNS = 300;
const LONGEST_TEXT = 500;

/** Reads corrections that a page asks for; null for anything else, since any page in the frame can ask. */
export function readCorrections(given: unknown): readonly Correction[] | null {
  if (!Array.isArray(given) || given.length === 0 || given.length > MOST) return null;
  const read = given.flatMap((each: unknown) => readCorrection(each) ?? []);
  return read.length === given.length ? read : null;
}

interface Given {
  readonly tab?: unknown;
  readonly says?: unknown;
  readonly columns?: unknown;
  readonly meaning?: unknown;
  readonly row?: unknown;
  readonly out?: unknown;
}

function readCorrection(given: unknown): Correction | null {
  if (typeof given !== "object" || given === null) return null;
  const { tab, says, columns, meaning, row, out }: Given = given;
  if (!isText(tab, LONGEST_TAB_NAME) || tab === "") return null;
  if (says === "right" || says === "start-over") return { tab, says };
  if (says === "tab") return typeof out === "boolean" ? { tab, says, out } : null;
  if (says === "row") return isText(row, LONGEST_TEXT) && row !== "" && typeof out === "boolean" ? { tab, says, row, out } : null;
  if (says !== "columns" || !Array.isArray(columns) || columns.length > MOST_COLUMNS) return null;
  const anchors = columns.flatMap((each: unknown) => readAnchor(each) ?? []);
  return anchors.length === columns.length && isMeaning(meaning) ? { tab, says, columns: anchors, meaning } : null;
}

function readAnchor(given: unknown): Anchor | null {
  if (typeof given !== "object" || given === null) return null;
  const { header, column }: { header?: unknown; column?: unknown } = given;
  const isColumn = typeof column === "number" && Number.isInteger(column) && column >= 1 && column <= MOST_COLUMNS;
  return isText(header, LONGEST_TEXT) && isColumn ? { header, column } : null;
}

const isText = (value: unknown, longest: number): value is string => typeof value === "string" && value.length <= longest;
const isMeaning = (value: unknown): value is SaidMeaning =>
  value === null || value === "both" || value === "confidenceSeries" || MEANINGS.some((meaning) => meaning === value);
