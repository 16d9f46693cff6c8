import type { CellValue } from "./cell.ts";
import { headerMeanings } from "./header-meanings.ts";
import { cellText } from "./header-text.ts";
import type { HeaderColumns } from "./columns.ts";
import { withLabelsApart } from "./labels-apart.ts";
import type { Meaning, Reading } from "./okr-sheet.ts";
import { readDayOfYear } from "./date-text.ts";
import { readCell } from "./read-cell.ts";
import { valueAt, type Tab } from "./tab.ts";

type Claims = HeaderColumns["byMeaning"];

/** A column that means something else when most of its cells were read as a kind of thing. */
interface Change {
  readonly from: Meaning;
  readonly to: Meaning;
  readonly when: (reading: Reading) => boolean;
}

const ANY_LEAP_YEAR = "2028";
const isDate = (reading: Reading): boolean =>
  reading.kind === "date" || (reading.kind === "text" && readDayOfYear(reading.text, ANY_LEAP_YEAR) !== null);
const isShare = (reading: Reading): boolean => reading.kind === "number" && reading.unit === "%";

/** A target that is a day is when, and a status in percent is how far. */
const CHANGES: readonly Change[] = [
  { from: "target", to: "due", when: isDate },
  { from: "start", to: "startDate", when: isDate },
  { from: "status", to: "progress", when: isShare },
];

/** The columns of a table once its cells have been asked: a header's second meaning counts where most cells say so and no other column has it. */
export function columnsByContent(tab: Tab, headers: readonly CellValue[], columns: HeaderColumns, first: number, last: number): HeaderColumns {
  const byMeaning = withLabelsApart({ tab, headers, columns, first, last });
  for (const { from, to, when } of CHANGES) {
    const claim = byMeaning.get(from);
    if (claim === undefined || byMeaning.has(to) || !mostCells(tab, claim.column, to, first, last, when)) continue;
    byMeaning.delete(from);
    byMeaning.set(to, { ...claim, by: "cells" });
  }
  const goesBeyond = (column: number): boolean => someCell(tab, column, first, last, (cell) => typeof cell === "number" && cell > HUNDRED);
  const apart = withPercentApart(headers, byMeaning, unclaimed(headers, columns, byMeaning), goesBeyond);
  const progress = apart.byMeaning.get("progress");
  const counted = progress !== undefined && apart.byMeaning.has("target") && !apart.byMeaning.has("current");
  if (!counted || !someCell(tab, progress.column, first, last, isNoPercentage)) return { ...columns, ...apart };
  const claims = new Map(apart.byMeaning).set("current", { ...progress, by: "cells" });
  claims.delete("progress");
  return { ...columns, ...apart, byMeaning: claims };
}

const HUNDRED = 100;

/** The columns with a header that has no meaning. */
function unclaimed(headers: readonly CellValue[], { series }: HeaderColumns, byMeaning: Claims): readonly number[] {
  const taken = new Set([...byMeaning.values(), ...series].map(({ column }) => column));
  return headers.flatMap((cell, column) => (cellText(cell) !== "" && !taken.has(column) ? [column] : []));
}

/** Nobody is three times as far as planned: such a number is counted in what the target counts. */
const isNoPercentage = (cell: CellValue): boolean => typeof cell === "number" && cell > 2 * HUNDRED;

function someCell(tab: Tab, column: number, first: number, last: number, is: (cell: CellValue) => boolean): boolean {
  for (let row = first; row <= last; row += 1) if (is(valueAt(tab, row, column))) return true;
  return false;
}

function mostCells(tab: Tab, column: number, meaning: Meaning, first: number, last: number, when: Change["when"]): boolean {
  let [filled, found] = [0, 0];
  for (let row = first; row <= last; row += 1) {
    const reading = readCell(valueAt(tab, row, column), meaning, tab.formats[row]?.[column] ?? "", tab.locale);
    if (reading.kind === "blank") continue;
    filled += 1;
    if (when(reading)) found += 1;
  }
  return found > 0 && found * 2 > filled;
}

/** Beside a column in percent a plain "Progress" that goes beyond it is the value that the percentage was computed from. */
function withPercentApart(
  headers: readonly CellValue[],
  byMeaning: Claims,
  unknown: readonly number[],
  goesBeyond: (column: number) => boolean,
): Pick<HeaderColumns, "byMeaning" | "unknown"> {
  const progress = byMeaning.get("progress");
  if (progress === undefined || byMeaning.has("current") || inPercent(headers[progress.column])) return { byMeaning, unknown };
  const percent = unknown.find((column) => inPercent(headers[column]) && (isProgress(headers[column]) || goesBeyond(progress.column)));
  if (percent === undefined) return { byMeaning, unknown };
  const apart = new Map(byMeaning).set("current", { ...progress, by: "cells" }).set("progress", { column: percent, rank: progress.rank });
  return { byMeaning: apart, unknown: unknown.filter((column) => column !== percent) };
}

const isProgress = (header: CellValue | undefined): boolean => headerMeanings(cellText(header)).some(({ meaning }) => meaning === "progress");

const inPercent = (header: CellValue | undefined): boolean => cellText(header).includes("%");
