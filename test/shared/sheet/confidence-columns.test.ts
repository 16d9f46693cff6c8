import { describe, expect, test } from "vitest";
import type { CellValue } from "../../../shared/sheet/cell.ts";
import { tablesOf, tabOf } from "./tab-of.ts";

type Rows = readonly (readonly CellValue[])[];

describe("confidence by week", () => {
  const weekly = (heads: readonly CellValue[], cells: readonly CellValue[], title = "Hotel OKRs Q4 2026"): Rows => [
    [title], ["Objective", "Key result", "Target", ...heads], ["Guests return", "Repeat stays to 40", 40, ...cells],
  ];

  test.each<{ heads: readonly CellValue[]; dates: readonly (string | null)[] }>([
    { heads: [{ date: "2026-10-05" }, { date: "2026-10-12" }], dates: ["2026-10-05", "2026-10-12"] },
    { heads: ["2026-10-05", "2026-10-12"], dates: ["2026-10-05", "2026-10-12"] },
    { heads: ["W41", "W42"], dates: ["2026-10-05", "2026-10-12"] },
    { heads: ["KW 41", "KW 42"], dates: ["2026-10-05", "2026-10-12"] },
    { heads: ["Week 1", "Week 3"], dates: ["2026-10-01", "2026-10-15"] },
    { heads: [{ date: "2026-10-12" }, { date: "2026-10-05" }], dates: ["2026-10-05", "2026-10-12"] },
  ])("$heads are weeks", ({ heads, dates }) => {
    const [table] = tablesOf(tabOf(weekly(heads, [5, 6])));
    expect(table?.objectives[0]?.keyResults[0]?.confidences.map(({ date }) => date)).toEqual(dates);
  });

  test.each(["Confidence 1-10", "Confidence 0–10", "Confidence (1-10)"])("%s is one column with its scale, and no week", (head) => {
    const [table] = tablesOf(tabOf(weekly([head], [7])));
    expect(table?.columns.find(({ header }) => header === head)?.meaning).toBe("confidence");
  });

  test("without a cycle a week keeps its label and has no day", () => {
    const [table] = tablesOf(tabOf(weekly(["W41"], [5], "Hotel")));
    expect(table?.objectives[0]?.keyResults[0]?.confidences).toMatchObject([{ label: "W41", date: null, reading: { value: 5 } }]);
  });

  test("blank weeks are no readings", () => {
    const [table] = tablesOf(tabOf(weekly(["W41", "W42", "W43"], [5, "", "7/10"])));
    expect(table?.objectives[0]?.keyResults[0]?.confidences.map(({ label, reading }) => [label, reading.kind === "number" && reading.value])).toEqual([["W41", 5], ["W43", 7]]);
  });

  const measured = (start: CellValue, target: CellValue, current: CellValue, ...weeks: readonly CellValue[]): readonly CellValue[] =>
    ["Guests return", `Result of ${String(current)}`, start, target, current, ...weeks];

  test.each<{ title: string; rows: Rows; format?: string; confidences: boolean }>([
    { title: "ratings between whole numbers", rows: [measured(3.9, 4.6, 4.3, 4, 4.1, 4.3)], confidences: false },
    { title: "cells that are formatted as percent", rows: [measured(0.2, 0.4, 0.3, 0.25, 0.3, 0.35)], format: "0%", confidences: false },
    { title: "texts with a unit", rows: [measured(9, 4, "6 min", "8 min", "7 min", "6 min")], confidences: false },
    { title: "whole numbers that end at the current value", rows: [measured(2, 9, 5, 3, 4, 5)], confidences: false },
    { title: "fractions that end at the current value", rows: [measured(0.2, 0.4, 0.3, 0.25, 0.28, 0.3)], confidences: false },
    { title: "one of three rows that ends at its current value", rows: [measured(2, 9, 5, 3, 4, 5), measured(20, 40, 30, 6, 6, 7), measured(0, 12, 4, 8, 8, 8)], confidences: true },
    { title: "words that are no lights", rows: [measured(3.9, 4.6, 4.3, "sunny", "rainy", "dry")], confidences: false },
    { title: "lights", rows: [measured(3.9, 4.6, 4.3, "green", "Amber", "🔴")], confidences: true },
    { title: "halves", rows: [measured(3.9, 4.6, 4.3, 6, 6.5, 7)], confidences: true },
    { title: "fractions of 1 beside another value", rows: [measured(3.9, 4.6, 4.3, 0.5, 0.55, 0.7)], confidences: true },
  ])("on doubt weeks are left alone: $title", ({ rows, format, confidences }) => {
    const grid: Rows = [["Hotel OKRs Q4 2026"], ["Objective", "Key result", "Start", "Target", "Current", "W41", "W42", "W43"], ...rows];
    const formats = grid.map((row) => row.map(() => format ?? ""));
    const [table] = tablesOf(tabOf(grid, { formats }));
    expect(table?.leftAlone.map(({ header }) => header)).toEqual(confidences ? [] : ["W41", "W42", "W43"]);
    expect(table?.objectives[0]?.keyResults[0]?.confidences.length).toBe(confidences ? 3 : 0);
  });

  test("weekly values are left alone", () => {
    const [table] = tablesOf(tabOf(weekly(["W41", "W42"], [1250, 1400])));
    expect(table?.leftAlone.map(({ header }) => header)).toEqual(["W41", "W42"]);
    expect(table?.objectives[0]?.keyResults[0]?.confidences).toEqual([]);
  });
});
