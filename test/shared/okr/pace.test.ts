import fc from "fast-check";
import { expect, test } from "vitest";
import { expectedProgress, paceOf } from "../../../shared/okr/pace.ts";
import { NOT_PACED, PACED } from "./pace-cases.ts";

test.each(PACED)("%s", (_, dates, expected) => {
  const pace = paceOf(...dates);
  if (expected === "") expect(pace).toBe("");
  else expect(pace).toBeCloseTo(expected, 12);
});

test.each(NOT_PACED)("%s is refused", (_, dates, argument, saying) => {
  expect(paceOf(...dates)).toEqual({ argument, message: expect.stringContaining(saying) });
});

test("civil days are read as they are, and durations refused", () => {
  expect(paceOf({ date: "2026-04-01" }, { date: "2026-04-30" }, { date: "2026-04-15" })).toBe(0.5);
  expect(paceOf({ date: "2026-04-01" }, { date: "1899-12-31" }, "2026-04-15")).toEqual({
    argument: "due_date",
    message: expect.stringContaining("Sheets read this as a duration"),
  });
});

test("an error in any date passes through, also beside a blank", () => {
  expect(paceOf("#REF!", "", "2026-04-15")).toBe("#REF!");
  expect(paceOf("", "#N/A", "2026-04-15")).toBe("#N/A");
  expect(paceOf("2026-04-01", "nonsense", "#DIV/0!")).toBe("#DIV/0!");
});

test("expected progress never falls from day to day, starts at 0, ends at 1, and every day of the cycle adds the same", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 80_000 }), fc.integer({ min: 0, max: 400 }), (start, length) => {
      expect(expectedProgress(start, start + length, start - 1)).toBe(0);
      expect(expectedProgress(start, start + length, start + length)).toBe(1);
      for (let day = start; day <= start + length; day++) {
        const step = expectedProgress(start, start + length, day) - expectedProgress(start, start + length, day - 1);
        expect(step).toBeCloseTo(1 / (length + 1), 12);
      }
    }),
  );
});
