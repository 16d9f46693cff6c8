import { createContext, runInContext } from "node:vm";
import { expect, test } from "vitest";
import { cellValues } from "../../../addon/sheet/cell-values.ts";
import { calendarOf } from "../../../shared/time/zone.ts";

test.each([
  ["Europe/Berlin", "2026-12-30T23:00:00Z"],
  ["Europe/Berlin", "2026-12-31T22:59:59Z"],
  ["America/Los_Angeles", "2026-12-31T08:00:00Z"],
  ["Pacific/Auckland", "2026-12-30T11:00:00Z"],
])("a date in %s at %s is the day that the cell shows", (zone, instant) => {
  expect(cellValues([[new Date(instant)]], calendarOf(zone))).toEqual([[{ date: "2026-12-31" }]]);
});

test("a date of another realm is a date too", () => {
  const foreign: unknown = runInContext("new Date('2026-12-31T12:00:00Z')", createContext({}));
  expect(foreign instanceof Date).toBe(false);
  expect(cellValues([[foreign]], calendarOf("UTC"))).toEqual([[{ date: "2026-12-31" }]]);
});

test("text, numbers and boxes stay; what no cell can hold is blank", () => {
  expect(cellValues([["a", 1.5, true, "", null, undefined, {}, new Date(NaN)]], calendarOf("UTC"))).toEqual([["a", 1.5, true, "", "", "", "", ""]]);
  expect(cellValues([[Infinity]], calendarOf("UTC"))).toEqual([["#NUM!"]]);
});
