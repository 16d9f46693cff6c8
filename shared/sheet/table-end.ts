import type { HeaderColumns } from "./columns.ts";
import { cellText } from "./header-text.ts";
import { splitLabel } from "./label.ts";
import type { Meaning } from "./okr-sheet.ts";
import { readCell } from "./read-cell.ts";
import { valueAt, type Tab } from "./tab.ts";

const MEASURES: readonly Meaning[] = ["start", "target", "current", "grade", "progress"];

/** The last row that can belong to a table that starts at `first` and reaches `last` at most: another table below it ends it. */
export function tableEnd(tab: Tab, columns: HeaderColumns, first: number, last: number): number {
  for (let row = first; row <= last; row += 1) {
    if (opensList(tab, row) || (isGap(tab, row - 1) && headsOtherColumns(tab, columns, row))) return row - 1;
  }
  return last;
}

/** "Initiatives:" alone on its row opens a list of something else. */
function opensList(tab: Tab, row: number): boolean {
  const filled = filledTexts(tab, row);
  const [only = ""] = filled;
  return filled.length === 1 && /^[\p{L} -]{3,30}[:：]$/u.test(only) && splitLabel(`${only} x`).says === null;
}

const isGap = (tab: Tab, row: number): boolean => filledTexts(tab, row).length <= 1;

/** After a gap, words in two columns of numbers and numbers in none are the headers of another table. */
function headsOtherColumns(tab: Tab, { byMeaning }: HeaderColumns, row: number): boolean {
  const kinds = MEASURES.flatMap((meaning) => {
    const column = byMeaning.get(meaning)?.column;
    return column === undefined ? [] : [readCell(valueAt(tab, row, column), meaning, "", tab.locale).kind];
  });
  return kinds.filter((kind) => kind === "text").length >= 2 && !kinds.some((kind) => kind === "number" || kind === "yes-no");
}

const filledTexts = (tab: Tab, row: number): readonly string[] => (tab.values[row] ?? []).map(cellText).filter((text) => text !== "");
