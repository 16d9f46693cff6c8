import fc from "fast-check";
import { expect, test } from "vitest";
import { forecastAt } from "../../../shared/okr/forecast.ts";
import { forecastOf } from "../../../shared/okr/forecast-series.ts";
import type { CellValue } from "../../../shared/sheet/cell.ts";

const readings = (...values: readonly [day: number, value: number][]) => values.map(([day, value]) => ({ day, value }));

const STRAIGHT: readonly [says: string, values: readonly [number, number][], due: number, value: number][] = [
  ["ten more a week arrive at 130 in week 13", [[0, 0], [7, 10], [14, 20]], 91, 130],
  ["what falls by one a week goes on falling", [[0, 8], [7, 7], [14, 6], [21, 5]], 28, 4],
  ["what stands still stays", [[0, 5], [7, 5], [30, 5]], 90, 5],
  ["unequal spacing is no matter", [[0, 0], [1, 1], [20, 20], [21, 21]], 90, 90],
  ["the order of the readings is no matter", [[14, 20], [0, 0], [7, 10]], 91, 130],
  ["a due day that is past has the value of its day", [[0, 0], [10, 10], [20, 20], [30, 30]], 15, 15],
];

test.each(STRAIGHT)("on a straight line %s, without doubt", (_, values, due, value) => {
  expect(forecastAt(due, readings(...values))).toEqual({ value: expect.closeTo(value, 9), low: expect.closeTo(value, 9), high: expect.closeTo(value, 9) });
});

test("values on fewer than three days are no line", () => {
  expect(forecastAt(91, [])).toBeNull();
  expect(forecastAt(91, readings([0, 0], [7, 10]))).toBeNull();
  expect(forecastAt(91, readings([0, 0], [7, 10], [7, 20], [0, 5]))).toBeNull();
});

test("of several values on one day the last wins", () => {
  expect(forecastAt(28, readings([0, 0], [7, 99], [7, 10], [14, 20]))).toEqual(forecastAt(28, readings([0, 0], [7, 10], [14, 20])));
});

test("one outlier does not turn the line", () => {
  expect(forecastAt(42, readings([0, 0], [7, 10], [14, 90], [21, 30], [28, 40]))?.value).toBeCloseTo(60, 9);
});

test("values that scatter leave a range around the forecast", () => {
  const forecast = forecastAt(91, readings([0, 0], [7, 12], [14, 15], [21, 32]));
  expect(forecast?.low).toBeLessThan(forecast?.value ?? 0);
  expect(forecast?.high).toBeGreaterThan(forecast?.value ?? 0);
});

test("only the latest hundred days count", () => {
  const level = Array.from({ length: 100 }, (_, day) => ({ day: day + 500, value: 7 }));
  const before = Array.from({ length: 400 }, (_, day) => ({ day, value: 1000 - day }));
  expect(forecastAt(700, [...before, ...level])).toEqual({ value: 7, low: 7, high: 7 });
});

const days = fc.uniqueArray(fc.integer({ min: 0, max: 120 }), { minLength: 3, maxLength: 20 });
const values = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 120 }), fc.integer({ min: -1000, max: 1000 })), { minLength: 3, maxLength: 20, selector: ([day]) => day });

test("a straight line is continued exactly, with no doubt", () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -500, max: 500 }), fc.integer({ min: -50, max: 50 }), fc.integer({ min: 0, max: 200 }), (xs, start, slope, due) => {
      const forecast = forecastAt(due, xs.map((day) => ({ day, value: start + slope * day })));
      for (const value of Object.values(forecast ?? {})) expect(value).toBeCloseTo(start + slope * due, 8);
    }),
  );
});

test("the forecast lies between low and high, and is mirrored with its values", () => {
  fc.assert(
    fc.property(values, fc.integer({ min: 0, max: 250 }), (points, due) => {
      const forecast = forecastAt(due, readings(...points));
      const mirrored = forecastAt(due, readings(...points.map(([day, value]): [number, number] => [day, -value])));
      expect(forecast && forecast.low <= forecast.value && forecast.value <= forecast.high).toBe(true);
      expect(mirrored?.value).toBeCloseTo(-(forecast?.value ?? 0), 8);
      expect(mirrored?.low).toBeCloseTo(-(forecast?.high ?? 0), 8);
    }),
  );
});

test("a change of unit changes the forecast by the same factor", () => {
  fc.assert(
    fc.property(values, fc.integer({ min: 0, max: 250 }), fc.double({ min: 0.01, max: 100, noNaN: true }), (points, due, unit) => {
      const [one, other] = [1, unit].map((factor) => forecastAt(due, readings(...points.map(([day, value]): [number, number] => [day, value * factor])))?.value ?? 0);
      expect((other ?? 0) / unit).toBeCloseTo(one ?? 0, 6);
    }),
  );
});

const WEEKS = ["2026-10-05", "2026-10-12", "2026-10-19", "2026-10-26"];
type Rest = readonly [start: CellValue, target: CellValue, due: CellValue];

const GRADED: readonly [says: string, values: readonly CellValue[], rest: Rest, value: number, grade: number | ""][] = [
  ["a rising metric is graded on its due day", [0, 10, 20, 30], [0, 100, "2026-11-16"], 60, 0.6],
  ["a falling metric is graded on its due day", [8, 7.5, 7, 6.5], [8, 4, "2026-11-02"], 6, 0.5],
  ["a forecast beyond the target has grade 1", [0, 10, 20, 30], [0, 50, "2026-12-28"], 120, 1],
  ["a forecast on the wrong side of the start has grade 0", [50, 49, 48, 47], [50, 100, "2026-11-02"], 46, 0],
  ["blank values are skipped", [0, "", 20, 30], [0, 100, "2026-11-16"], 60, 0.6],
  ["a blank start counts as 0 up to the target, though the forecast passes it", ["", 10, 20, 30], ["", 50, "2026-12-28"], 120, 1],
  ["without a target there is a value and no grade", [0, 10, 20, 30], [0, "", "2026-11-16"], 60, ""],
  ["values kept as text are read", ["0", "10 %", "20%", 0.3], [0, 1, "2026-11-16"], 0.6, 0.6],
  ["a serial number is a due day", [0, 10, 20, 30], [0, 100, 46342], 60, 0.6],
];

test.each(GRADED)("%s", (_, cells, rest, value, grade) => {
  const expected = grade === "" ? "" : expect.closeTo(grade, 9);
  expect(forecastOf(cells, WEEKS, ...rest)).toMatchObject({ value: expect.closeTo(value, 9), grade: expected });
});

test("nothing is foreseen without values on three days or a due day", () => {
  expect(forecastOf(["", "", "", ""], WEEKS, 0, 100, "2026-11-16")).toBeNull();
  expect(forecastOf([0, 10, "", ""], WEEKS, 0, 100, "2026-11-16")).toBeNull();
  expect(forecastOf([0, 10, 20, 30], WEEKS, 0, 100, "")).toBeNull();
});

test("an error in any argument passes through", () => {
  expect(forecastOf([0, "#N/A", 20, 30], WEEKS, 0, 100, "2026-11-16")).toBe("#N/A");
  expect(forecastOf([0, 10, 20, 30], ["#REF!"], 0, 100, "2026-11-16")).toBe("#REF!");
  expect(forecastOf(["", ""], WEEKS, "#DIV/0!", 100, "2026-11-16")).toBe("#DIV/0!");
  expect(forecastOf([0, 10, 20], WEEKS, 0, "#NUM!", "2026-11-16")).toBe("#NUM!");
  expect(forecastOf([0, 10, 20], WEEKS, 0, 100, "#VALUE!")).toBe("#VALUE!");
});

const REFUSED: readonly [says: string, values: readonly CellValue[], dates: readonly CellValue[], rest: Rest, argument: string, saying: string][] = [
  ["a word among the values", [0, "soon", 20], WEEKS, [0, 100, "2026-11-16"], "values", "\"soon\" is not a number"],
  ["a date among the values", [0, { date: "2026-03-07" }, 20], WEEKS, [0, 100, "2026-11-16"], "values", "Sheets read this as a date"],
  ["a value without a date", [0, 10, 20], ["2026-10-05", "", "2026-10-19"], [0, 100, "2026-11-16"], "dates", "value 2 has no date; give one for each value"],
  ["a date that countries read differently", [0, 10, 20], ["5/10/2026", "", ""], [0, 100, "2026-11-16"], "dates", "countries read as different days"],
  ["a due day that is a word", [0, 10, 20], WEEKS, [0, 100, "Q4"], "due", "\"Q4\" is not a date; write it as 2026-03-02"],
  ["a start that equals the target", [0, 10, 20], WEEKS, [100, 100, "2026-11-16"], "target", "not gradable: start equals target; give a target other than 100"],
  ["a blank start with a value beyond the target", [90, 80, 70], WEEKS, ["", 50, "2026-11-16"], "start", "blank, and a value lies beyond the target"],
  ["a target that is a word", [0, 10, 20], WEEKS, ["", "many", "2026-11-16"], "target", "\"many\" is not a number"],
  ["a tick among the values", [0, true, 20], WEEKS, [0, 100, "2026-11-16"], "values", "TRUE is not a number; write 40, for example"],
  ["a comparison for a target", [0, 10, 20], WEEKS, [0, "<5", "2026-11-16"], "target", "\"<5\" is a comparison; write the number alone"],
  ["a range for a target", [0, 10, 20], WEEKS, [0, "95..99", "2026-11-16"], "target", "\"95..99\" is a range; write one number"],
  ["a ⚠ for a start", [0, 10, 20], WEEKS, ["⚠ start: blank", 100, "2026-11-16"], "start", "holds a ⚠; mend what it names first"],
  ["a blank start with a target of 0", [0, -10, -20], WEEKS, ["", 0, "2026-11-16"], "start", "or the target is 0; give the start"],
  ["hours among minutes", ["90 min", "2 h", "110 min"], WEEKS, [0, 100, "2026-11-16"], "values", "\"2 h\" and \"90 min\" are in different units"],
  ["a target of 80 beside percent", ["20 %", 0.3, "40 %"], WEEKS, [0, 80, "2026-11-16"], "target", "80 stands beside \"20 %\"; write 80 % or 0.8"],
  ["values too large to compute with", [-1e308, 0, 1e308], WEEKS, [0, 100, "2026-11-16"], "values", "lie too far apart"],
];

test.each(REFUSED)("%s is refused", (_, cells, dates, rest, argument, saying) => {
  expect(forecastOf(cells, dates, ...rest)).toEqual({ argument, message: expect.stringContaining(saying) });
});
