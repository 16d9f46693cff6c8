import { test } from "vitest";
import type { CellValue } from "../../../shared/sheet/cell.ts";
import { openWith } from "./spreadsheet.ts";

const ZONES = ["Europe/Berlin", "America/Los_Angeles", "Pacific/Auckland"];

test.concurrent.for(ZONES)("in %s a date cell reaches the script as midnight there and comes back as the same day", async (zone, { expect }) => {
  const code = `
    function KIND(d) { return (d instanceof Date) + " " + Utilities.formatDate(d, "${zone}", "yyyy-MM-dd HH:mm"); }
    function SAME(d) { return d; }
    function copy() { var s = SpreadsheetApp.getActiveSheet(); s.getRange("D1").setValue(s.getRange("A1").getValue()); }`;
  const sheet = await openWith(code, [[{ date: "2026-12-31" }, "=KIND(A1)", "=SAME(A1)"], [{ date: "2026-07-01" }, "=KIND(A2)", "=SAME(A2)"]], { zone });
  await sheet.run("copy");
  expect(sheet.readRange("B1:D1")).toEqual([["true 2026-12-31 00:00", { date: "2026-12-31" }, { date: "2026-12-31" }]]);
  expect(sheet.readRange("B2:C2")).toEqual([["true 2026-07-01 00:00", { date: "2026-07-01" }]]);
  sheet.dispose();
});

const FORMULAS: readonly (readonly [string, CellValue | CellValue[][]])[] = [
  ["=SEEN(A1)", "[5]"],
  ["=SEEN(A1:C1)", '[[[5,"x",true]]]'],
  ["=SEEN(A2)", '[""]'],
  ["=SEEN(A1:A2)", '[[[5],[""]]]'],
  ["=seen(D1)", "[0.5]"],
  ["=SEEN(A1,,3)", '[5,"",3]'],
  ["=SEEN(E1:E2)", '[[["#DIV/0!"],[""]]]'],
  ["=SEEN(E1)", "#DIV/0!"],
  ["=SEEN(DATE(2026,1,5))", '["2026-01-04T23:00:00.000Z"]'],
  ["=TWICE(A1)", 10],
  ["=SUM(F1:F)", 6],
  ["=NOTHING()", ""],
  ["=TALL()", [[1], [2]]],
  ["=WIDE()", [[1, 2]]],
  ["=IFERROR(BROKEN(1), \"caught\")", "caught"],
  ["=SUM(BROKEN(1), 1)", "#ERROR!"],
  ["=NOTNUMBER()", "#NUM!"],
  ["=ARRAYFORMULA(F1:F3*2)", [[2], [4], [6]]],
  ["=SORT(F1:F3, 1, FALSE)", [[3], [2], [1]]],
  ["=JOIN(\"-\", F1:F3)", "1-2-3"],
  ["=COUNTUNIQUE(F1:F3, 1)", 3],
  ["=SPLIT(\"a,7\", \",\")", [["a", 7]]],
  ["=TO_TEXT(5)", "5"],
  ["=SPARKLINE(F1:F3)", "▁▅█"],
  ["=HYPERLINK(\"https://example.com\", \"win\")", "win"],
  ["=HYPERLINK(\"https://example.com\", F2)", 2],
  ["=HYPERLINK(\"https://example.com\")", "https://example.com"],
  ["=HYPERLINK(\"https://example.com\", A2)", ""],
  ["=LEN(HYPERLINK(\"https://example.com\", \"win\"))", 3],
];
const FUNCTIONS = `
  function SEEN() { return JSON.stringify(Array.prototype.slice.call(arguments)); }
  function TWICE(n) { return n * 2; }
  function NOTHING() { return null; }
  function TALL() { return [1, 2]; }
  function WIDE() { return [[1, 2]]; }
  function BROKEN() { throw new Error("BROKEN: give a number"); }
  function NOTNUMBER() { return NaN; }`;

test.concurrent.for(FORMULAS)("%s", async ([formula, expected], { expect }) => {
  const sheet = await openWith(FUNCTIONS, [[5, "x", true, 0.5, "=1/0", 1], ["", "", "", "", "", 2], ["", "", "", "", "", 3]]);
  await sheet.write("H1", formula);
  const grid = Array.isArray(expected) ? expected : [[expected]];
  const last = String.fromCharCode(71 + (grid[0]?.length ?? 1)) + grid.length;
  expect(sheet.readRange(`H1:${last}`)).toEqual(grid);
  sheet.dispose();
});

test("a failing custom function shows #ERROR! with its message until it succeeds", async ({ expect }) => {
  const sheet = await openWith(`function HALF(n) { if (n === "") throw new Error("HALF: n: give a number"); return n / 2; }`, [["", "=HALF(A1)"]]);
  expect([sheet.read("B1"), sheet.errorAt("B1"), sheet.errorAt("A1")]).toEqual(["#ERROR!", "HALF: n: give a number", null]);
  await sheet.write("A1", "8");
  expect([sheet.read("B1"), sheet.errorAt("B1")]).toEqual([4, null]);
  sheet.dispose();
});

test("text is typed as Sheets types it, and a cell formatted as text keeps it", async ({ expect }) => {
  const sheet = await openWith(`function plain() { SpreadsheetApp.getActiveSheet().getRange("C1").setNumberFormat("@"); }`);
  await sheet.run("plain");
  await sheet.write("A1", [["45%", "2026-12-31", "=1+1", "'12", "31/12/2026", true, { date: "2026-01-05" }]]);
  expect(sheet.readRange("A1:G1")).toEqual([[0.45, { date: "2026-12-31" }, "=1+1", "12", "31/12/2026", true, { date: "2026-01-05" }]]);
  sheet.dispose();
});
