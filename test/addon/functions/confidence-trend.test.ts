import { afterEach, expect, test, vi } from "vitest";
import { CONFIDENCE_TREND } from "../../../addon/functions/confidence-trend.ts";
import { at, spreadsheetIn } from "./spreadsheet-zone.ts";

afterEach(() => vi.unstubAllGlobals());

test("a row or a column is one series with one label", () => {
  expect(CONFIDENCE_TREND([[5, 6, 7]])).toBe("▲ rising");
  expect(CONFIDENCE_TREND([[7], [6], [5]])).toBe("▼ falling");
  expect(CONFIDENCE_TREND([[7, 7]])).toBe("▬ steady");
  expect(CONFIDENCE_TREND(7)).toBe("new");
});

test("blanks give a blank", () => {
  expect(CONFIDENCE_TREND("")).toBe("");
  expect(CONFIDENCE_TREND([["", ""]])).toBe("");
  expect(CONFIDENCE_TREND(Array.from({ length: 1000 }, () => ["", "", ""]))).toEqual(Array.from({ length: 1000 }, () => [""]));
});

test("a block is one series per row, and an unusable row is marked in its own cell", () => {
  expect(CONFIDENCE_TREND([[5, 6, 7], ["", "", ""], [7, 11, 7], ["#N/A", 7, 7], [0.5, 0.6, 0.7], ["", 4, ""]])).toEqual([
    ["▲ rising"],
    [""],
    ["⚠ readings: 11 is off the scale 0-10; give a number from 0 to 10, or name another scale"],
    ["#N/A"],
    [expect.stringMatching(/^⚠ readings: .*give the scale 0-1/)],
    ["new"],
  ]);
});

test("a single series that cannot be read throws", () => {
  expect(() => CONFIDENCE_TREND([[7, 11]])).toThrow("CONFIDENCE_TREND: readings: 11 is off the scale 0-10; give a number from 0 to 10");
  expect(() => CONFIDENCE_TREND(undefined)).toThrow("CONFIDENCE_TREND: readings: missing");
});

test("the scale is one for all, or a column with one per row of a block", () => {
  expect(CONFIDENCE_TREND([["red", "green"]], "RAG")).toBe("▲ rising");
  expect(CONFIDENCE_TREND([["amber", "green"], [2, 1], [7, 7]], [["RAG"], ["0/1/2"], [""]])).toEqual([["▲ rising"], ["▼ falling"], ["▬ steady"]]);
  expect(() => CONFIDENCE_TREND([[7, 7]], "1-5")).toThrow("CONFIDENCE_TREND: scale: \"1-5\" is not a known scale; write 0-10, 0/1/2, 0-1 or RAG");
  expect(() => CONFIDENCE_TREND([[7, 7]], [["0-10"], ["0-1"]])).toThrow("CONFIDENCE_TREND: scale: 2 rows × 1 column, but readings is one series; give one cell");
});

test("an error in scale or output passes through, also without readings", () => {
  expect(CONFIDENCE_TREND("", "#REF!")).toBe("#REF!");
  expect(CONFIDENCE_TREND([["", ""]], "", "", "#N/A")).toBe("#N/A");
});

test("slope and change are shares of the scale, blank after a single reading", () => {
  expect(CONFIDENCE_TREND([[5, 6, 7]], "", undefined, "slope")).toBeCloseTo(0.1, 12);
  expect(CONFIDENCE_TREND([[5, 5, 6]], "", undefined, "Change")).toBeCloseTo(0.1, 12);
  expect(CONFIDENCE_TREND([[7]], "", undefined, "slope")).toBe("");
  expect(() => CONFIDENCE_TREND([[7, 7]], "", "", "arrow")).toThrow("CONFIDENCE_TREND: output: \"arrow\" is not known; write label, slope or change");
});

const MIDNIGHTS: readonly [zone: string, season: string, instants: Date[]][] = [
  ["Europe/Berlin", "over the end of summer time", at("2026-10-18T22:00:00Z", "2026-10-25T23:00:00Z", "2026-11-01T23:00:00Z")],
  ["America/Los_Angeles", "over the start of summer time", at("2026-03-02T08:00:00Z", "2026-03-09T07:00:00Z", "2026-03-16T07:00:00Z")],
  ["Pacific/Auckland", "over the end of summer time", at("2026-03-29T11:00:00Z", "2026-04-05T12:00:00Z", "2026-04-12T12:00:00Z")],
];

test.each(MIDNIGHTS)("date cells a week apart in %s, %s, are a week apart, and the zone is asked for once", (zone, _, dates) => {
  const spreadsheet = spreadsheetIn(zone);
  expect(CONFIDENCE_TREND([[5, 6, 7], [5, 6, 7]], "", [dates], "slope")).toEqual([[expect.closeTo(0.1, 12)], [expect.closeTo(0.1, 12)]]);
  expect(spreadsheet.asked()).toBe(1);
});

test("date cells between which no clocks change are days of any zone, which is not asked for", () => {
  const spreadsheet = spreadsheetIn("Asia/Kathmandu");
  expect(CONFIDENCE_TREND([[5, 6, 7]], "", [at("2026-10-04T18:15:00Z", "2026-10-11T18:15:00Z", "2026-10-18T18:15:00Z")], "slope")).toBeCloseTo(0.1, 12);
  expect(spreadsheet.asked()).toBe(0);
});

test("dates may stand in one row above a block", () => {
  spreadsheetIn("Europe/Berlin");
  const dates = MIDNIGHTS[0]?.[2] ?? [];
  const slopes = CONFIDENCE_TREND([[5, 6, 7], [7, "", 5]], "", [dates], "slope");
  expect(slopes).toEqual([[expect.closeTo(0.1, 12)], [expect.closeTo(-0.1, 12)]]);
});

test("dates of another size than the readings are refused", () => {
  expect(() => CONFIDENCE_TREND([[5, 6, 7]], "", [["2026-10-05", "2026-10-12"]])).toThrow(
    "CONFIDENCE_TREND: dates: 1 row × 2 columns, but readings has 1 row × 3 columns; give a date for each reading",
  );
});

test("text dates are read as days, and the last of a day wins", () => {
  expect(CONFIDENCE_TREND([[5, 9, 5]], "", [["2026-10-05", "2026-10-12", "2026-10-12"]])).toBe("▬ steady");
});

test("serial numbers are days, and an error among the dates passes through", () => {
  expect(CONFIDENCE_TREND([[5, 6, 7]], "", [[46300, 46307, 46314]], "slope")).toBeCloseTo(0.1, 12);
  expect(CONFIDENCE_TREND([[5, 6, 7], ["", "", ""]], "", [["2026-10-05", "#REF!", "2026-10-19"]])).toEqual([["#REF!"], [""]]);
});

test("where text dates stand among date cells, the zone is asked for once", () => {
  const spreadsheet = spreadsheetIn("Pacific/Auckland");
  const [first = new Date(0)] = at("2026-10-04T11:00:00Z");
  expect(CONFIDENCE_TREND([[5, 9, 5], [5, 9, 5]], "", [[first, "2026-10-12", "2026-10-12"], [first, "2026-10-05", "2026-10-12"]], "change")).toEqual([
    [0],
    [expect.closeTo(-0.4, 12)],
  ]);
  expect(spreadsheet.asked()).toBe(1);
});

test("times of day belong to their day in the spreadsheet's zone", () => {
  const spreadsheet = spreadsheetIn("America/Los_Angeles");
  const stamps = at("2026-10-05T16:12:09Z", "2026-10-12T15:40:31Z", "2026-10-13T05:59:00Z");
  expect(CONFIDENCE_TREND([[5, 9, 5]], "", [stamps])).toBe("▬ steady");
  expect(spreadsheet.asked()).toBe(1);
});

const NO_DATES: readonly [says: string, date: string | number | Date, saying: string][] = [
  ["a text that two countries read differently", "3/2/2026", "\"3/2/2026\" is text that countries read as different days; write it as 2026-03-02"],
  ["a number that is no serial number of a day", 7, "7 is not a date; write it as 2026-03-02"],
  ["a duration", new Date("1899-12-30T23:30:00Z"), "Sheets read this as a duration"],
  ["a blank", "", "reading 1 has no date"],
];

test.each(NO_DATES)("%s is no date of a reading", (_, date, saying) => {
  spreadsheetIn("Europe/Berlin");
  expect(() => CONFIDENCE_TREND([[5, 6]], "", [[date, new Date("2026-10-11T22:00:00Z")]])).toThrow(`CONFIDENCE_TREND: dates: ${saying}`);
});
