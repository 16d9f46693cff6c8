import type { CellValue } from "../../shared/sheet/cell.ts";
import type { KeyResultRow, Meaning, OkrTable, ReadCell, Reading } from "../../shared/sheet/okr-sheet.ts";
import { readNumber } from "../../shared/okr/number-text.ts";
import { recognise } from "../../shared/sheet/recognise.ts";
import { transposed } from "../../shared/sheet/transposed.ts";
import { localeOf } from "./locale-of.ts";
import { scaleOfColumn, shareOf } from "./shares.ts";

type Value = string | number | boolean | null;

/** A table as the corpus describes it; rows and columns count from 0. */
interface FoundTable {
  readonly headerRow: number | null;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly layout: string;
  readonly columns: Readonly<Record<string, number | readonly number[]>>;
  /** Rows are columns and columns rows where a key result has a column of its own. */
  readonly transposed?: boolean;
}

type FoundRow = Readonly<Record<string, Value>> & { readonly row: number };

/** What Keyline makes of one tab. */
export interface GridAnnotation {
  readonly id: string;
  readonly tables: readonly FoundTable[];
  readonly rows: readonly FoundRow[];
}

/** Finds the OKR tables of a grid, also one with a key result per column, and reads their key results. */
export function gridAnnotation(id: string, grid: readonly (readonly CellValue[])[]): GridAnnotation {
  const read = (values: typeof grid): ReturnType<typeof recognise> =>
    recognise({ name: "", spreadsheet: "", values, formulas: [], formats: [], locale: localeOf(grid) });
  const found = read(grid);
  const turned = !found.ok && found.error === "transposed";
  const tables = turned ? read(transposed(grid)) : found;
  const all = tables.ok ? tables.value : [];
  return { id, tables: all.flatMap(sideBySide).map((table) => foundTable(table, turned)), rows: all.flatMap(foundRows) };
}

/** Tables that share their rows are one to Keyline; the corpus has each by itself. */
function sideBySide(table: OkrTable): readonly OkrTable[] {
  const starts = table.columns.filter(({ meaning }) => meaning === "objective").map(({ column }) => column);
  if (starts.length < 2) return [table];
  return starts.map((start, index) => {
    const isIn = (column: number): boolean => (index === 0 || column >= start) && column < (starts[index + 1] ?? Number.POSITIVE_INFINITY);
    return { ...table, columns: table.columns.filter(({ column }) => isIn(column)) };
  });
}

function foundTable({ headerRow, firstRow, lastRow, columns }: OkrTable, turned: boolean): FoundTable {
  const byMeaning: Record<string, number | number[]> = {};
  for (const { meaning, column } of columns) {
    if (UNSCORED.has(meaning)) continue;
    const series = byMeaning[meaning];
    if (meaning !== "confidenceSeries") byMeaning[meaning] ??= column - 1;
    else byMeaning[meaning] = [...(Array.isArray(series) ? series : []), column - 1];
  }
  const rows = { headerRow: headerRow === 0 ? null : headerRow - 1, firstRow: firstRow - 1, lastRow: lastRow - 1 };
  return { ...rows, layout: "flat", columns: byMeaning, ...(turned ? { transposed: true } : {}) };
}

/** Meanings that the corpus does not label. */
const UNSCORED: ReadonlySet<string> = new Set<Meaning>(["indicator", "ambition", "enabler", "dependsOn", "agreedWith"]);

const VALUES: readonly Meaning[] = ["start", "target", "current", "due"];
const SHARES = ["progress", "grade", "confidence"] as const;

type Scales = Readonly<Record<(typeof SHARES)[number], number>>;

function foundRows(table: OkrTable): FoundRow[] {
  const rows = table.objectives.flatMap(({ keyResults }) => keyResults);
  const scale = (meaning: (typeof SHARES)[number]): number => {
    const weekly = meaning === "confidence" ? rows.flatMap(({ confidences }) => confidences.map(({ reading }) => reading)) : [];
    return scaleOfColumn([...weekly, ...rows.map(({ cells }) => cells[meaning]?.reading)], meaning);
  };
  const scales = { progress: scale("progress"), grade: scale("grade"), confidence: scale("confidence") };
  return table.objectives.flatMap(({ text, keyResults }) => keyResults.map((row) => foundRow(text === "" ? null : text, table.locale, row, scales)));
}

function foundRow(objective: string | null, locale: string, { row, id, text, owner, cells, confidences }: KeyResultRow, scales: Scales): FoundRow {
  const values: Record<string, Value> = {};
  for (const meaning of VALUES) values[meaning] = written(cells[meaning], locale);
  for (const meaning of SHARES) values[meaning] = shareOf(valueOf(cells[meaning]?.reading), cells[meaning]?.reading, scales[meaning]);
  const weekly = confidences.filter(({ reading }) => valueOf(reading) !== null);
  const last = weekly[weekly.length - 1]?.reading;
  if (last) values["confidence"] = shareOf(valueOf(last), last, scales.confidence);
  return { row: row - 1, id, objective, keyResult: text, owner, ...values };
}

const BOUND =
  /^(?:[<>≤≥]=?|[~≈]|at (?:least|most)|under|over|below|above|up to|less than|more than|mind(?:\.|estens)|min(?:\.|imum)?(?![a-z])|max(?:\.|imum)?(?![a-z])|höchstens|unter|über|au (?:moins|plus)|moins de|plus de|al menos|menos de|más de|pelo menos|no máximo|mais de|minst|maks\.?)\s*/i;
const BOUND_BEHIND = /\s*(?:\+|or (?:more|less|higher|lower|better)|以上|以下|未満)$/i;

/** The number in "<5%": Keyline keeps the text, for its bound is a type, and the corpus asks for the number. */
function boundIn(reading: Reading | undefined, locale: string): number | null {
  if (reading?.kind !== "text") return null;
  const plain = reading.text.replace(BOUND, "").replace(BOUND_BEHIND, "");
  const number = plain === reading.text ? null : readNumber(plain, locale);
  return number?.ok ? number.value.value : null;
}

const LONGEST_UNIT = 2;

/** A cell as the corpus writes it: an answer in its own words, a number with half a sentence behind it as the phrase that it is. */
function written(cell: ReadCell | undefined, locale: string): Value {
  const { raw = "", reading } = cell ?? {};
  const isPhrase = reading?.kind === "number" && (reading.unit ?? "").split(" ").length > LONGEST_UNIT;
  if (typeof raw === "string" && (isPhrase || reading?.kind === "yes-no")) return raw.trim();
  return boundIn(reading, locale) ?? valueOf(reading);
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
