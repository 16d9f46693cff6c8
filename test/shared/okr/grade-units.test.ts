import fc from "fast-check";
import { expect, test } from "vitest";
import { gradeOf } from "../../../shared/okr/grade.ts";
import { roundedGrade } from "../../../shared/okr/rounded-grade.ts";

const value = fc.integer({ min: -1_000_000, max: 1_000_000 });
const unit = fc.constantFrom(0.001, 0.01, 1 / 60, 12, 100, 1000);

test("minutes or hours, euros or thousands: a change of unit does not change the grade", () => {
  fc.assert(
    fc.property(value, value, value, unit, fc.constantFrom("metric", "at least", "at most"), (start, target, current, factor, type) => {
      const [one, other] = [1, factor].map((by) => gradeOf(start * by, target * by, current * by, type, null));
      if (typeof one === "number") expect(other).toBeCloseTo(one, 9);
      else expect(other).toMatchObject({ argument: expect.any(String) });
    }),
  );
});

test("a shift of the scale, as from Celsius to Kelvin, does not change the grade of a metric", () => {
  fc.assert(
    fc.property(value, value, value, fc.integer({ min: -1000, max: 1000 }), (start, target, current, shift) => {
      fc.pre(start !== target);
      expect(gradeOf(start + shift, target + shift, current + shift, "", null)).toBeCloseTo(Number(gradeOf(start, target, current, "", null)), 9);
    }),
  );
});

test("a number and the same number as text have the same grade", () => {
  fc.assert(
    fc.property(value, value, value, (start, target, current) => {
      const typed = [start, target, current].map(String);
      expect(gradeOf(typed[0] ?? "", typed[1] ?? "", typed[2] ?? "", "", null)).toEqual(gradeOf(start, target, current, "", null));
    }),
  );
});

test("tenths grade as they are written, once rounded: (4.1 - 2) / (5 - 2) is 0.7", () => {
  fc.assert(
    fc.property(fc.integer({ min: -500, max: 500 }), fc.integer({ min: 1, max: 100 }), fc.integer({ min: 0, max: 100 }), (start, half, percent) => {
      const cells = [start / 10, (start + 100 * half) / 10, (start + percent * half) / 10] as const;
      expect(roundedGrade(Number(gradeOf(...cells, "", null)))).toBe(percent / 100);
    }),
  );
});
