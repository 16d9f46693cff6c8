import { expect, test } from "vitest";
import { cellName, columnName } from "../../../addon/sidebar/cell-name.ts";
import { civilDayOf, dayOf } from "../../../addon/sidebar/day.ts";
import { safeLink } from "../../../addon/sidebar/safe-link.ts";
import { texts } from "../../../addon/sidebar/texts.ts";

const COLUMNS: readonly (readonly [number, string])[] = [
  [1, "A"], [26, "Z"], [27, "AA"], [52, "AZ"], [53, "BA"], [702, "ZZ"], [703, "AAA"], [18278, "ZZZ"],
];

test.each(COLUMNS)("column %i is called %s", (column, name) => {
  expect(columnName(column)).toBe(name);
});

test("a cell is called by its column and row", () => {
  expect(cellName({ tab: "OKRs", row: 5, column: 3 })).toBe("C5");
});

const SAFE = ["https://keyline.example/p/abc", "http://localhost:8780/p/abc", "http://localhost/"];
const UNSAFE = [
  "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd",
  "http://keyline.example/", "http://localhost.evil.example/", "http://localhost@evil.example/", "//keyline.example/", "/p/abc", "p/abc", "", "https://",
];

test.each(SAFE)("%j may be a link", (address) => {
  expect(safeLink(address)).toBe(address);
});

test.each(UNSAFE)("%j is no link", (address) => {
  expect(safeLink(address)).toBeNull();
});

test("no address is no link", () => {
  expect(safeLink(null)).toBeNull();
});

test("a day is written out, and nonsense is left out", () => {
  expect(dayOf("2026-11-20T12:00:00.000Z")).toBe("20 Nov 2026");
  expect(dayOf("someday")).toBeNull();
});

test("a day of the calendar is the same in every zone", () => {
  expect([civilDayOf("2026-12-31"), civilDayOf("soon")]).toEqual(["31 Dec 2026", "soon"]);
});

test("one is written without a plural", () => {
  expect([texts.toFixFirst(1), texts.toFixFirst(2), texts.keyResults(0)]).toEqual(["1 error to fix or waive", "2 errors to fix or waive", "0 key results"]);
});
