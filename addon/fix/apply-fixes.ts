import type { Place } from "../../shared/lint/finding.ts";
import { hasBlank } from "../../shared/lint/fixes/blank.ts";
import { type CellValue, isDateCell } from "../../shared/sheet/cell.ts";
import { calendarOf } from "../../shared/time/zone.ts";
import { problem, told, type Reason } from "../messages.ts";
import { underLock } from "../publish/under-lock.ts";
import { cellValues } from "../sheet/cell-values.ts";
import { rangeAt } from "../sheet/place.ts";
import type { Applied, CellChange, Problem } from "../sidebar/server-api.ts";
import { readChanges } from "./cell-change.ts";
import { isSameValue } from "./same-value.ts";
import { whoCanEdit } from "./who-can-edit.ts";
import { writeRuns } from "./write-runs.ts";

/**
 * Writes fixes, each only where its cell still holds what the fix was made for; answers with what to write to take them
 * back. Where a person has to fill something in, the cell is selected.
 */
export function applyFixes(changes: unknown): Applied | Problem {
  return told("applyFixes", () => {
    const wanted = readChanges(changes);
    return wanted === null ? problem({ reason: "no-such-fix" }) : underLock(() => applyAll(wanted));
  });
}

function applyAll(changes: readonly CellChange[]): Applied | Problem {
  const calendar = calendarOf(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone());
  const read = (range: GoogleAppsScript.Spreadsheet.Range) => cellValues(range.getValues(), calendar);
  const refused: Problem[] = [];
  const undo: CellChange[] = [];
  for (const tab of new Set(changes.map(({ place }) => place.tab))) {
    const here = changes.filter(({ place }) => place.tab === tab);
    const there = here.filter(({ place }) => rangeAt(place) !== null);
    if (there.length < here.length) refused.push(problem({ reason: "no-such-cell" }));
    const held = there.length > 0 ? heldIn(there, read) : null;
    const fit = there.filter((change, index) => {
      const isFirst = there.findIndex(({ place }) => isSameCell(place, change.place)) === index;
      const reason = isFirst && held ? reasonAgainst(change, held) : null;
      if (reason !== null) refused.push(problem(reason));
      return isFirst && reason === null;
    });
    const done = writeRuns(fit, read);
    undo.push(...done.undo);
    refused.push(...done.rejected.map(({ place }) => problem({ reason: "rejected", place })));
  }
  for (const { place, replacement } of changes) if (isLeftOpen(replacement) && undo.some((done) => isSameCell(done.place, place))) rangeAt(place)?.activate();
  const [first] = refused;
  return first && undo.length === 0 ? first : { ok: true, undo, refused };
}

/** What a cell held before anything was written, by its place. */
interface Held {
  readonly value: (place: Place) => CellValue;
  readonly formula: (place: Place) => string;
}

/** Reads the smallest block that holds all the cells, in two calls. */
function heldIn(changes: readonly CellChange[], read: (range: GoogleAppsScript.Spreadsheet.Range) => readonly (readonly CellValue[])[]): Held | null {
  const rows = changes.map(({ place }) => place.row);
  const columns = changes.map(({ place }) => place.column);
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const corner = rangeAt({ tab: changes[0]?.place.tab ?? "", row: top, column: left });
  if (corner === null) return null;
  const block = corner.offset(0, 0, Math.max(...rows) - top + 1, Math.max(...columns) - left + 1);
  const [values, formulas] = [read(block), block.getFormulas()];
  return {
    value: ({ row, column }) => values[row - top]?.[column - left] ?? "",
    formula: ({ row, column }) => formulas[row - top]?.[column - left] ?? "",
  };
}

function reasonAgainst({ place, expected, replacement }: CellChange, held: Held): Reason | null {
  const range = rangeAt(place);
  if (range === null) return { reason: "no-such-cell" };
  if (!range.canEdit()) return { reason: "protected", place, editors: whoCanEdit(range), text: isDateCell(replacement) ? replacement.date : String(replacement) };
  if (held.formula(place) !== "") return { reason: "is-formula", place };
  return isSameValue(held.value(place), expected) ? null : { reason: "cell-changed", place };
}

const isLeftOpen = (value: CellValue): boolean => typeof value === "string" && hasBlank(value);

const isSameCell = (one: Place, other: Place): boolean => one.tab === other.tab && one.row === other.row && one.column === other.column;
