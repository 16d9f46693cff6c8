import { expect, test } from "vitest";
import type { Finding } from "../../../shared/lint/finding.ts";
import { reviewTables } from "../../../shared/lint/lint.ts";
import { guide } from "../../../shared/profiles/guide.ts";
import type { CellValue } from "../../../shared/sheet/cell.ts";
import { recognise } from "../../../shared/sheet/recognise.ts";

function found(rule: string, values: readonly (readonly CellValue[])[]): readonly Finding[] {
  const read = recognise({ name: "OKRs", spreadsheet: "Q4 2026", locale: "en_GB", values, formulas: [], formats: [] });
  if (!read.ok) throw new Error(read.error);
  return reviewTables(read.value, guide).filter((finding) => finding.rule === rule);
}

const rows = (header: string, cells: readonly CellValue[]): CellValue[][] => [
  ["Objective", "Key result", "Start", "Target", "Current", header],
  ...cells.map((cell, at) => [at === 0 ? "Riders trust the night bus" : "", `Late buses of depot ${at} fall from 50 to 20`, 50, 20, 41, cell]),
];

test("due dates that nobody can read are said once for their column, with the day for every cell", () => {
  const [finding, ...others] = found("unreadable-due-date", rows("Due date", ["Q4", "Dec", "End of Q4"]));
  expect(others).toEqual([]);
  expect(finding?.message).toContain("(and so in 2 more cells).");
  expect(finding?.fixes.map(({ place, replacement }) => [place.row, replacement])).toEqual([[2, "2026-12-31"], [3, "2026-12-31"], [4, "2026-12-31"]]);
});

test("weights in words are said once, and stop no grade", () => {
  const values = rows("Weight", ["High", "Medium", "Low"]);
  expect(found("unreadable-weight", values).map(({ severity, place }) => [severity, place.row])).toEqual([["warning", 2]]);
  expect(found("cannot-be-graded", values)).toEqual([]);
});

test("numbers kept as text are said once for the tab, with a safe fix for every cell", () => {
  const [header = [], ...body] = rows("Owner", ["Ada", "Ben", "Cy"]);
  const [finding, ...others] = found("number-as-text", [header, ...body.map((row) => row.map((cell, at) => (at === 4 ? "41" : cell)))]);
  expect(others).toEqual([]);
  expect(finding?.fixes.map(({ place, replacement, safe }) => [place.row, replacement, safe])).toEqual([[2, 41, true], [3, 41, true], [4, 41, true]]);
});

test("numbers that only sentences say are said once, with a fix for every blank cell", () => {
  const values = rows("Owner", ["Ada", "Ben", "Cy"]).map((row, line) => row.map((cell, at) => (line > 0 && at === 2 ? "" : cell)));
  expect(found("number-only-in-sentence", values).map(({ fixes }) => fixes.map(({ replacement }) => replacement))).toEqual([[50, 50, 50]]);
});
