import { expect, test } from "vitest";
import { confidenceTrend } from "../../../shared/okr/confidence-series.ts";
import type { ConfidenceScale } from "../../../shared/okr/confidence-scale.ts";
import type { CellValue } from "../../../shared/sheet/cell.ts";

const trend = (cells: readonly CellValue[], scale: ConfidenceScale = "0-10", days?: readonly (number | null)[]) =>
  confidenceTrend(cells, scale, days ? (index) => days[index] ?? null : null);

const DIRECTIONS: readonly [says: string, cells: readonly CellValue[], direction: string][] = [
  ["one reading is new", [7], "new"],
  ["one reading among blanks is new", ["", 7, "", ""], "new"],
  ["a last step of two points up decides alone", [9, 8, 5, 7], "rising"],
  ["a last step of two points down decides alone", [3, 5, 7, 9, 7], "falling"],
  ["a step from 1 to 3 counts as two points, whatever its binary form", [9, 1, 3], "rising"],
  ["two last falls are falling, however small", [5, 8, 7.9, 7.8], "falling"],
  ["a fall after a rise is no two falls", [5, 6, 7, 6.9], "rising"],
  ["a fall and then an equal reading is no two falls", [7, 7, 6.8, 6.8], "steady"],
  ["small steps up are rising", [5, 6, 7, 8], "rising"],
  ["the same reading again is steady", [7, 7, 7, 7], "steady"],
  ["a slope of 0.03 is still steady", [5, 5.3, 5.6, 5.9], "steady"],
  ["a slope beyond 0.03 is rising", [5, 5.4, 5.8, 6.2], "rising"],
  ["a slope of -0.03 with two last falls is falling", [5.9, 5.6, 5.3, 5], "falling"],
  ["one outlier does not turn the slope", [5, 9, 6, 6.5], "rising"],
  ["only the last four readings count", [0, 10, 0, 7, 7, 7, 7], "steady"],
  ["two readings make a slope", [6, 7], "rising"],
  ["blanks are skipped, not counted as 0", [7, "", 7, " ", 7], "steady"],
  ["10 is on the scale, whatever its binary form", [10, 10.000000000000002], "steady"],
  ["text numbers are read", ["7", "7/10", "7"], "steady"],
];

test.each(DIRECTIONS)("%s", (_, cells, direction) => {
  expect(trend(cells)).toMatchObject({ direction });
});

test("no reading has no trend", () => {
  expect(trend([])).toBeNull();
  expect(trend(["", "", " "])).toBeNull();
});

test("the slope is the median of all pairs per check-in, and the change is the last step, as shares of the scale", () => {
  expect(trend([5, 9, 6, 6.5])).toEqual({ direction: "rising", slope: expect.closeTo(0.05, 12), change: expect.closeTo(0.05, 12) });
  expect(trend([7])).toEqual({ direction: "new", slope: null, change: null });
});

test("with dates the slope is per week, over uneven gaps", () => {
  expect(trend([5, 5.5, 6.5], "0-10", [0, 7, 21])).toMatchObject({ slope: expect.closeTo(0.05, 12) });
  expect(trend([5, 5.5, 6, 6.5], "0-10", [0, 28, 56, 84])).toMatchObject({ direction: "steady", slope: expect.closeTo(0.0125, 12) });
});

test("with dates the last reading of a day wins", () => {
  expect(trend([5, 9, 5], "0-10", [0, 7, 7])).toMatchObject({ direction: "steady", change: 0 });
  expect(trend([9, 5], "0-10", [7, 7])).toMatchObject({ direction: "new" });
});

test("with dates the readings are put in time order", () => {
  expect(trend([8, 7, 6, 5], "0-10", [21, 14, 7, 0])).toMatchObject({ direction: "rising", slope: expect.closeTo(0.1, 12) });
});

test("a reading without its date is refused, a date without a reading is not", () => {
  expect(trend([5, 6], "0-10", [0, null])).toEqual({ argument: "dates", message: "reading 2 has no date; give one for each reading" });
  expect(trend([5, "", 6], "0-10", [0, 7, 14])).toMatchObject({ direction: "rising" });
});

const SCALES: readonly [scale: ConfidenceScale, cells: readonly CellValue[], slope: number][] = [
  ["0-10", [5, 6], 0.1],
  ["0-10", [0, 1], 0.1],
  ["0-1", [0.5, 0.6], 0.1],
  ["0-1", ["50 %", "60%"], 0.1],
  ["0/1/2", [1, 2], 0.5],
  ["RAG", ["red", "Amber"], 0.5],
  ["RAG", ["🟢", "gelb"], -0.5],
];

test.each(SCALES)("readings on %s are compared as shares of the scale: %j", (scale, cells, slope) => {
  expect(trend(cells, scale)).toMatchObject({ slope: expect.closeTo(slope, 12) });
});

const OFF_SCALE: readonly [says: string, scale: ConfidenceScale, cells: readonly CellValue[], saying: string][] = [
  ["11 is off 0-10", "0-10", [7, 11], "11 is off the scale 0-10; give a number from 0 to 10"],
  ["-1 is off 0-10", "0-10", [-1, 7], "-1 is off the scale 0-10"],
  ["7 is off 0-1", "0-1", [7], "7 is off the scale 0-1; give a number from 0 to 1"],
  ["0.5 is off 0/1/2", "0/1/2", [0.5], "0.5 is off the scale 0/1/2; give 0, 1 or 2"],
  ["3 is off 0/1/2", "0/1/2", [3], "off the scale 0/1/2"],
  ["70 % is off 0-10", "0-10", [7, "70 %"], "\"70 %\" is off the scale 0-10"],
  ["12/10 is off 0-10", "0-10", ["12/10"], "\"12/10\" is off the scale 0-10"],
  ["blue is off RAG", "RAG", ["green", "blue"], "\"blue\" is off the scale RAG; give red, amber or green"],
  ["2 is off RAG", "RAG", [2], "off the scale RAG"],
  ["fractions up to 1 on 0-10 name 0-1", "0-10", [0.5, 0.7, 1], "give the scale 0-1"],
  ["a single fraction on 0-10 names 0-1", "0-10", [0.7], "give the scale 0-1"],
  ["words are no reading on 0-10", "0-10", ["fine"], "\"fine\" is not a number"],
  ["TRUE is no reading on 0-10", "0-10", [true], "TRUE is not a number"],
  ["a date is no reading on 0-10", "0-10", [{ date: "2026-10-07" }], "Sheets read this as a date; write 7"],
];

test.each(OFF_SCALE)("%s", (_, scale, cells, saying) => {
  expect(trend(cells, scale)).toEqual({ argument: "readings", message: expect.stringContaining(saying) });
});

test("fractions beside larger readings stay on 0-10", () => {
  expect(trend([0.5, 7, 7])).toMatchObject({ change: 0 });
});

test("an error value in a series passes through", () => {
  expect(trend([7, "#N/A", 7])).toBe("#N/A");
});
