import { pattern } from "../pattern.ts";
import type { CellValue } from "./cell.ts";
import type { HeaderColumns } from "./columns.ts";
import { isTaskHeader } from "./header-row.ts";
import { isKnownHeader } from "./header-meanings.ts";
import { cellText } from "./header-text.ts";
import { labelAlone } from "./label.ts";
import type { Meaning } from "./okr-sheet.ts";
import { readCell } from "./read-cell.ts";
import { valueAt, type Tab } from "./tab.ts";

const MEASURES: readonly Meaning[] = ["start", "target", "current", "grade", "progress"];

/** The last row of a table that reaches from `first` to `last` at most; blank rows at its end and another table below it are not its own. */
export function tableEnd(tab: Tab, columns: HeaderColumns, first: number, last: number): number {
  let filled = first - 1;
  let gap = false;
  for (let row = first; row <= last; row += 1) {
    const [only = "", second] = firstTexts(tab, row);
    if (only === "") {
      gap = true;
      continue;
    }
    if (second === undefined ? opensList(only) : (gap || isTaskHeader(only)) && (headsAnother(tab, row) || headsOtherColumns(tab, columns, row))) break;
    gap = second === undefined;
    filled = row;
  }
  return filled;
}

const LIST_TITLE = pattern(String.raw`^[\p{L} -]{3,30}[:：]$`, "u");

/** "Initiatives:" alone on its row opens a list of something else. */
const opensList = (only: string): boolean => LIST_TITLE().test(only) && labelAlone(only).says === null;

/** Headings of three columns are another table's. */
function headsAnother(tab: Tab, row: number): boolean {
  const isHeader = (cell: CellValue): boolean => typeof cell === "string" && cell !== "" && (isKnownHeader(cell.trim()) || isTaskHeader(cell));
  return (tab.values[row] ?? []).filter(isHeader).length > 2;
}

/** After a gap, words in two columns of numbers and numbers in none are the headers of another table. */
function headsOtherColumns(tab: Tab, { byMeaning }: HeaderColumns, row: number): boolean {
  const kinds = MEASURES.flatMap((meaning) => {
    const column = byMeaning.get(meaning)?.column;
    return column === undefined ? [] : [readCell(valueAt(tab, row, column), meaning, "", tab.locale).kind];
  });
  return kinds.filter((kind) => kind === "text").length >= 2 && !kinds.some((kind) => kind === "number" || kind === "yes-no");
}

/** At most the first two texts of a row: none is a blank row, one a heading or a remark. */
function firstTexts(tab: Tab, row: number): readonly string[] {
  const texts: string[] = [];
  for (const cell of tab.values[row] ?? []) {
    const text = cellText(cell);
    if (text !== "" && texts.push(text) === 2) break;
  }
  return texts;
}
