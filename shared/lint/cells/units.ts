import { knownUnit } from "../../okr/unit-words.ts";
import { CURRENCIES, PERCENT, POINTS } from "../words/units.ts";
import type { RowCells } from "../rule.ts";

const KINDS = /^(?:%|ms|s|min|h|d|w|month|quarter|year)$/;

/** A unit under one name for all its spellings, where it is a percentage, a length of time or one currency; null for others. */
export function unitNamed(written: string | null): string | null {
  const word = (written ?? "").trim().toLowerCase();
  if (PERCENT.has(word) || POINTS.has(word)) return "%";
  const known = CURRENCIES.get(word) ?? knownUnit(word);
  return known !== null && (KINDS.test(known) || CURRENCIES.has(known.toLowerCase())) ? known : null;
}

/** What the unit cell of a row says; "" where it says nothing. */
export const unitText = (cells: RowCells): string => (cells.unit?.kind === "text" ? cells.unit.text.trim() : "");
