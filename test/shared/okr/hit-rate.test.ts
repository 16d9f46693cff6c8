import { expect, test } from "vitest";
import { hitRateOf } from "../../../shared/okr/hit-rate.ts";
import type { CellValue } from "../../../shared/sheet/cell.ts";

const THIRTEEN_WEEKS = [99, 98, 97, 94, 96, 99, 93, 97, 98, 92, 96, 91, 95];

const RATED: readonly [says: string, readings: readonly CellValue[], target: CellValue, type: CellValue, rate: number | string][] = [
  ["nine of thirteen weeks in band", THIRTEEN_WEEKS, 95, "at least", 9 / 13],
  ["the floor itself is in band", [95, 94.9], 95, "at least", 0.5],
  ["the ceiling itself is in band", [4, 4.1, 3], 4, "at most", 2 / 3],
  ["both ends of a range are in band", [94, 95, 97, 99, 100], "95..99", "between", 0.6],
  ["a number without a type is a floor", [95, 94], 95, "", 0.5],
  ["a range without a type is between", [94, 97], "95–99", "", 0.5],
  ["blanks are skipped, not missed", [97, "", 97, " ", 90, 90], 95, "at least", 0.5],
  ["a single reading in band", [97], 95, "", 1],
  ["a single reading out of band", [90], 95, "", 0],
  ["numbers kept as text are read", ["99 %", 0.9], "95 %", "minimum", 0.5],
  ["no readings are no rate", ["", ""], 95, "", ""],
  ["a blank target is no rate", [97, 98], "", "", ""],
  ["a ceiling of 0", [0, 1, 0, 0], 0, "at most", 0.75],
  ["0.1 + 0.2 is at most 0.3, whatever its binary form", [0.1 + 0.2, 0.4], 0.3, "at most", 0.5],
  ["the ends of a range are in band, whatever their binary form", [0.1 + 0.2, 1 - 0.9], "0.1..0.3", "", 1],
  ["a range whose second number is in thousands", [700, 2000], "500–1k", "", 0.5],
  ["fractions are held against percent", [0.97, 0.9], "95–99 %", "", 0.5],
  ["an error among the readings passes through", [97, "#N/A"], 95, "", "#N/A"],
  ["an error in the target passes through", ["", ""], "#REF!", "", "#REF!"],
  ["an error in the type passes through", [97], 95, "#NAME?", "#NAME?"],
];

test.each(RATED)("%s", (_, readings, target, type, rate) => {
  expect(hitRateOf(readings, target, type)).toBe(rate);
});

const REFUSED: readonly [says: string, readings: readonly CellValue[], target: CellValue, type: CellValue, argument: string, saying: string][] = [
  ["a type without a band", [97], 95, "metric", "type", "\"metric\" has no band; write at least, at most or between"],
  ["a type nobody knows", [97], 95, "vibes", "type", "\"vibes\" has no band"],
  ["a number as type", [97], 95, 3, "type", "3 has no band"],
  ["a range that is a number", [97], 95, "between", "target", "95 is not a range; write it as 95..99"],
  ["a range for a floor", [97], "95..99", "at least", "target", "\"95..99\" is a range; use type between"],
  ["a target that became a date", [97], { date: "2026-07-05" }, "between", "target", "Sheets read this as a date; write 5..7"],
  ["a range of texts that can mean several numbers", [1300], "1,200..1,500", "", "target", "\"1,200\" is text that can mean 1200 or 1.2"],
  ["a tick for a target", [97], true, "", "target", "TRUE is not a number; write 40, for example"],
  ["a comparison for a target", [97], "<5", "", "target", "\"<5\" is a comparison; write the number alone, and use type at least or at most"],
  ["a tick among the readings", [true], 95, "", "readings", "TRUE is not a number; write 40, for example"],
  ["a comparison among the readings", ["<5"], 95, "", "readings", "\"<5\" is a comparison; write the number alone"],
  ["a range among the readings", ["95-99"], 95, "", "readings", "\"95-99\" is a range; write one number"],
  ["a ⚠ among the readings", ["⚠ current"], 95, "", "readings", "holds a ⚠; mend what it names first"],
  ["a word among the readings", [97, "down"], 95, "", "readings", "\"down\" is not a number"],
  ["minutes beside hours", ["90 min", "100 min"], "2 h", "at most", "readings", "\"90 min\" and \"2 h\" are in different units"],
  ["plain numbers beside percent", [97, 98], "95–99 %", "", "readings", "97 stands beside \"95–99 %\"; write 97 % or 0.97"],
  ["an ambiguous number among the readings", ["1,200"], 95, "", "readings", "\"1,200\" is text that can mean 1200 or 1.2"],
];

test.each(REFUSED)("%s is refused", (_, readings, target, type, argument, saying) => {
  expect(hitRateOf(readings, target, type)).toEqual({ argument, message: expect.stringContaining(saying) });
});
