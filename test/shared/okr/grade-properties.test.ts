import fc from "fast-check";
import { expect, test } from "vitest";
import { gradeOf } from "../../../shared/okr/grade.ts";
import { MEASURE_TYPES } from "../../../shared/okr/measure-type.ts";
import type { CellValue } from "../../../shared/sheet/cell.ts";
import { GRADED, REFUSED } from "./grade-cases.ts";

const number = fc.double({ min: -1e12, max: 1e12, noNaN: true }).map((value) => Math.round(value * 1e3) / 1e3);
const MIRROR = { metric: "metric", "at least": "at most", "at most": "at least" } as const;
const oneSided = fc.constantFrom("metric" as const, "at least" as const, "at most" as const);
const text = fc.oneof(fc.string(), fc.constantFrom(...[...GRADED, ...REFUSED].flatMap(({ cells }) => cells)));
const cell: fc.Arbitrary<CellValue> = fc.oneof(number, text, fc.boolean(), fc.constant(""), fc.constant({ date: "2026-03-07" }));
const type = fc.oneof(fc.constantFrom<CellValue>(...MEASURE_TYPES, ""), cell);

const ERROR_VALUE = /^#[A-Z/0-9]+[!?A]$/;

test("whatever the cells hold, the outcome is a grade from 0 to 1, a blank, an error value or a refusal that names its argument", () => {
  fc.assert(
    fc.property(cell, cell, cell, type, (start, target, current, measure) => {
      const grade = gradeOf(start, target, current, measure, null);
      if (typeof grade === "number") expect(grade >= 0 && grade <= 1).toBe(true);
      else if (typeof grade === "string") expect(grade === "" || ERROR_VALUE.test(grade)).toBe(true);
      else expect(grade).toEqual({ argument: expect.stringMatching(/^(start|target|current|type)$/), message: expect.stringMatching(/\S.{9}/) });
    }),
    { numRuns: 2000 },
  );
});

test("moving current towards the target never lowers the grade", () => {
  fc.assert(
    fc.property(number, number, number, fc.double({ min: 0, max: 1, noNaN: true }), oneSided, (start, target, current, share, measure) => {
      const [before, after] = [current, current + (target - current) * share].map((now) => gradeOf(start, target, now, measure, null));
      fc.pre(typeof before === "number" && typeof after === "number");
      expect(Number(after)).toBeGreaterThanOrEqual(Number(before) - 1e-9);
    }),
  );
});

test("turning all numbers round mirrors the grade: at least becomes at most", () => {
  fc.assert(
    fc.property(number, number, number, oneSided, fc.boolean(), (start, target, current, measure, blankStart) => {
      fc.pre(!(blankStart && measure === "metric"));
      const grade = gradeOf(blankStart ? "" : start, target, current, measure, null);
      fc.pre(typeof grade === "number");
      expect(gradeOf(blankStart ? "" : -start, -target, -current, MIRROR[measure], null)).toBe(grade);
    }),
  );
});

test("between grades the same at the same distance on either side of the band", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 99 }), fc.integer({ min: 0, max: 200 }), (low, width, away, out) => {
      const high = low + width;
      const grades = [low - out, high + out].map((current) => gradeOf(low - away, `${low}..${high}`, current, "between", null));
      expect(grades[0]).toBe(grades[1]);
      expect(grades[0]).toBeCloseTo(Math.max(0, 1 - out / away), 9);
    }),
  );
});
