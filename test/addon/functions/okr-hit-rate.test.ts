import { expect, test } from "vitest";
import { OKR_HIT_RATE } from "../../../addon/functions/okr-hit-rate.ts";

test("a row or a column is one series with one rate", () => {
  expect(OKR_HIT_RATE([[95, 94, 96, ""]], 95)).toBeCloseTo(2 / 3, 12);
  expect(OKR_HIT_RATE([[96], [94]], 95, "at most")).toBe(0.5);
  expect(OKR_HIT_RATE(97, "95..99")).toBe(1);
  expect(OKR_HIT_RATE("", 95)).toBe("");
});

test("a block is one series per row, each with its own target and type, and an unusable row is marked in its own cell", () => {
  const readings = [[95, 94], [3, 5], [97, 90], ["", ""], [97, "down"], ["#N/A", 97], [97, 98]];
  const targets = [[95], [4], ["95..99"], [95], [95], [95], [""]];
  const types = [["at least"], ["at most"], ["between"], [""], [""], [""], [""]];
  expect(OKR_HIT_RATE(readings, targets, types)).toEqual([
    [0.5],
    [0.5],
    [0.5],
    [""],
    ["⚠ readings: \"down\" is not a number; write 40, for example, or leave the cell blank"],
    ["#N/A"],
    [""],
  ]);
  expect(OKR_HIT_RATE([[95, 94], [90, 91]], 95)).toEqual([[0.5], [0]]);
});

test("a single series that cannot be read throws the function, the argument and the cure", () => {
  expect(() => OKR_HIT_RATE([[97]], 95, "metric")).toThrow("OKR_HIT_RATE: type: \"metric\" has no band; write at least, at most or between");
  expect(() => OKR_HIT_RATE([[97]], undefined)).toThrow("OKR_HIT_RATE: target: missing; give readings and a target");
  expect(() => OKR_HIT_RATE([[97, 98]], [[95], [95]])).toThrow(
    "OKR_HIT_RATE: target: 2 rows × 1 column, but readings is one series; give one cell",
  );
  expect(() => OKR_HIT_RATE([[95], [96], [""]], [[95], [95], [95]])).toThrow("OKR_HIT_RATE: target: 3 rows × 1 column, but readings is one series; give one cell");
  expect(() => OKR_HIT_RATE([[95, 96], [97, 98]], [[95], [95], [95]])).toThrow(
    "OKR_HIT_RATE: target: 3 rows × 1 column, but readings has 2 rows × 2 columns; give one cell, or a column with one cell per row of readings",
  );
});
