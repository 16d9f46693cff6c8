import { cellText } from "./header-text.ts";
import { labelAlone, tidyId } from "./label.ts";
import type { KeyResultRow, ObjectiveRows, ReadCell } from "./okr-sheet.ts";
import { readCell } from "./read-cell.ts";
import type { TableBlock } from "./table-block.ts";
import { hasFormula, valueAt, type Tab } from "./tab.ts";

const FAR_BELOW = 12;

/** Key results without a column of current values take it from a table below that has a column for each, headed by its id: the last filled cell counts. */
export function withTracked(tab: Tab, block: TableBlock, objectives: readonly ObjectiveRows[]): readonly ObjectiveRows[] {
  const rows = objectives.flatMap(({ keyResults }) => keyResults);
  if (block.columns.byMeaning.has("current") || rows.length < 2 || new Set(rows.map(({ id }) => id)).size < rows.length) return objectives;
  for (let row = block.lastRow + 1; row <= Math.min(block.lastRow + FAR_BELOW, tab.values.length - 1); row += 1) {
    const columns = columnsOf(tab, row);
    if (rows.filter(({ id }) => id !== null && columns.has(id)).length < 2) continue;
    return objectives.map((each) => ({ ...each, keyResults: each.keyResults.map((one) => tracked(tab, row, columns.get(one.id ?? ""), one)) }));
  }
  return objectives;
}

/** Weeks of values, where no column says what is current: the latest one filled does. */
export function withLatest(tab: Tab, { columns: { byMeaning, series } }: TableBlock, objectives: readonly ObjectiveRows[]): readonly ObjectiveRows[] {
  if (byMeaning.has("current") || !byMeaning.has("target")) return objectives;
  const latest = (row: KeyResultRow): KeyResultRow => {
    const week = [...series].reverse().find(({ column }) => valueAt(tab, row.row - 1, column) !== "");
    return week === undefined ? row : { ...row, cells: { ...row.cells, current: currentAt(tab, row.row - 1, week.column) } };
  };
  return objectives.map((each) => ({ ...each, keyResults: each.keyResults.map(latest) }));
}

function columnsOf(tab: Tab, row: number): ReadonlyMap<string, number> {
  const texts = (tab.values[row] ?? []).map((cell) => cellText(cell));
  return new Map(texts.flatMap((text, column) => (labelAlone(text).says === "keyResult" ? [[tidyId(text), column] as const] : [])));
}

function tracked(tab: Tab, header: number, column: number | undefined, row: KeyResultRow): KeyResultRow {
  if (column === undefined) return row;
  let last = 0;
  for (let at = header + 1; at < tab.values.length && (tab.values[at] ?? []).some((cell) => cell !== ""); at += 1) {
    if (valueAt(tab, at, column) !== "") last = at;
  }
  return last === 0 ? row : { ...row, cells: { ...row.cells, current: currentAt(tab, last, column) } };
}

function currentAt(tab: Tab, row: number, column: number): ReadCell {
  const [raw, format] = [valueAt(tab, row, column), tab.formats[row]?.[column] ?? ""];
  return { row: row + 1, column: column + 1, raw, formula: hasFormula(tab, row, column), format, reading: readCell(raw, "current", format, tab.locale) };
}
