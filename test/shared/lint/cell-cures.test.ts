import { expect, test } from "vitest";
import { reviewTables } from "../../../shared/lint/lint.ts";
import { guide } from "../../../shared/profiles/guide.ts";
import type { CellValue } from "../../../shared/sheet/cell.ts";
import { recognise } from "../../../shared/sheet/recognise.ts";

const HEADER = ["Objective", "Key result", "Type", "Start", "Target", "Current"];

function cures(text: string, cells: readonly CellValue[]): readonly (readonly [message: string, fixes: readonly (string | number)[]])[] {
  const values = [HEADER, ["Riders trust the night bus", text, ...cells], ["", "Night riders rise from 700 to 900", "", 700, 900, 740]];
  const read = recognise({ name: "OKRs", spreadsheet: "Q4 2026", locale: "en_GB", values, formulas: [], formats: [] });
  if (!read.ok) throw new Error(read.error);
  const found = reviewTables(read.value, guide).filter(({ rule, place }) => rule === "cannot-be-graded" && place.row === 2);
  return found.map(({ message, fixes }) => [message, fixes.map(({ replacement }) => replacement)]);
}

test.each([
  ["<20", 20, "at most"],
  ["900+", 900, "at least"],
  ["≥95%", "95%", "at least"],
])("a target of %s is read as %s, with its type", (target, value, type) => {
  const [[message, fixes] = ["", []]] = cures("Late buses", ["", 50, target, 41]);
  expect(message).toContain(`write ${value} and set the type to “${type}”.`);
  expect(fixes).toEqual([value === "95%" ? 0.95 : value]);
});

test("a length of time is told in minutes, and written by nobody but the team", () => {
  const [[message, fixes] = ["", []]] = cures("Waiting time at the night stop", ["", "2h30", 45, 100]);
  expect(message).toContain("write 150 where the row counts minutes");
  expect(fixes).toEqual([]);
});

test("the way in which a value lies beyond a target is not guessed", () => {
  const [[message] = [""]] = cures("Uptime of the ticket machines", ["", "", 0.9995, 0.9997]);
  expect(message).toBe("The start is blank, and 0.9997 is beyond the target 0.9995; give the start, or use type at least or at most.");
});
