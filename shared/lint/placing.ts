import type { CellValue } from "../sheet/cell.ts";
import type { KeyResultRow, Meaning, OkrTable } from "../sheet/okr-sheet.ts";
import { hasBlank } from "./fixes/blank.ts";
import type { Finding, Fix, Place } from "./finding.ts";
import type { Remark } from "./remarks.ts";
import type { Proposal, SetKeyResult, SetObjective } from "./rule.ts";

/** Puts a remark on the cell that it is about, and its fixes on the cells that they write; those that may not be written are dropped. */
export function findingOf(of: SetObjective | SetKeyResult, { rule, severity, at, span, message, fixes }: Remark): Finding {
  const fixed = fixes.filter((fix) => ("row" in of ? isWritable(of.row, fix.at) : !isRepeated(of))).map((fix) => fixOf(fix, placeOf(of, fix.at), heldBy(of, fix.at), fixes.length === 1));
  return { rule, severity, place: placeOf(of, at), span, message, fixes: fixed, subjects: subjectsOf(of) };
}

/** An id such as KR1 says too little without its objective's, and so do words that nobody has written yet. */
function subjectsOf(of: SetObjective | SetKeyResult): readonly string[] {
  const { id, text } = "row" in of ? of.row : of.rows;
  const whole = "row" in of && id !== null && LONE_ID.test(id) ? null : id;
  return [whole, text].filter((name): name is string => name !== null && name !== "");
}

const LONE_ID = /^\D*\d*$/;

/** The column of a meaning in a table, from 1, or null. */
export const columnOf = (table: OkrTable, meaning: Meaning): number | null =>
  table.columns.find((column) => column.meaning === meaning)?.column ?? null;

/** The cell of a meaning in this row; the text's cell where the table has no such column. */
function placeOf(of: SetObjective | SetKeyResult, meaning: Meaning): Place {
  const { table } = of;
  if ("row" in of) {
    const { row, cells } = of.row;
    const column = cells[meaning]?.column ?? columnOf(table, meaning) ?? cells.keyResult?.column ?? columnOf(table, "keyResult") ?? 1;
    return { tab: table.tab, row, column };
  }
  const named = meaning === "objective" ? of.rows.column : columnOf(table, meaning);
  const column = named ?? of.rows.column ?? columnOf(table, "objective") ?? columnOf(table, "keyResult") ?? 1;
  return { tab: table.tab, row: of.rows.row, column };
}

function fixOf({ label, replacement, asks }: Proposal, place: Place, before: CellValue, only: boolean): Fix {
  const blanks = typeof replacement === "string" && hasBlank(replacement);
  return { label, place, before, replacement, blanks, safe: only && !blanks && !asks };
}

const heldBy = (of: SetObjective | SetKeyResult, meaning: Meaning): CellValue =>
  "row" in of ? of.row.cells[meaning]?.raw ?? "" : of.rows.text;

/** An objective that each of its rows repeats would fall apart if one were rewritten. */
const isRepeated = ({ rows }: SetObjective): boolean =>
  rows.keyResults.some(({ row, cells }) => row !== rows.row && cells.objective !== undefined && cells.objective.raw !== "");

/** A formula is never overwritten by a fix, nor is a sentence that shares its cell with others. */
function isWritable(row: KeyResultRow, meaning: Meaning): boolean {
  const cell = row.cells[meaning];
  if (!cell || cell.formula) return false;
  return meaning !== "keyResult" || cell.raw === row.text;
}
