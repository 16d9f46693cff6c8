import { cellText } from "./header-text.ts";
import type { HeaderColumns } from "./columns.ts";
import { pattern } from "../pattern.ts";
import { valueAt, type Tab } from "./tab.ts";

const WORD = pattern(String.raw`\p{L}`, "u");
const YEAR = /^20\d{2}$/;

/** The columns of a table without the one for cycles, where that holds other things than names and years. */
export function withCycleNamed(tab: Tab, columns: HeaderColumns, first: number, last: number): HeaderColumns {
  const cycle = columns.byMeaning.get("cycle");
  if (cycle === undefined) return columns;
  for (let row = first; row <= last; row += 1) {
    const text = cellText(valueAt(tab, row, cycle.column));
    if (text !== "" && !WORD().test(text) && !YEAR.test(text)) return without(columns, cycle.column);
  }
  return columns;
}

function without({ byMeaning, series, unknown }: HeaderColumns, column: number): HeaderColumns {
  const others = new Map(byMeaning);
  others.delete("cycle");
  return { byMeaning: others, series, unknown: [...unknown, column] };
}
