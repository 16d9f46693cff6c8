import type { BodyRow } from "./body-row.ts";
import { readDayOfYear } from "./date-text.ts";
import type { ConfidenceCell, KeyResultRow, Meaning, ReadCell, Reading } from "./okr-sheet.ts";
import type { IsComputed } from "./computed-cells.ts";
import { readCell } from "./read-cell.ts";
import type { ConfidenceColumn } from "./confidence-columns.ts";
import type { TableBlock } from "./table-block.ts";
import { hasFormula, valueAt, type Tab } from "./tab.ts";

/** Reads every understood cell of a key result's row. */
export function keyResultRow(
  tab: Tab,
  block: TableBlock,
  weeks: readonly ConfidenceColumn[],
  isComputed: IsComputed,
  body: BodyRow,
): KeyResultRow {
  const cells = cellsOfRow(tab, block, isComputed, body);
  const owner = cells.owner?.reading;
  return {
    row: body.row + 1,
    id: body.id ?? body.keyResult?.id ?? null,
    text: body.keyResult?.text ?? "",
    owner: owner?.kind === "text" ? owner.text : null,
    cells,
    confidences: weeks.flatMap((week) => confidenceAt(tab, body.row, week)),
  };
}

/** Reads every understood cell of a row. */
export function cellsOfRow(tab: Tab, block: TableBlock, isComputed: IsComputed, { row }: BodyRow): KeyResultRow["cells"] {
  const cells: Partial<Record<Meaning, ReadCell>> = {};
  for (const [meaning, { column }] of block.columns.byMeaning) cells[meaning] = readAt(tab, block, isComputed, row, column, meaning);
  return cells;
}

function readAt(tab: Tab, { year }: TableBlock, isComputed: IsComputed, row: number, column: number, meaning: Meaning): ReadCell {
  const raw = valueAt(tab, row, column);
  const formula = isComputed(row, column);
  const format = tab.formats[row]?.[column] ?? "";
  const reading = readCell(raw, meaning, format, tab.locale);
  return { row: row + 1, column: column + 1, raw, format, formula, reading: DAYS.has(meaning) ? inYear(reading, year) : reading };
}

const DAYS: ReadonlySet<Meaning> = new Set<Meaning>(["startDate", "due", "updatedAt"]);

/** "2 May" below "Q2 2026" is a day of 2026. */
function inYear(reading: Reading, year: string | null): Reading {
  const date = reading.kind === "text" && year !== null ? readDayOfYear(reading.text, year) : null;
  return date === null ? reading : { kind: "date", date };
}

function confidenceAt(tab: Tab, row: number, week: ConfidenceColumn): readonly ConfidenceCell[] {
  const raw = valueAt(tab, row, week.column);
  const reading = readCell(raw, "confidence", "", tab.locale);
  if (reading.kind === "blank") return [];
  const formula = hasFormula(tab, row, week.column);
  return [{ row: row + 1, column: week.column + 1, raw, format: "", formula, reading, date: week.date, label: week.label }];
}
