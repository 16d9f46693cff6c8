import type { Meaning, OkrTable, ReadCell } from "../sheet/okr-sheet.ts";
import { hasBlank } from "./fixes/blank.ts";
import { inCell } from "./fixes/in-cell.ts";
import type { Finding, Fix, Place } from "./finding.ts";
import type { Remark } from "./remarks.ts";
import type { Proposal, SetKeyResult, SetObjective } from "./rule.ts";

/** Puts a remark on the cell that it is about, and its fixes on the cells that they write; those that may not be written are dropped. */
export function findingOf(of: SetObjective | SetKeyResult, { rule, severity, at, span, message, fixes }: Remark): Finding {
  const fixed = fixes.map((fix) => fixOf(of, fix, fixes.length === 1));
  return { rule, severity, place: placeOf(of, at), span, message, fixes: fixed.filter((fix): fix is Fix => fix !== null), subjects: of.names };
}

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

/** A formula is never overwritten, and what stands around a sentence in its cell stays. */
function fixOf(of: SetObjective | SetKeyResult, { label, at, replacement: proposed, asks }: Proposal, only: boolean): Fix | null {
  const cell = "row" in of ? of.row.cells[at] : ownCell(of, at);
  const text = "row" in of ? (at === "keyResult" ? of.row.text : null) : (at === "objective" ? of.rows.text : null);
  if (cell?.formula || ("row" in of ? !cell : isRepeated(of))) return null;
  const before = cell?.raw ?? text ?? "";
  const replacement = text === null ? proposed : inCell(before, text, proposed);
  if (replacement === null) return null;
  const blanks = typeof replacement === "string" && hasBlank(replacement);
  return { label, place: placeOf(of, at), before, replacement, blanks, safe: only && !blanks && !asks };
}

/** The cell that names an objective, where a key result stands in its row; one that stands alone holds its sentence. */
const ownCell = ({ rows }: SetObjective, at: Meaning): ReadCell | undefined =>
  rows.keyResults.find(({ row }) => row === rows.row)?.cells[at];

/** An objective that each of its rows repeats would fall apart if one were rewritten. */
const isRepeated = ({ rows }: SetObjective): boolean =>
  rows.keyResults.some(({ row, cells }) => row !== rows.row && cells.objective !== undefined && cells.objective.raw !== "");
