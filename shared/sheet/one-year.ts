import type { Tab } from "./tab.ts";

const YEARS = /(?<![\d.,])20\d{2}(?![\d.,]*\d)/g;

/** The year that the words of a tab, its name or its spreadsheet's speak of, where it is one only; else null. */
export function onlyYear({ name, spreadsheet, values }: Tab): string | null {
  const years = new Set([...yearsIn(name), ...yearsIn(spreadsheet)]);
  for (const row of values) {
    for (const cell of row) if (typeof cell === "string" && cell.includes("20")) yearsIn(cell).forEach((year) => years.add(year));
    if (years.size > 1) return null;
  }
  const [year = null] = years;
  return year;
}

const yearsIn = (text: string): readonly string[] => text.match(YEARS) ?? [];
