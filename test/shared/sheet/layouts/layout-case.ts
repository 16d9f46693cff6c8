import type { CellValue } from "../../../../shared/sheet/cell.ts";
import type { KeyResultRow, Meaning, OkrTable } from "../../../../shared/sheet/okr-sheet.ts";
import type { Tab } from "../../../../shared/sheet/tab.ts";
import { tabOf } from "../tab-of.ts";

/**
 * A tab in short: lines of cells with | between, numbers as numbers, @2026-12-31 as days, 'text where a number would be
 * read, ⏎ for a line break; what its columns mean, - for nothing known; and its key results, as `sketch` writes them.
 */
export interface LayoutCase {
  readonly title: string;
  readonly sheet: string;
  readonly means: string;
  readonly rows: readonly string[];
  readonly locale?: string;
}

/** The tab that a sheet in short stands for. */
export function tabFrom(sheet: string, locale = "en_US"): Tab {
  const lines = sheet.replace(/^\n|\n\s*$/g, "").split("\n").map((line) => line.replace(/^ {4}/, ""));
  return tabOf(lines.map((line) => line.split("|").map(cellFrom)), { locale });
}

function cellFrom(text: string): CellValue {
  if (text.startsWith("@")) return { date: text.slice(1) };
  if (text.startsWith("'")) return text.slice(1);
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text.replace(/⏎/g, "\n");
}

const SHOWN: readonly Meaning[] = ["start", "target", "current", "progress", "grade", "status", "confidence", "due"];

/** The key results of tables in short: "objective > id text, owner, start 1, target 2", with each week's confidence behind "weeks". */
export function sketch(tables: readonly OkrTable[]): readonly string[] {
  return tables.flatMap(({ objectives }) => objectives.flatMap(({ id, text, keyResults }) => keyResults.map((row) => `${named(id, text)} > ${line(row)}`)));
}

const named = (id: string | null, text: string): string => [id, text].filter((part) => part !== null && part !== "").join(" ");

function line({ id, text, owner, cells, confidences }: KeyResultRow): string {
  const values = SHOWN.flatMap((meaning) => {
    const reading = cells[meaning]?.reading;
    if (reading === undefined || reading.kind === "blank") return [];
    const value = reading.kind === "date" ? reading.date : reading.kind === "text" ? reading.text : reading.kind === "error" ? reading.code : reading.value;
    return [`${meaning} ${String(value)}`];
  });
  const weeks = confidences.length > 0 ? [`weeks ${confidences.map(({ raw }) => String(raw)).join(" ")}`] : [];
  return [named(id, text), ...(owner === null ? [] : [owner]), ...values, ...weeks].join(", ");
}

/** The meanings of a table's columns in their order, - for those that were left alone. */
export function meanings({ columns }: OkrTable, width: number): string {
  const at = (column: number): string => [...new Set(columns.filter((each) => each.column === column).map(({ meaning }) => meaning))].join("+");
  return Array.from({ length: width }, (_, index) => at(index + 1) || "-").join(" ");
}
