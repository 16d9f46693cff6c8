import { expect, test } from "vitest";
import { CONFIDENCE_INDEX } from "../../../addon/functions/confidence-index.ts";

test("a row or a column is one team with one index", () => {
  expect(CONFIDENCE_INDEX([[7], [8], [5], [3]])).toBe(0.25);
  expect(CONFIDENCE_INDEX([[7, 8, 5, 3]])).toBe(0.25);
  expect(CONFIDENCE_INDEX(7)).toBe(1);
  expect(CONFIDENCE_INDEX([["green"], ["red"], ["green"]], "rag")).toBeCloseTo(1 / 3, 12);
  expect(CONFIDENCE_INDEX("")).toBe("");
});

test("a block is one team per row, and an unusable row is marked in its own cell", () => {
  expect(CONFIDENCE_INDEX([[7, 8], ["", ""], [7, 11], ["#N/A", 7], [0.7, 0.8], [3, ""]])).toEqual([
    [1],
    [""],
    ["⚠ readings: 11 is off the scale 0-10; give a number from 0 to 10, or name another scale"],
    ["#N/A"],
    [expect.stringMatching(/^⚠ readings: .*give the scale 0-1/)],
    [-1],
  ]);
  expect(CONFIDENCE_INDEX([["red", "red"], [2, 2]], [["RAG"], ["0/1/2"]])).toEqual([[-1], [1]]);
});

test("an open-ended column gives the index of its filled cells", () => {
  expect(CONFIDENCE_INDEX([[7], [3], [7], ...Array.from({ length: 997 }, () => [""])])).toBeCloseTo(1 / 3, 12);
});

test("an error in the scale passes through, and an unknown scale is named", () => {
  expect(CONFIDENCE_INDEX([[7]], "#REF!")).toBe("#REF!");
  expect(() => CONFIDENCE_INDEX([[7]], "1-5")).toThrow("CONFIDENCE_INDEX: scale: \"1-5\" is not a known scale; write 0-10, 0/1/2, 0-1 or RAG");
  expect(() => CONFIDENCE_INDEX([[7]], new Date("2026-10-01"))).toThrow("CONFIDENCE_INDEX: scale: Sheets read this as a date");
  expect(() => CONFIDENCE_INDEX(undefined)).toThrow("CONFIDENCE_INDEX: readings: missing; give the latest confidence readings");
});
