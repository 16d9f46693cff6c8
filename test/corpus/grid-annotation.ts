import type { CellValue } from "../../shared/sheet/cell.ts";
import type { KeyResultRow, Meaning, OkrTable, Reading } from "../../shared/sheet/okr-sheet.ts";
import { recognise } from "../../shared/sheet/recognise.ts";

type Value = string | number | boolean | null;

/** A table as the corpus describes it; rows and columns count from 0. */
interface FoundTable {
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly layout: string;
  readonly columns: Readonly<Record<string, number | readonly number[]>>;
}

type FoundRow = Readonly<Record<string, Value>> & { readonly row: number };

/** What Keyline makes of one tab. */
export interface GridAnnotation {
  readonly id: string;
  readonly tables: readonly FoundTable[];
  readonly rows: readonly FoundRow[];
}

/** Finds the OKR tables of a grid and reads their key results. */
export function gridAnnotation(id: string, grid: readonly (readonly CellValue[])[]): GridAnnotation {
  const found = recognise({ name: "", spreadsheet: "", values: grid, formulas: [], formats: [], locale: "en_US" });
  const tables = found.ok ? found.value : [];
  return { id, tables: tables.map(foundTable), rows: tables.flatMap(foundRows) };
}

function foundTable({ headerRow, firstRow, lastRow, columns }: OkrTable): FoundTable {
  const byMeaning: Record<string, number | number[]> = {};
  for (const { meaning, column } of columns) {
    if (UNSCORED.has(meaning)) continue;
    const series = byMeaning[meaning];
    if (meaning !== "confidenceSeries") byMeaning[meaning] = column - 1;
    else byMeaning[meaning] = [...(Array.isArray(series) ? series : []), column - 1];
  }
  return { headerRow: headerRow - 1, firstRow: firstRow - 1, lastRow: lastRow - 1, layout: "flat", columns: byMeaning };
}

/** Meanings that the corpus does not label. */
const UNSCORED: ReadonlySet<string> = new Set<Meaning>(["indicator", "ambition", "enabler", "dependsOn", "agreedWith"]);

const VALUES: readonly Meaning[] = ["start", "target", "current", "due"];
const SHARES: readonly Meaning[] = ["progress", "grade", "confidence"];

const foundRows = (table: OkrTable): FoundRow[] =>
  table.objectives.flatMap(({ text, keyResults }) => keyResults.map((row) => foundRow(text === "" ? null : text, row)));

function foundRow(objective: string | null, { row, id, text, owner, cells, confidences }: KeyResultRow): FoundRow {
  const values: Record<string, Value> = {};
  for (const meaning of VALUES) values[meaning] = valueOf(cells[meaning]?.reading);
  for (const meaning of SHARES) values[meaning] = asShare(valueOf(cells[meaning]?.reading));
  const weekly = confidences.map(({ reading }) => valueOf(reading)).filter((value) => value !== null);
  if (weekly.length > 0) values["confidence"] = asShare(weekly[weekly.length - 1] ?? null);
  return { row: row - 1, id, objective, keyResult: text, owner, ...values };
}

function valueOf(reading: Reading | undefined): Value {
  switch (reading?.kind) {
    case "number":
    case "yes-no":
      return reading.value;
    case "date":
      return reading.date;
    case "text":
      return reading.text;
    case "error":
      return reading.code;
    default:
      return null;
  }
}

/** Grades and confidences are kept from 0 to 1, to 10 or to 100. */
function asShare(value: Value): Value {
  if (typeof value !== "number" || value <= 1) return value;
  return value <= 10 ? value / 10 : value / 100;
}
