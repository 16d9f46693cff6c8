import { expect, test } from "vitest";
import { inCell } from "../../../../shared/lint/fixes/in-cell.ts";
import type { CellValue } from "../../../../shared/sheet/cell.ts";

test.each<[CellValue, string, string | number, string | null]>([
  ["Reduce late buses", "Reduce late buses", "Reduce late buses from 50 to 20", "Reduce late buses from 50 to 20"],
  ["KR2 – Reduce late buses ", "Reduce late buses", "Cut late buses", "KR2 – Cut late buses "],
  ["Reduce late buses\nRaise punctuality", "Raise punctuality", "Raise punctuality to 92%", "Reduce late buses\nRaise punctuality to 92%"],
  ["Late buses; late buses", "late buses", "trams", "Late buses; trams"],
  ["late buses, late buses", "late buses", "trams", null],
  ["Reduce  late buses", "Reduce late buses", "Cut late buses", null],
  [12, "12", "13", null],
  ["anything", "", "x", null],
  ["12", "12", 12, null],
])("%j with %j rewritten as %j", (raw, text, rewritten, expected) => {
  expect(inCell(raw, text, rewritten)).toBe(expected);
});
