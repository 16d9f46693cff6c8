import type { Finding, Fix } from "../../../shared/lint/finding.ts";
import { reviewTables } from "../../../shared/lint/lint.ts";
import type { Past } from "../../../shared/lint/past.ts";
import { guide } from "../../../shared/profiles/guide.ts";
import type { CellValue } from "../../../shared/sheet/cell.ts";
import { recognise } from "../../../shared/sheet/recognise.ts";

/** A tab for a review, as values alone; formats are those of whole columns, counted from 0. */
export interface Sheet {
  readonly values: readonly (readonly CellValue[])[];
  readonly formats?: Readonly<Record<number, string>>;
  readonly locale?: string;
  readonly past?: Past;
}

/** Reviews a tab in the middle of the fourth quarter of 2026. */
export function reviewed({ values, formats = {}, locale = "en_GB", past }: Sheet): readonly Finding[] {
  const width = Math.max(...values.map((row) => row.length));
  const columns = [...Array(width).keys()];
  const tables = recognise({
    name: "OKRs", spreadsheet: "Q4 2026", locale, formulas: [],
    values: values.map((row) => columns.map((column) => row[column] ?? "")),
    formats: values.map((_, index) => columns.map((column) => (index === 0 ? "" : formats[column] ?? ""))),
  });
  return tables.ok ? reviewTables(tables.value, guide, { asOf: "2026-11-16", past: past ?? null }) : [];
}

/** The findings of one rule. */
export const foundBy = (rule: string, sheet: Sheet): readonly Finding[] => reviewed(sheet).filter((finding) => finding.rule === rule);

/** A tab once fixes are written into it. */
export function written(sheet: Sheet, fixes: readonly Fix[]): Sheet {
  const values = sheet.values.map((row) => [...row]);
  for (const { place, replacement } of fixes) {
    const row = values[place.row - 1];
    if (row) row[place.column - 1] = replacement;
  }
  return { ...sheet, values };
}

/** The findings' fixes that nobody has to think about. */
export const safeOnes = (findings: readonly Finding[]): readonly Fix[] => findings.flatMap(({ fixes }) => fixes.filter(({ safe }) => safe));
