import { type ReadCell } from "../../sheet/okr-sheet.ts";
import { readCell } from "../../sheet/read-cell.ts";
import { gradingOf } from "../grading.ts";
import { parse } from "../parse/parse.ts";
import type { KeyResult, Proposal, SetKeyResult } from "../rule.ts";

/** A key result as it will be read once a fix is written into its row; null where only a row could tell. */
export function afterFix(keyResult: KeyResult | SetKeyResult, { at, replacement }: Proposal): KeyResult | null {
  const sentence = at === "keyResult" ? parse(String(replacement)) : keyResult.parse;
  const cell = "row" in keyResult ? keyResult.row.cells[at] : undefined;
  if (!("row" in keyResult) || cell === undefined) return at === "keyResult" ? { ...keyResult, parse: sentence } : null;
  return { ...keyResult, parse: sentence, ...rewritten(keyResult, at, { ...cell, raw: replacement }) };
}

function rewritten({ row, table, cells }: SetKeyResult, at: Proposal["at"], cell: ReadCell): Pick<SetKeyResult, "row" | "cells" | "grading"> {
  const reading = readCell(cell.raw, at, cell.format, table.locale);
  const written = { ...row, cells: { ...row.cells, [at]: { ...cell, reading } } };
  return { row: written, cells: { ...cells, [at]: reading }, grading: gradingOf(written, table.locale) };
}
