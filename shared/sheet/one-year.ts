import type { Tab } from "./tab.ts";

const YEARS = /(?<![\d.,])20\d{2}(?![\d.,]*\d)/g;

/** The year that the words of a tab, its name or its spreadsheet's speak of, where it is one only; else null. */
export function onlyYear({ name, spreadsheet, values }: Tab): string | null {
  const years = new Set<string>();
  const look = (cell: unknown): void => {
    for (const year of (typeof cell === "string" && cell.match(YEARS)) || []) years.add(year);
  };
  [name, spreadsheet, ...values.reduce<unknown[]>((all, row) => all.concat(row), [])].forEach(look);
  const [year = null] = years;
  return years.size === 1 ? year : null;
}
