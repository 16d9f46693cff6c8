import type { HeaderColumns } from "./columns.ts";
import type { HeaderRow } from "./header-row.ts";
import { withCycleNamed } from "./cycle-column.ts";
import { cellText } from "./header-text.ts";
import { labelAlone, splitLabel } from "./label.ts";
import { valueAt, type Tab } from "./tab.ts";
import { tableEnd } from "./table-end.ts";

/** The rows of one table on a tab, counted from 0: its header, its body, and the line above that names its objective, if any. */
export interface TableBlock {
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: HeaderColumns;
  readonly objectiveAbove: { readonly row: number; readonly column: number } | null;
}

/** Cuts a tab into tables: each reaches from its header row to the next one, or to where something else begins. */
export function tableBlocks(tab: Tab, headers: readonly HeaderRow[]): readonly TableBlock[] {
  const above = headers.map((header) => (header.columns.byMeaning.has("objective") ? null : objectiveAbove(tab, header.row)));
  return headers.map(({ row, columns }, index) => {
    const next = headers[index + 1];
    const end = next === undefined ? tab.values.length : (above[index + 1]?.row ?? next.row);
    const lastRow = tableEnd(tab, columns, row + 1, end - 1);
    const read = withCycleNamed(tab, columns, row + 1, lastRow);
    return { headerRow: row, firstRow: row + 1, lastRow, columns: read, objectiveAbove: above[index] ?? null };
  });
}

/** "Objective 1: Support feels instant" on the filled line right above a header belongs to the table below it. */
function objectiveAbove(tab: Tab, header: number): TableBlock["objectiveAbove"] {
  for (let row = header - 1; row >= Math.max(0, header - 2); row -= 1) {
    const filled = (tab.values[row] ?? []).flatMap((cell, column) => (cellText(cell) === "" ? [] : [column]));
    if (filled.length === 0) continue;
    const [first = 0, second] = filled;
    const text = cellText(valueAt(tab, row, first));
    if (splitLabel(text).says === "objective") return { row, column: first };
    return second !== undefined && labelAlone(text).says === "objective" ? { row, column: second } : null;
  }
  return null;
}
