import fc from "fast-check";
import { expect, test } from "vitest";
import { confidenceIndex, confidenceIndexOf } from "../../../shared/okr/confidence-index.ts";
import type { ConfidenceScale } from "../../../shared/okr/confidence-scale.ts";
import type { CellValue } from "../../../shared/sheet/cell.ts";

const INDEXED: readonly [says: string, cells: readonly CellValue[], scale: ConfidenceScale, index: number | string][] = [
  ["all high is 1", [7, 8, 10], "0-10", 1],
  ["all low is -1", [3, 0, 1], "0-10", -1],
  ["all between is 0", [4, 5, 6], "0-10", 0],
  ["high and low cancel out", [7, 3], "0-10", 0],
  ["the share of low is taken from the share of high", [7, 8, 5, 3], "0-10", 0.25],
  ["blanks are skipped", [7, "", " ", 5], "0-10", 0.5],
  ["one reading is enough", [7], "0-10", 1],
  ["shares count from 0.7 and to 0.3", [0.7, 0.3, 0.5, 0.69], "0-1", 0],
  ["1 - 0.7 is low, whatever its binary form", [1 - 0.7, 1 - 0.7], "0-1", -1],
  ["1 - 0.3 is high, whatever its binary form", [1 - 0.3, 0.1 * 7], "0-1", 1],
  ["0/1/2 is low, neither, high", [0, 1, 2, 2], "0/1/2", 0.25],
  ["lights are low, neither, high", ["red", "Amber", "🟢", "green"], "RAG", 0.25],
  ["no readings are no index", ["", ""], "0-10", ""],
  ["an error passes through", [7, "#N/A"], "0-10", "#N/A"],
];

test.each(INDEXED)("%s", (_, cells, scale, index) => {
  expect(confidenceIndexOf(cells, scale)).toBe(index);
});

test.each<[says: string, cells: readonly CellValue[], scale: ConfidenceScale, saying: string]>([
  ["a reading off the scale", [7, 11], "0-10", "11 is off the scale 0-10; give a number from 0 to 10"],
  ["fractions on 0-10", [0.7, 0.8], "0-10", "all are fractions up to 1, on the scale 0-10; give the scale 0-1"],
  ["a percentage on 0-10", ["70 %", 7], "0-10", "\"70 %\" is off the scale 0-10; give a number from 0 to 10, or name another scale"],
  ["a percentage on 0/1/2", ["100 %"], "0/1/2", "\"100 %\" is off the scale 0/1/2; give 0, 1 or 2"],
  ["a word on 0/1/2", ["fine"], "0/1/2", "\"fine\" is not a number; write 0, 1 or 2"],
  ["a date on 0-1", [{ date: "2026-10-07" }], "0-1", "Sheets read this as a date; write 0.7, for example"],
  ["a tick on 0-10", [true], "0-10", "TRUE is not a number; write 7, for example"],
  ["a comparison", ["<5"], "0-10", "\"<5\" is a comparison; write the number alone"],
  ["a ⚠", ["⚠ start: blank"], "0-10", "holds a ⚠; mend what it names first"],
  ["a word", ["good"], "0-10", "\"good\" is not a number; write 7, for example, or leave the cell blank"],
  ["a number on RAG", [7], "RAG", "7 is off the scale RAG"],
])("%s is refused", (_, cells, scale, saying) => {
  expect(confidenceIndexOf(cells, scale)).toEqual({ argument: "readings", message: expect.stringContaining(saying) });
});

test("turning the scale round negates the index", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 30 }), (readings) => {
      const [index, mirrored] = [readings, readings.map((reading) => 10 - reading)].map((given) => confidenceIndex(given.map((one) => one / 10)));
      expect(mirrored).toBeCloseTo(-(index ?? Number.NaN), 12);
    }),
  );
});
