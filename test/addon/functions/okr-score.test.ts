import { expect, test } from "vitest";
import { OKR_GRADE } from "../../../addon/functions/okr-grade.ts";
import { OKR_SCORE } from "../../../addon/functions/okr-score.ts";

test("a row or a column is one objective with one score", () => {
  expect(OKR_SCORE([[0.4], [0.6]])).toBe(0.5);
  expect(OKR_SCORE([[0.4, 0.6]])).toBe(0.5);
  expect(OKR_SCORE(0.4)).toBe(0.4);
  expect(OKR_SCORE([[1], [0]], [[3], [1]])).toBe(0.75);
  expect(OKR_SCORE(0.4, 2)).toBe(0.4);
});

test("a block is one objective per row, and an unusable row is marked in its own cell", () => {
  expect(OKR_SCORE([[0.4, 0.6], ["", ""], ["⚠ target: not gradable", 0.5], ["#N/A", 1], [1, ""]])).toEqual([
    [0.5],
    [""],
    ["⚠ grades: cell 1: holds a ⚠; mend what it names first"],
    ["#N/A"],
    [1],
  ]);
});

test("weights may stand in one row above a block, or beside each grade", () => {
  expect(OKR_SCORE([[1, 0], [0, 1]], [[3, 1]])).toEqual([[0.75], [0.25]]);
  expect(OKR_SCORE([[1, 0], [0, 1], [1, 1]], [[3, 1], [1, 0], [1, ""]])).toEqual([
    [0.75],
    [0],
    ["⚠ weights: cell 2 has a grade but no weight; give one, or 0 to leave it out"],
  ]);
});

test("a blank row below weights that stand above the block stays blank; beside weights of its own it counts 0", () => {
  expect(OKR_SCORE([[0.4, 0.6], ["", ""], [" ", ""]], [[1, 1]])).toEqual([[0.5], [""], [""]]);
  expect(OKR_SCORE([[0.4, 0.6], ["", ""]], [[1, 1], [1, 1]])).toEqual([[0.5], [0]]);
});

test("an open-ended column costs no more than its filled cells say", () => {
  const column = (...first: number[]): (number | string)[][] => [...first.map((one) => [one]), ...Array.from({ length: 1000 - first.length }, () => [""])];
  expect(OKR_SCORE(column(0.4, 0.6))).toBe(0.5);
  expect(OKR_SCORE(column(1, 0), column(3, 1))).toBe(0.75);
  expect(OKR_SCORE(column())).toBe("");
});

test("the ⚠ of one key result in fifty is refused, and its cell counted", () => {
  const graded = OKR_GRADE([...Array.from({ length: 49 }, () => [0]), [50]], [...Array.from({ length: 49 }, () => [100]), [50]], 50);
  expect(() => OKR_SCORE(Array.isArray(graded) ? graded : [])).toThrow("OKR_SCORE: grades: cell 50: holds a ⚠; mend what it names first");
});

const THROWN: readonly [says: string, call: () => unknown, message: string][] = [
  ["no grades", () => OKR_SCORE(undefined), "OKR_SCORE: grades: missing; give the grades of an objective"],
  ["text", () => OKR_SCORE([[0.4], ["n/a"]]), "OKR_SCORE: grades: cell 2: \"n/a\" is not a number"],
  ["fewer weights", () => OKR_SCORE([[0.4], [0.6]], 1), "OKR_SCORE: weights: 1 row × 1 column, but grades has 2 rows × 1 column; give a weight for each grade"],
  ["weights across", () => OKR_SCORE([[0.4], [0.6]], [[1, 1]]), "OKR_SCORE: weights: 1 row × 2 columns, but grades has 2 rows × 1 column"],
  ["a date", () => OKR_SCORE([[new Date("2026-03-06T23:00:00Z")]]), "OKR_SCORE: grades: cell 1: Sheets read this as a date"],
];

test.each(THROWN)("%s throws the function, the argument and the cure", (_, call, message) => {
  expect(call).toThrow(message);
});
