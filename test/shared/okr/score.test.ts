import fc from "fast-check";
import { expect, test } from "vitest";
import { objectiveScore } from "../../../shared/okr/score.ts";

type Column = readonly (number | null)[];

const SCORED: readonly [says: string, grades: Column, weights: Column, score: number | null][] = [
  ["without weights the score is the mean", [0.4, 0.6], [], 0.5],
  ["a column of blank weights is no weights", [0.4, 0.6], [null, null], 0.5],
  ["without weights a blank grade is skipped", [0.4, null, 0.6], [], 0.5],
  ["nothing graded and nothing weighed is no score", [null, null], [], null],
  ["no key results are no score", [], [], null],
  ["weights count", [1, 0], [3, 1], 0.75],
  ["a weight of 0 takes a grade out", [1, 0], [1, 0], 1],
  ["a blank grade with a weight counts 0", [1, null], [1, 1], 0.5],
  ["a row without grade and weight does not exist", [1, null, 0.5], [1, null, 1], 0.75],
  ["weights in percent are as good as any", [1, 0.5], [0.5, 0.5], 0.75],
];

test.each(SCORED)("%s", (_, grades, weights, score) => {
  expect(objectiveScore(grades, weights)).toEqual({ ok: true, value: score });
});

const REFUSED: readonly [says: string, grades: Column, weights: Column, reason: string, row: number][] = [
  ["a blank weight beside a grade is named", [1, 0.5], [1, null], "blank weight", 2],
  ["a weight that is left off the end is blank", [1, 0.5], [1], "blank weight", 2],
  ["a negative weight is named", [1, 0.5, 0.2], [1, 1, -1], "negative weight", 3],
  ["weights that sum to 0 are refused", [1, 0.5], [0, 0], "weights sum to 0", 1],
  ["more weights than grades are refused", [1], [1, 1], "more weights than grades", 2],
];

test.each(REFUSED)("%s", (_, grades, weights, reason, row) => {
  expect(objectiveScore(grades, weights)).toEqual({ ok: false, error: { reason, row } });
});

test("the score lies between the lowest and the highest grade", () => {
  const grades = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(grades, fc.double({ min: 0.1, max: 5, noNaN: true }), (given, weight) => {
      const score = objectiveScore(given, given.map((_, index) => weight + index));
      expect(score.ok && score.value !== null && score.value >= Math.min(...given) - 1e-12 && score.value <= Math.max(...given) + 1e-12).toBe(true);
    }),
  );
});
