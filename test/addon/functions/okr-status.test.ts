import { expect, test } from "vitest";
import { OKR_STATUS } from "../../../addon/functions/okr-status.ts";

test("a single cell gives a single status", () => {
  expect(OKR_STATUS(0.35, 0.5)).toBe("at risk");
  expect(OKR_STATUS(0.35, 0.5, "gap")).toBe("on track");
  expect(OKR_STATUS(0, 0.5, "", "yes/no")).toBe("open");
});

test("ranges spill, single cells hold for all, and an unusable row is marked in its own cell", () => {
  const grades = [[0.5], [0.1], [""], ["⚠ target: not gradable: start equals target"], ["#REF!"], [40]];
  expect(OKR_STATUS(grades, 0.5, "ratio")).toEqual([
    ["on track"],
    ["off track"],
    [""],
    ["⚠ grade: holds a ⚠; mend what it names first"],
    ["#REF!"],
    ["⚠ grade: 40 does not lie between 0 and 1; write 0.4 or 40 %"],
  ]);
  expect(OKR_STATUS(0.35, 0.5, [["strict", "ratio", "gap", "none"]])).toEqual([["off track", "at risk", "on track", ""]]);
  expect(OKR_STATUS([[0.9], [0.9]], [[0.8], [1]], "", [["at least"], ["metric"]])).toEqual([["off track"], ["missed"]]);
});

test("a single call without a status throws the function, the argument and the cure", () => {
  expect(() => OKR_STATUS(40, 0.5)).toThrow("OKR_STATUS: grade: 40 does not lie between 0 and 1; write 0.4 or 40 %");
  expect(() => OKR_STATUS(0.4, 0.5, "vibes")).toThrow("OKR_STATUS: policy: \"vibes\" is not a known policy; write strict, ratio, gap or none");
  expect(() => OKR_STATUS(0.4, undefined)).toThrow("OKR_STATUS: expected: missing; give grade and expected");
  expect(() => OKR_STATUS([[0.4], [0.4]], [[0.5, 0.5]])).toThrow("OKR_STATUS: expected: 1 row × 2 columns, but grade has 2 rows × 1 column");
});
