import type { CellValue } from "../../../shared/sheet/cell.ts";
import type { OkrTable } from "../../../shared/sheet/okr-sheet.ts";
import { recognise } from "../../../shared/sheet/recognise.ts";
import type { Tab } from "../../../shared/sheet/tab.ts";

/** A tab from rows of any length, without formulas and number formats unless some are given by "row,column" from 0. */
export function tabOf(rows: readonly (readonly CellValue[])[], more: Partial<Tab> & { readonly formulaAt?: Readonly<Record<string, string>> } = {}): Tab {
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => [...row, ...Array<CellValue>(width - row.length).fill("")]);
  const formulas = values.map((row, r) => row.map((_, c) => more.formulaAt?.[`${r},${c}`] ?? ""));
  const formats = more.formats ?? values.map((row) => row.map(() => ""));
  return { name: more.name ?? "OKRs", spreadsheet: more.spreadsheet ?? "", values, formulas, formats, locale: more.locale ?? "en_US" };
}

/** The tables of a tab that must have some. */
export function tablesOf(tab: Tab): readonly OkrTable[] {
  const found = recognise(tab);
  if (!found.ok) throw new Error(`no table: ${found.error}`);
  return found.value;
}

/** Each key result as "objective > id text", in order. */
export function outline(tables: readonly OkrTable[]): readonly string[] {
  return tables.flatMap(({ objectives }) =>
    objectives.flatMap(({ id, text, keyResults }) => keyResults.map((each) => `${id ?? ""} ${text} > ${each.id ?? ""} ${each.text}`.trim())),
  );
}
