import type { CellValue } from "../sheet/cell.ts";
import type { OkrTable } from "../sheet/okr-sheet.ts";
import { recognise } from "../sheet/recognise.ts";
import type { Span } from "./finding.ts";
import type { ExampleCell, SheetExample } from "./rule.ts";

/** A sheet example taken apart: its tables, and the spans that are marked in its cells by their names, like C3. */
export interface ReadSheetExample {
  readonly tables: readonly OkrTable[];
  readonly spans: ReadonlyMap<string, Span>;
}

/** Reads an example that is a small sheet, as a tab of a spreadsheet would be read. */
export function readSheetExample({ sheet, formats = {}, cycle = "" }: SheetExample): ReadSheetExample {
  const spans = new Map<string, Span>();
  const width = Math.max(...sheet.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  const grid = <T>(of: (cell: ExampleCell, row: number, column: number) => T): T[][] =>
    sheet.map((row, index) => columns.map((column) => of(row[column] ?? "", index, column)));
  const tab = {
    name: "OKRs", spreadsheet: cycle, locale: "en_GB",
    values: grid((cell, row, column) => unmarked(valueOf(cell), (span) => spans.set(cellName(row, column), span))),
    formulas: grid((cell) => (isFormula(cell) ? cell.formula : "")),
    formats: grid((_, row, column) => (row === 0 ? "" : formats[letter(column)] ?? "")),
  };
  const found = recognise(tab);
  return { tables: found.ok ? found.value : [], spans };
}

/** The name of a cell by its row and column, both counted from 0. */
export const cellName = (row: number, column: number): string => `${letter(column)}${row + 1}`;

const letter = (column: number): string => String.fromCharCode("A".charCodeAt(0) + column);

const isFormula = (cell: ExampleCell): cell is Extract<ExampleCell, { formula: string }> =>
  typeof cell === "object" && "formula" in cell;

const valueOf = (cell: ExampleCell): CellValue => (isFormula(cell) ? cell.shows : cell);

function unmarked(value: CellValue, mark: (span: Span) => void): CellValue {
  if (typeof value !== "string") return value;
  const [open, close] = [value.indexOf("«"), value.indexOf("»")];
  if (open < 0 || close < open) return value;
  mark([open, close - 1]);
  return value.replace("«", "").replace("»", "");
}
