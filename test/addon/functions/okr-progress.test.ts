import { expect, test } from "vitest";
import type { Cell } from "../../../addon/functions/argument.ts";
import { OKR_PROGRESS } from "../../../addon/functions/okr-progress.ts";
import type { CellValue } from "../../../shared/sheet/cell.ts";
import { GRADED, REFUSED } from "../../shared/okr/grade-cases.ts";

const typed = (cell: CellValue): Cell => (typeof cell === "object" ? new Date(cell.date) : cell);

test.each(GRADED)("unclamped: $says", ({ cells: [start, target, current, type], progress }) => {
  const shown = OKR_PROGRESS(typed(start), typed(target), typed(current), typed(type));
  if (progress === "") expect(shown).toBe("");
  else expect(shown).toBeCloseTo(progress, 12);
});

test.each(REFUSED)("for progress too, $says", ({ cells: [start, target, current, type], argument, saying }) => {
  const call = (): unknown => OKR_PROGRESS(typed(start), typed(target), typed(current), typed(type));
  expect(call).toThrow(`OKR_PROGRESS: ${argument}: `);
  expect(call).toThrow(saying);
});

test("a range keeps its shape, blanks stay blank, and an unusable row is marked in its own cell", () => {
  expect(OKR_PROGRESS([[0], [8], [""], [50], ["#REF!"]], [[100], [4], [""], [50], [1]], [[150], [9], [""], [50], [1]])).toEqual([
    [1.5],
    [-0.25],
    [""],
    [expect.stringMatching(/^⚠ target: not gradable: start equals target; give /)],
    ["#REF!"],
  ]);
});

test("a missing current is named", () => {
  expect(() => OKR_PROGRESS(0, 100, undefined)).toThrow("OKR_PROGRESS: current: missing; give start, target and current");
});
