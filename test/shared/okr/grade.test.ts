import { expect, test } from "vitest";
import { gradeOf, progressOf } from "../../../shared/okr/grade.ts";
import { type Cells, GRADED, REFUSED } from "./grade-cases.ts";

const grade = ([start, target, current, type]: Cells, locale: string | null = null) => gradeOf(start, target, current, type, locale);
const progress = ([start, target, current, type]: Cells) => progressOf(start, target, current, type, null);

const same = (actual: unknown, expected: number | ""): void => {
  if (expected === "") expect(actual).toBe("");
  else expect(actual).toBeCloseTo(expected, 12);
};

for (const { says, cells, progress: far, grade: graded } of GRADED) {
  test(says, () => {
    same(progress(cells), far);
    same(grade(cells), graded);
  });
}

for (const { says, cells, argument, saying } of REFUSED) {
  test(says, () => {
    expect(grade(cells)).toEqual({ argument, message: expect.stringContaining(saying) });
    expect(progress(cells)).toEqual(grade(cells));
  });
}

const withError = (error: string): readonly (readonly [string, Cells])[] => [
  ["start", [error, 100, 40, ""]],
  ["target", [0, error, 40, ""]],
  ["current", [0, 100, error, ""]],
  ["type", [0, 100, 40, error]],
];

for (const error of ["#DIV/0!", "#REF!", "#N/A", "#ERROR!"]) {
  test.each(withError(error))(`${error} in %s passes through`, (_, cells) => expect(grade(cells)).toBe(error));
}

test("an error value passes through a row that is otherwise blank", () => {
  expect(grade(["#REF!", "", "", ""])).toBe("#REF!");
});

test("a spreadsheet's locale decides what a single group of three means", () => {
  expect(grade([0, "1.200", 600, ""], "de_DE")).toBe(0.5);
  expect(grade([0, "1,200", 600, ""], "en_US")).toBe(0.5);
  expect(grade([0, "1.200", 0.6, ""], "en_GB")).toBe(0.5);
  expect(grade([80, "1.200..1.400", 1300, "between"], "de_DE")).toBe(1);
});

test("numbers too far apart to compute with are refused", () => {
  expect(grade([0, 1e-300, 1e300, ""])).toEqual({ argument: "target", message: expect.stringContaining("give smaller numbers") });
});
