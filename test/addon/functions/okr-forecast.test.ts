import { afterEach, expect, test, vi } from "vitest";
import { OKR_FORECAST } from "../../../addon/functions/okr-forecast.ts";
import { at, spreadsheetIn } from "./spreadsheet-zone.ts";

afterEach(() => vi.unstubAllGlobals());

const WEEKS = ["2026-10-05", "2026-10-12", "2026-10-19", "2026-10-26"];
const near = (...numbers: number[]): unknown[] => numbers.map((number) => expect.closeTo(number, 9));

test("a row or a column of values spills one row: value, grade, low, high", () => {
  expect(OKR_FORECAST([[0, 10, 20, 30]], [WEEKS], 0, 100, "2026-11-16")).toEqual([near(60, 0.6, 60, 60)]);
  expect(OKR_FORECAST([[8], [7.5], [7]], [["2026-10-05"], ["2026-10-12"], ["2026-10-19"]], 8, 4, "2026-11-02")).toEqual([near(6, 0.5, 6, 6)]);
});

test("a block spills one row per row, under one row of dates, and an unusable row is marked in its own cell", () => {
  const values = [[0, 10, 20, 30], ["", "", "", ""], [0, "soon", 20, 30], [0, 10, "#N/A", 30], [5, "", 5, 5], [1, 2, "", ""]];
  const targets = [[100], [100], [100], [100], [""], [100]];
  expect(OKR_FORECAST(values, [WEEKS], 0, targets, "2026-11-16")).toEqual([
    near(60, 0.6, 60, 60),
    ["", "", "", ""],
    ["⚠ values: \"soon\" is not a number; write 40, for example, or leave the cell blank", "", "", ""],
    ["#N/A", "#N/A", "#N/A", "#N/A"],
    [5, "", 5, 5],
    ["", "", "", ""],
  ]);
});

test("dates, start, target and due may differ from row to row", () => {
  const dates = [["2026-10-05", "2026-10-12", "2026-10-19"], ["2026-11-05", "2026-11-12", "2026-11-19"]];
  expect(OKR_FORECAST([[0, 10, 20], [8, 7, 6]], dates, [[0], [8]], [[100], [4]], [["2026-11-16"], ["2026-11-26"]])).toEqual([
    near(60, 0.6, 60, 60),
    near(5, 0.75, 5, 5),
  ]);
});

const ZONES: readonly [zone: string, dates: Date[], due: Date[]][] = [
  ["Europe/Berlin", at("2026-10-11T22:00:00Z", "2026-10-18T22:00:00Z", "2026-10-25T23:00:00Z"), at("2026-11-15T23:00:00Z")],
  ["America/Los_Angeles", at("2026-10-12T07:00:00Z", "2026-10-19T07:00:00Z", "2026-10-26T07:00:00Z"), at("2026-11-16T08:00:00Z")],
  ["America/New_York", at("2026-10-12T04:00:00Z", "2026-10-19T04:00:00Z", "2026-10-26T04:00:00Z"), at("2026-11-16T05:00:00Z")],
  ["Pacific/Auckland", at("2026-10-11T11:00:00Z", "2026-10-18T11:00:00Z", "2026-10-25T11:00:00Z"), at("2026-11-15T11:00:00Z")],
];

test.each(ZONES)("date cells in %s are days, over a change of its clocks and beside text dates, and the zone is asked for at most once", (zone, dates, [due = null]) => {
  const spreadsheet = spreadsheetIn(zone);
  expect(OKR_FORECAST([[10, 20, 30]], [dates], 0, 100, due)).toEqual([near(60, 0.6, 60, 60)]);
  expect(spreadsheet.asked()).toBeLessThanOrEqual(1);
  const again = spreadsheetIn(zone);
  expect(OKR_FORECAST([[10, 20, 30], [10, 20, 30]], [dates], 0, 100, [["2026-11-16"], [46342]])).toEqual([near(60, 0.6, 60, 60), near(60, 0.6, 60, 60)]);
  expect(again.asked()).toBe(1);
});

const THROWN: readonly [says: string, call: () => unknown, message: string][] = [
  ["no due day", () => OKR_FORECAST([[0, 10]], [WEEKS], 0, 100, undefined), "OKR_FORECAST: due: missing; give values, dates, start, target and the due day"],
  ["fewer dates", () => OKR_FORECAST([[0, 10, 20]], [WEEKS], 0, 100, "2026-11-16"), "OKR_FORECAST: dates: 1 row × 4 columns, but values has 1 row × 3 columns; give a date for each value"],
  ["no dates", () => OKR_FORECAST([[0, 10, 20]], "", 0, 100, "2026-11-16"), "OKR_FORECAST: dates: value 1 has no date; give one for each value"],
  ["a duration", () => OKR_FORECAST([[0, 10, 20, 30]], [WEEKS], 0, 100, new Date("1899-12-30T07:00:00Z")), "OKR_FORECAST: due: Sheets read this as a duration"],
  ["start equal to target", () => OKR_FORECAST([[0, 10, 20, 30]], [WEEKS], 100, 100, "2026-11-16"), "OKR_FORECAST: target: not gradable: start equals target"],
  ["two starts for one series", () => OKR_FORECAST([[0, 10, 20, 30]], [WEEKS], [[0], [0]], 100, "2026-11-16"), "OKR_FORECAST: start: 2 rows × 1 column, but values is one series; give one cell"],
];

test.each(THROWN)("%s throws the function, the argument and the cure", (_, call, message) => {
  expect(call).toThrow(message);
});
