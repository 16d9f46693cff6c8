import { expect, test } from "vitest";
import { OKR_GRADE } from "../../../addon/functions/okr-grade.ts";

test("a single cell gives a single grade", () => {
  expect(OKR_GRADE(0, 100, 40)).toBe(0.4);
  expect(OKR_GRADE("", "", "yes", "yes/no")).toBe(1);
});

test("a column gives a column, a row a row and a block a block", () => {
  expect(OKR_GRADE([[0], [0]], [[10], [20]], [[5], [5]])).toEqual([[0.5], [0.25]]);
  expect(OKR_GRADE([[0, 0]], [[10, 20]], [[5, 5]])).toEqual([[0.5, 0.25]]);
  expect(OKR_GRADE([[0, 0], [8, 8]], [[10, 20], [4, 4]], [[5, 5], [6, 4]])).toEqual([[0.5, 0.25], [0.5, 1]]);
});

test("single cells hold for every row of a range, whichever argument they are", () => {
  expect(OKR_GRADE(0, 100, [[40], [60]])).toEqual([[0.4], [0.6]]);
  expect(OKR_GRADE([[0], [50]], 100, 75)).toEqual([[0.75], [0.5]]);
  expect(OKR_GRADE("", 4, [[5], [4]], "at most")).toEqual([[0.8], [1]]);
  expect(OKR_GRADE(90, 98, 92, [["at least"], ["metric"]])).toEqual([[0.25], [0.25]]);
});

test("a range of one cell is a single cell", () => {
  expect(OKR_GRADE([[0]], [[100]], [[40]], [["metric"]])).toBe(0.4);
  expect(OKR_GRADE([[0]], 100, [[40], [60]])).toEqual([[0.4], [0.6]]);
});

test("an unusable row is marked in its own cell and the others compute", () => {
  expect(OKR_GRADE([[0], [50], ["#REF!"], [0]], [[100], [50], [100], ["12k"]], [[40], [50], [40], [6000]])).toEqual([
    [0.4],
    [expect.stringMatching(/^⚠ target: not gradable: start equals target; give /)],
    ["#REF!"],
    [0.5],
  ]);
});

test("a blank row of a range stays blank, also among a thousand", () => {
  const column = (value: number): (number | string)[][] => [[value], ...Array.from({ length: 999 }, () => [""])];
  const graded = OKR_GRADE(column(0), column(100), column(40));
  expect(graded).toHaveLength(1000);
  expect(graded).toEqual([[0.4], ...Array.from({ length: 999 }, () => [""])]);
});

test("a single call that cannot be graded throws the function, the argument and the cure", () => {
  expect(() => OKR_GRADE(50, 50, 50)).toThrow(/^OKR_GRADE: target: not gradable: start equals target; give /);
  expect(() => OKR_GRADE(0, 100, "a lot")).toThrow(/^OKR_GRADE: current: "a lot" is not a number; write /);
});

test("a missing current is named", () => {
  expect(() => OKR_GRADE(0, 100, undefined)).toThrow("OKR_GRADE: current: missing; give start, target and current");
});

const UNEQUAL: readonly [says: string, call: () => unknown, message: string][] = [
  ["more targets than starts", () => OKR_GRADE([[0], [0]], [[1], [1], [1]], 1), "OKR_GRADE: target: 3 rows × 1 column, but start has 2 rows × 1 column; give ranges of the same size"],
  ["a row beside a column", () => OKR_GRADE(0, [[1], [1]], [[1, 1]]), "OKR_GRADE: current: 1 row × 2 columns, but target has 2 rows × 1 column; give ranges of the same size"],
  ["types of another size", () => OKR_GRADE(0, 1, [[1], [1]], [["metric", "metric"]]), "OKR_GRADE: type: 1 row × 2 columns, but current has 2 rows × 1 column"],
];

test.each(UNEQUAL)("ranges of unequal shape are refused as a whole: %s", (_, call, message) => {
  expect(call).toThrow(message);
});

test("a date of any realm, and one that no calendar has, is refused by name", () => {
  expect(() => OKR_GRADE(0, 10, new Date("2026-03-06T23:00:00Z"))).toThrow("OKR_GRADE: current: Sheets read this as a date; write 7");
  expect(() => OKR_GRADE(0, 10, new Date("1899-12-30T07:53:00Z"))).toThrow("OKR_GRADE: current: Sheets read this as a duration");
  expect(() => OKR_GRADE(0, 10, new Date(Number.NaN))).toThrow("OKR_GRADE: current: ");
});
