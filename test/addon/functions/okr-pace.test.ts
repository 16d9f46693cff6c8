import { afterEach, expect, test, vi } from "vitest";
import { OKR_PACE } from "../../../addon/functions/okr-pace.ts";
import { at, spreadsheetIn } from "./spreadsheet-zone.ts";

afterEach(() => vi.unstubAllGlobals());

// 1 to 30 April as of the 15th, in zones whose midnight is the day before, the same day, and the day before by twelve hours.
const APRIL: readonly [zone: string, dates: Date[]][] = [
  ["Europe/Berlin", at("2026-03-31T22:00:00Z", "2026-04-29T22:00:00Z", "2026-04-14T22:00:00Z")],
  ["America/Los_Angeles", at("2026-04-01T07:00:00Z", "2026-04-30T07:00:00Z", "2026-04-15T07:00:00Z")],
  ["America/New_York", at("2026-04-01T04:00:00Z", "2026-04-30T04:00:00Z", "2026-04-15T04:00:00Z")],
  ["Pacific/Auckland", at("2026-03-31T11:00:00Z", "2026-04-29T12:00:00Z", "2026-04-14T12:00:00Z")],
  ["UTC", at("2026-04-01T00:00:00Z", "2026-04-30T00:00:00Z", "2026-04-15T00:00:00Z")],
];

test.each(APRIL)("date cells in %s are days, and the zone is asked for only where its clocks change among them", (zone, [start = null, due = null, day = null]) => {
  const spreadsheet = spreadsheetIn(zone);
  expect(OKR_PACE(start, due, day)).toBe(0.5);
  expect(OKR_PACE([[start], [start]], [[due], [due]], day)).toEqual([[0.5], [0.5]]);
  expect(spreadsheet.asked()).toBe(zone === "Pacific/Auckland" ? 2 : 0);
});

const EVENINGS: readonly [says: string, zone: string, dates: Date[]][] = [
  ["the last hour of the 15th", "Europe/Berlin", at("2026-03-31T22:00:00Z", "2026-04-29T22:00:00Z", "2026-04-15T21:00:00Z")],
  ["the last half hour of the 15th", "Europe/Berlin", at("2026-03-31T22:00:00Z", "2026-04-29T22:00:00Z", "2026-04-15T21:30:00Z")],
  ["a quarter to eleven on the 15th", "Europe/Berlin", at("2026-03-31T22:00:00Z", "2026-04-29T22:00:00Z", "2026-04-15T20:45:00Z")],
  ["one in the morning of the 15th", "America/Los_Angeles", at("2026-04-01T07:00:00Z", "2026-04-30T07:00:00Z", "2026-04-15T08:00:00Z")],
  ["a start in the last hour of its day", "Europe/Berlin", at("2026-04-01T21:00:00Z", "2026-04-29T22:00:00Z", "2026-04-14T22:00:00Z")],
  ["the last hour of a day after the clocks have changed", "Pacific/Auckland", at("2026-03-31T11:00:00Z", "2026-04-29T12:00:00Z", "2026-04-15T11:00:00Z")],
];

test.each(EVENINGS)("%s is that day in %s, and the zone is asked for once", (_, zone, [start = null, due = null, day = null]) => {
  const spreadsheet = spreadsheetIn(zone);
  expect(OKR_PACE(start, due, day)).toBe(0.5);
  expect(spreadsheet.asked()).toBe(1);
});

test.each(APRIL)("text dates and serial numbers beside date cells in %s mean days there, and the zone is asked for once", (zone, [start = null, due = null, day = null]) => {
  const spreadsheet = spreadsheetIn(zone);
  expect(OKR_PACE([[start], ["2026-04-01"], [46113]], [[due], [due], ["2026-04-30"]], [[day], ["2026-04-15"], [day]])).toEqual([[0.5], [0.5], [0.5]]);
  expect(spreadsheet.asked()).toBe(1);
});

test("a time of day belongs to its day in the spreadsheet's zone", () => {
  const spreadsheet = spreadsheetIn("Pacific/Auckland");
  const [start = null, due = null, evening = null] = at("2026-03-31T11:00:00Z", "2026-04-29T12:00:00Z", "2026-04-15T11:59:00Z");
  expect(OKR_PACE(start, due, evening)).toBe(0.5);
  expect(spreadsheet.asked()).toBe(1);
});

test("one day to compare with holds for a column, and the order of the dates decides each row alone", () => {
  const starts = [["2026-04-01"], ["2026-05-01"], [""], ["2026-04-30"], ["#N/A"], ["2026-04-15"]];
  const dues = [["2026-04-30"], ["2026-05-30"], ["2026-05-30"], ["2026-04-01"], ["2026-05-30"], ["2026-04-15"]];
  expect(OKR_PACE(starts, dues, "2026-04-15")).toEqual([
    [0.5],
    [0],
    [""],
    ["⚠ due_date: lies before start_date; give the later date as due_date"],
    ["#N/A"],
    [1],
  ]);
});

test("durations are refused by name, alone and in a range, and disturb no other row", () => {
  const [start = null, due = null, day = null] = APRIL[0]?.[1] ?? [];
  const duration = new Date("1899-12-30T07:00:00Z");
  expect(() => OKR_PACE(duration, due, day)).toThrow("OKR_PACE: start_date: Sheets read this as a duration; write it as 2026-03-02");
  expect(OKR_PACE([[duration], [start]], due, day)).toEqual([["⚠ start_date: Sheets read this as a duration; write it as 2026-03-02, or format the cell as a date"], [0.5]]);
});

test("a date that no calendar has, and days that no cycle has, are refused for what they are", () => {
  spreadsheetIn("Europe/Berlin");
  expect(() => OKR_PACE(new Date(Number.NaN), "2026-12-31", "2026-10-01")).toThrow("OKR_PACE: start_date: this is no day of the calendar; write it as 2026-03-02");
  expect(() => OKR_PACE(new Date("1959-12-31T23:00:00Z"), "2026-12-31", "2026-10-01")).toThrow("OKR_PACE: start_date: 1960-01-01 lies outside 1970 to 2199; give a day of the cycle");
});

test("a single call that has no pace throws the function, the argument and the cure", () => {
  expect(() => OKR_PACE("2026-10-01", "2026-09-30", "2026-10-01")).toThrow("OKR_PACE: due_date: lies before start_date; give the later date as due_date");
  expect(() => OKR_PACE("2026-10-01", "2026-12-31", undefined)).toThrow("OKR_PACE: as_of: missing; give start_date, due_date and the cell of a date");
  expect(() => OKR_PACE([["2026-10-01"], [""]], [["2026-12-31", ""]], "2026-10-02")).toThrow(
    "OKR_PACE: due_date: 1 row × 2 columns, but start_date has 2 rows × 1 column; give ranges of the same size",
  );
});

test("open-ended columns return blanks for their blank rows", () => {
  const column = (first: Date | null): (Date | string)[][] => [[first ?? ""], ...Array.from({ length: 999 }, () => [""])];
  const [start = null, due = null, day = null] = APRIL[2]?.[1] ?? [];
  expect(OKR_PACE(column(start), column(due), day)).toEqual([[0.5], ...Array.from({ length: 999 }, () => [""])]);
});
