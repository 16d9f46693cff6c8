import { type CellValue, type Grid, isDateCell } from "../../shared/sheet/cell.ts";
import { rangeAt } from "../sheet/place.ts";
import type { CellChange } from "../sidebar/server-api.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** What came of writing cells: what to write to take it back, and the changes that the sheet did not accept. */
export interface Outcome {
  readonly undo: readonly CellChange[];
  readonly rejected: readonly CellChange[];
}

/** Writes cells of one tab, those below each other in one call. */
export function writeRuns(changes: readonly CellChange[], read: (range: Range) => Grid): Outcome {
  return together(runsIn(changes).map((run) => writeRun(run, read)));
}

function writeRun(run: readonly CellChange[], read: (range: Range) => Grid): Outcome {
  const range = run[0] ? rangeAt(run[0].place)?.offset(0, 0, run.length, 1) : null;
  if (!range) return { undo: [], rejected: run };
  const isFormatted = run.some(({ format }) => format !== undefined);
  const formats = isFormatted || run.some(({ replacement }) => readsAsValue(replacement)) ? range.getNumberFormats() : null;
  try {
    range.setValues(run.map(({ replacement }, index) => [written(replacement, formats?.[index]?.[0])]));
    if (formats && isFormatted) range.setNumberFormats(run.map(({ format }, index) => [format ?? formats[index]?.[0] ?? ""]));
  } catch {
    // A dropdown that rejects other values throws; the cells beside it may take theirs.
    return run.length === 1 ? { undo: [], rejected: run } : together(run.map((one) => writeRun([one], read)));
  }
  // Nothing can be read from a formula that is not calculated yet.
  const now = run.some(isFormula) ? run.map((change) => [isFormula(change) ? "" : change.replacement]) : read(range);
  return { undo: run.map((change, index) => backTo(change, now[index]?.[0] ?? "", formats?.[index]?.[0])), rejected: [] };
}

/** What takes a change back; a formula is known by itself, as its value may come late. */
function backTo(change: CellChange, now: CellValue, before: string | undefined): CellChange {
  const { place, expected, replacement, format } = change;
  const formula = isFormula(change) ? { formula: String(replacement) } : {};
  return { place, expected: now, replacement: expected, ...formula, ...(format === undefined || before === undefined ? {} : { format: before }) };
}

const isFormula = ({ replacement }: CellChange): boolean => typeof replacement === "string" && replacement.startsWith("=");

const together = (all: readonly Outcome[]): Outcome =>
  ({ undo: all.flatMap(({ undo }) => undo), rejected: all.flatMap(({ rejected }) => rejected) });

function runsIn(changes: readonly CellChange[]): CellChange[][] {
  const runs: CellChange[][] = [];
  for (const change of [...changes].sort((one, two) => one.place.column - two.place.column || one.place.row - two.place.row)) {
    const run = runs[runs.length - 1];
    const above = run?.[run.length - 1]?.place;
    if (run && above?.column === change.place.column && above.row + 1 === change.place.row) run.push(change);
    else runs.push([change]);
  }
  return runs;
}

/** A day is written as people type it; a text that Sheets would take for something else, as when one is taken back, stays text. */
function written(value: CellValue, format: string | undefined): string | number | boolean {
  if (isDateCell(value)) return value.date;
  return readsAsValue(value) && format !== PLAIN_TEXT ? `'${String(value)}` : value;
}

/** Numbers, money, percent, times and days in digits, as any locale writes them. */
const readsAsValue = (value: CellValue): boolean => typeof value === "string" && value.length <= LONGEST_VALUE && READS_AS_VALUE.test(value.trim());

const PLAIN_TEXT = "@";
const LONGEST_VALUE = 40;
const READS_AS_VALUE = /^[-+(]?\s*[^\d\s=]{0,3}\s*[-+]?\d[\d.,:/\s'’-]*[^\d]{0,4}$|^(true|false)$/i;
