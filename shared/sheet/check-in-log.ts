import { cellText, headerWords } from "./header-text.ts";
import { isDateCell } from "./cell.ts";
import type { TableBlock } from "./table-block.ts";
import { valueAt, type Tab } from "./tab.ts";

const RECORDED = new RegExp(
  "^(?:(?:check in |review |entry |report )?date|date of check in|check in|time ?stamp|submitted at|recorded on|week|month" +
    "|datum|zeitstempel|woche|kw|monat|horodateur|semaine|mois|fecha|marca temporal|semana|mes|data|dato|uke|maned|日付|記録日|週|タイムスタンプ)$",
  "u",
);

/** Tells of a table that it logs check-ins: under a heading for days or weeks its key results come back, each time with another one. */
export function isCheckInLog(tab: Tab, { headers, columns, firstRow, lastRow }: TableBlock): boolean {
  const sentences = columns.byMeaning.get("keyResult")?.column;
  const updated = columns.byMeaning.get("updatedAt")?.column;
  const recorded = headers.findIndex((header, column) => column === updated || RECORDED.test(headerWords(cellText(header))));
  if (sentences === undefined || recorded < 0) return false;
  const first = new Map<string, string>();
  let [rows, again] = [0, 0];
  for (let row = firstRow; row <= lastRow; row += 1) {
    const [name, cell] = [cellText(valueAt(tab, row, sentences)), valueAt(tab, row, recorded)];
    const when = isDateCell(cell) ? cell.date : cellText(cell);
    if (name === "" || when === "") continue;
    const before = first.get(name);
    rows += 1;
    if (before === undefined) first.set(name, when);
    else if (before !== when) again += 1;
  }
  return again > 0 && again * 3 >= rows;
}
