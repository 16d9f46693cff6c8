import fc from "fast-check";
import { expect, test } from "vitest";
import { scoreOf } from "../../../shared/okr/score-series.ts";
import type { CellValue } from "../../../shared/sheet/cell.ts";

type Column = readonly CellValue[];

const SCORED: readonly [says: string, grades: Column, weights: Column | null, score: number | string][] = [
  ["without weights the score is the mean", [0.4, 0.6], null, 0.5],
  ["without weights a blank grade is skipped", [0.4, "", 0.6, " "], null, 0.5],
  ["blank weights are no weights", [0.4, 0.6], ["", ""], 0.5],
  ["with its weight filled, a blank grade counts 0", [1, ""], [1, 1], 0.5],
  ["a weight of 0 leaves a grade out", [1, 0.2], [1, 0], 1],
  ["weights in percent and as text are read", ["50 %", 1], ["50 %", "50%"], 0.75],
  ["rows below the last key result change nothing", [0.4, 0.6, "", ""], [1, 1, "", ""], 0.5],
  ["three grades of 0.7 are 0.7, whatever their binary form", [0.7, 0.7, 0.7], null, 0.7],
  ["a grade of 0 or 1 is one, whatever its binary form", [0.3 - 0.1 * 3, 1.0000000000000002], null, 0.5],
  ["nothing graded is no score", ["", ""], null, ""],
  ["weights without any grade are a score of 0", ["", ""], [1, 1], 0],
  ["an error among the grades passes through", [0.4, "#N/A"], null, "#N/A"],
  ["an error among the weights passes through", [0.4, 0.6], [1, "#REF!"], "#REF!"],
];

test.each(SCORED)("%s", (_, grades, weights, score) => {
  expect(scoreOf(grades, weights)).toBe(score);
});

const REFUSED: readonly [says: string, grades: Column, weights: Column | null, argument: string, message: string][] = [
  ["a ⚠ that a grade left", [0.4, "⚠ target: not gradable"], null, "grades", "cell 2: holds a ⚠; mend what it names first"],
  ["text", [0.4, 0.5, "n/a"], null, "grades", "cell 3: \"n/a\" is not a number; write 0.4 or 40 %, or leave the cell blank"],
  ["a grade of 40", [40], null, "grades", "cell 1: 40 does not lie between 0 and 1; write 0.4 or 40 %"],
  ["a grade below 0", [-0.25], null, "grades", "cell 1: -0.25 does not lie between 0 and 1; give OKR_GRADE, which stays within 0 and 1"],
  ["a progress above 1", [1.75], null, "grades", "cell 1: 1.75 does not lie between 0 and 1; give OKR_GRADE, which stays within 0 and 1"],
  ["a share as Sheets writes a date", ["7/10"], null, "grades", "cell 1: \"7/10\" looks like a date; write 0.4 or 40 %"],
  ["a comparison", ["<5"], null, "grades", "cell 1: \"<5\" is a comparison; write the number alone"],
  ["a date for a grade", [{ date: "2026-03-07" }], null, "grades", "cell 1: Sheets read this as a date; write 0.4 or 40 %, and format the cell as a number"],
  ["a ⚠ for a weight", [0.4], [" ⚠ current: missing"], "weights", "cell 1: holds a ⚠; mend what it names first"],
  ["a tick for a grade", [true], null, "grades", "cell 1: TRUE is not a number; write 0.4 or 40 %"],
  ["a blank weight beside a grade", [0.4, 0.6], [1, ""], "weights", "cell 2 has a grade but no weight; give one, or 0 to leave it out"],
  ["a negative weight", [0.4, 0.6], [1, -1], "weights", "cell 2 is negative; give 0 or more"],
  ["a negative weight beside a blank grade", [0.4, ""], [1, -1], "weights", "cell 2 is negative; give 0 or more"],
  ["weights that sum to 0", [0.4, 0.6], [0, 0], "weights", "from cell 1 on they sum to 0; give at least one above 0"],
  ["a word as weight", [0.4, 0.6], [1, "high"], "weights", "cell 2: \"high\" is not a number; write 1, for example"],
  ["a date as weight", [0.4], [{ date: "2026-03-07" }], "weights", "cell 1: Sheets read this as a date; write 1, for example, and format the cell as a number"],
  ["a weight too large to add", [0.4, 0.6], [1, 1e308], "weights", "cell 2: the weight is too large; give a smaller one"],
];

test.each(REFUSED)("%s is refused", (_, grades, weights, argument, message) => {
  expect(scoreOf(grades, weights)).toEqual({ argument, message });
});

test("the score lies between the least and the greatest grade, whatever the weights", () => {
  const rows = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0.001, max: 1000, noNaN: true })), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(rows, fc.boolean(), (pairs, weighted) => {
      const grades = pairs.map(([grade]) => grade);
      const score = scoreOf(grades, weighted ? pairs.map(([, weight]) => weight) : null);
      expect(score).toBeGreaterThanOrEqual(Math.min(...grades));
      expect(score).toBeLessThanOrEqual(Math.max(...grades));
    }),
  );
});

test("the unit of the weights does not matter", () => {
  const rows = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 100 })), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(rows, fc.double({ min: 0.01, max: 100, noNaN: true }), (pairs, unit) => {
      const grades = pairs.map(([grade]) => grade);
      const [one, other] = [1, unit].map((factor) => scoreOf(grades, pairs.map(([, weight]) => weight * factor)));
      expect(one).toBeCloseTo(Number(other), 9);
    }),
  );
});
