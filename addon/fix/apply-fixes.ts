import type { Place } from "../../shared/lint/finding.ts";
import { hasBlank } from "../../shared/lint/fixes/blank.ts";
import { type CellValue, type Grid, isDateCell } from "../../shared/sheet/cell.ts";
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

type Range = GoogleAppsScript.Spreadsheet.Range;

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

/** Writes changes of several tabs, each only where its cell is still what it was made for. */
export function applyAll(changes: readonly CellChange[]): Applied | Problem {
  const calendar = calendarOf(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone());
  const read: Read = (range) => cellValues(range.getValues(), calendar);
  const tabs = [...new Set(changes.map(({ place }) => place.tab))];
  const done = tabs.map((tab) => applyOn(changes.filter(({ place }) => place.tab === tab), read));
  const undo = done.flatMap((each) => each.undo);
  const refused = done.flatMap((each) => each.refused).map(problem);
  const open = undo.find(({ expected }) => typeof expected === "string" && hasBlank(expected));
  if (open) rangeAt(open.place)?.activate();
  const [first] = refused;
  return first && undo.length === 0 ? first : { ok: true, undo, refused };
}

type Read = (range: Range) => Grid;

/** Writes what may be written of the changes of one tab; of several to one cell, the first counts. */
function applyOn(changes: readonly CellChange[], read: Read): { readonly undo: readonly CellChange[]; readonly refused: readonly Reason[] } {
  const single = changes.filter(({ place }, index) => changes.findIndex((other) => isSameCell(other.place, place)) === index);
  const there = single.filter(({ place }) => rangeAt(place) !== null);
  const held = heldIn(there, read);
  const reasons = there.map((change) => (held === null ? null : reasonAgainst(change, held)));
  const { undo, rejected } = writeRuns(there.filter((_, index) => reasons[index] === null), read);
  const refused: Reason[] = reasons.filter((reason): reason is Reason => reason !== null);
  if (there.length < single.length) refused.push({ reason: "no-such-cell" });
  return { undo, refused: [...refused, ...rejected.map(({ place }): Reason => ({ reason: "rejected", place }))] };
}

/** What a cell held before anything was written, by its place. */
interface Held {
  /** The person may write to every cell of the block. */
  readonly isOpen: boolean;
  readonly value: (place: Place) => CellValue;
  readonly formula: (place: Place) => string;
}

/** Reads the smallest block that holds all the cells, in three calls. */
function heldIn(changes: readonly CellChange[], read: Read): Held | null {
  if (changes.length === 0) return null;
  const rows = changes.map(({ place }) => place.row);
  const columns = changes.map(({ place }) => place.column);
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const corner = rangeAt({ tab: changes[0]?.place.tab ?? "", row: top, column: left });
  if (corner === null) return null;
  const block = corner.offset(0, 0, Math.max(...rows) - top + 1, Math.max(...columns) - left + 1);
  const [values, formulas, isOpen] = [read(block), block.getFormulas(), block.canEdit()];
  return {
    isOpen,
    value: ({ row, column }) => values[row - top]?.[column - left] ?? "",
    formula: ({ row, column }) => formulas[row - top]?.[column - left] ?? "",
  };
}

function reasonAgainst({ place, expected, replacement, formula }: CellChange, held: Held): Reason | null {
  const range = rangeAt(place);
  if (range === null) return { reason: "no-such-cell" };
  const text = isDateCell(replacement) ? replacement.date : String(replacement);
  if (!held.isOpen && !range.canEdit()) return { reason: "protected", place, editors: whoCanEdit(range), text };
  if (formula !== undefined) return plain(held.formula(place)) === plain(formula) ? null : { reason: "cell-changed", place };
  if (held.formula(place) !== "") return { reason: "is-formula", place };
  return isSameValue(held.value(place), expected) ? null : { reason: "cell-changed", place };
}

/** Sheets may give a formula back with other separators than it was written with. */
const plain = (formula: string): string => formula.replace(/;/g, ",").replace(/\s/g, "").toUpperCase();

const isSameCell = (one: Place, other: Place): boolean => one.tab === other.tab && one.row === other.row && one.column === other.column;
