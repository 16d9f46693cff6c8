import type { CellValue } from "./cell.ts";
import { columnsByContent } from "./by-content.ts";
import type { HeaderColumns } from "./columns.ts";
import type { HeaderRow } from "./header-row.ts";
import { withCycleNamed } from "./cycle-column.ts";
import { isKnownHeader } from "./header-meanings.ts";
import { cellText } from "./header-text.ts";
import { isLabelOnly, labelAlone, splitLabel } from "./label.ts";
import { corrected, type TabMapping } from "./mapping.ts";
import { onlyYear } from "./one-year.ts";
import { rowKinds, type RowKinds } from "./row-kinds.ts";
import { valueAt, type Tab } from "./tab.ts";
import { tableEnd } from "./table-end.ts";

/** The rows of one table on a tab, counted from 0: its header, its body, and the line above that names its objective, if any. */
export interface TableBlock {
  readonly headerRow: number;
  readonly headers: readonly CellValue[];
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: HeaderColumns;
  /** The columns of further key results on the same rows. */
  readonly others: readonly HeaderColumns[];
  /** The column whose cells label the rows as objectives and key results, where no header says more. */
  readonly labels: number | null;
  /** What the rows are where one column holds both. */
  readonly kinds: RowKinds | null;
  /** The year of days that are written without one, null where the tab names several or none. */
  readonly year: string | null;
  readonly objectiveAbove: { readonly row: number; readonly column: number } | null;
  /** The first row below the table before, 0 for the first one, whose header is in row `top`. */
  readonly after: number;
  readonly top: number;
}

/** Cuts a tab into tables: each reaches from its header row to the next one, or to where something else begins. */
export function tableBlocks(tab: Tab, headers: readonly HeaderRow[], mapping: TabMapping): readonly TableBlock[] {
  const above = headers.map((header) => (aboveOf(tab, header, headers.length)));
  const year = onlyYear(tab);
  const [first] = headers;
  let below = 0;
  return headers.map(({ row, headers: texts, columns, others }, index) => {
    const next = headers[index + 1];
    const end = next === undefined ? tab.values.length : startOf(tab, above[index + 1] ?? null, next.top);
    const lastRow = tableEnd(tab, columns, row + 1, end - 1);
    const named = withCycleNamed(tab, columns, row + 1, lastRow);
    const read = corrected(texts, columnsByContent(tab, texts, named, row + 1, lastRow), mapping);
    const body = { headerRow: row, headers: texts, firstRow: row + 1, lastRow, others, after: below, top: first?.top ?? 0 };
    below = lastRow + 1;
    return { ...body, ...typed(tab, read, row + 1, lastRow), labels: null, year, objectiveAbove: above[index] ?? null };
  });
}

/** Where a table begins that its objective stands above, maybe below a label of its own. */
function startOf(tab: Tab, above: TableBlock["objectiveAbove"], top: number): number {
  if (above === null) return top;
  return isLabelOnly(cellText(valueAt(tab, above.row - 1, above.column))) ? above.row - 1 : above.row;
}

function aboveOf(tab: Tab, { row, top, columns, named }: HeaderRow, blocks: number): TableBlock["objectiveAbove"] {
  if (named !== null) return { row, column: named };
  return columns.byMeaning.has("objective") ? null : objectiveAbove(tab, top, blocks);
}

/** Where one column holds objectives and key results, what tells them apart; a column of such types is no way of measuring. */
function typed(tab: Tab, columns: HeaderColumns, first: number, last: number): Pick<TableBlock, "columns" | "kinds"> {
  const sentences = columns.byMeaning.get("keyResult")?.column;
  const apart = sentences === undefined || columns.byMeaning.has("objective") || areLabelled(tab, sentences, first, last);
  const kinds = apart ? null : rowKinds(tab.values, columns, sentences, first, last);
  if (kinds === null) return { columns, kinds };
  const claims = new Map([...columns.byMeaning].filter(([, { column }]) => column !== kinds.column));
  const rowIds = claims.get("objectiveId");
  if (rowIds !== undefined && kinds.column !== null && !claims.has("id")) {
    claims.delete("objectiveId");
    claims.set("id", rowIds);
  }
  if (kinds.ids !== null && !claims.has("id")) {
    for (const [meaning, { column }] of claims) if (column === kinds.ids) claims.delete(meaning);
    claims.set("id", { column: kinds.ids, rank: 0, by: "cells" });
  }
  return { columns: { ...columns, byMeaning: claims, unknown: columns.unknown.filter((each) => each !== kinds.column && each !== kinds.ids) }, kinds };
}

function areLabelled(tab: Tab, column: number, first: number, last: number): boolean {
  for (let row = first; row <= last; row += 1) if (splitLabel(cellText(valueAt(tab, row, column))).says === "keyResult") return true;
  return false;
}

const FAR_ABOVE = 6;

/**
 * "Objective 1: Support feels instant" on a line above a header belongs to the table below it, with remarks between them;
 * so does the only text of the line right above, where several tables are headed like that.
 */
function objectiveAbove(tab: Tab, header: number, blocks: number): TableBlock["objectiveAbove"] {
  let [blanks, nearest] = [0, null as TableBlock["objectiveAbove"]];
  for (let row = header - 1; row >= Math.max(0, header - FAR_ABOVE); row -= 1) {
    const filled = (tab.values[row] ?? []).flatMap((cell, column) => (cellText(cell) === "" ? [] : [column]));
    const [first, second] = filled;
    if (first === undefined) {
      blanks += 1;
      if (blanks > 1 || nearest !== null) break;
      continue;
    }
    const text = cellText(valueAt(tab, row, first));
    if (splitLabel(text).says === "objective") return { row, column: first };
    if (second !== undefined) {
      if (labelAlone(text).says === "objective") return { row, column: second };
      if (isKnownHeader(text.replace(/[:：]$/, ""))) continue;
      return nearest;
    }
    if (nearest === null && blanks === 0 && blocks > 1) nearest = { row, column: first };
  }
  return nearest;
}
