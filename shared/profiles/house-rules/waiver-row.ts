import type { CellValue, Grid } from "../../sheet/cell.ts";
import { cellText, headerWords } from "../../sheet/header-text.ts";
import { HOUSE_HEADERS, isHeader } from "./house-rules.ts";
import type { Waiver } from "./waiver.ts";

/** Rows to write below what a House rules tab holds: from which row, counted from 1, and their cells from column A on. */
export interface NewRows {
  readonly row: number;
  readonly cells: readonly (readonly string[])[];
}

/** The row that records a waiver, under the tab's own headers in their order; with the headers where they are missing. */
export function waiverRows(values: Grid, { rule, subject, reason, until }: Waiver): NewRows {
  const cells: Readonly<Record<string, string>> = { "rule or setting": rule, value: "waived", for: subject, reason, until };
  const isFilled = (row: readonly CellValue[]): boolean => row.some((cell) => cell !== "");
  const last = values.reduce((filled, row, index) => (isFilled(row) ? index + 1 : filled), 0);
  const header = values.find(isHeader);
  const headers = (header ?? HOUSE_HEADERS).map((cell) => headerWords(cellText(cell)));
  const used = headers.filter((name, index) => name !== "" || index < HOUSE_HEADERS.length);
  const row = used.map((name) => cells[name] ?? "");
  return { row: last + 1, cells: header ? [row] : [[...HOUSE_HEADERS], row] };
}
