import { describe, expect, test } from "vitest";
import type { Applied, CellChange, Review } from "../../../addon/sidebar/server-api.ts";
import { openHeadless, type OpenSpreadsheet } from "../../../addon/workbench/headless.ts";
import type { CellInput } from "../../../addon/workbench/workbook.ts";
import { built } from "../../build/dist.ts";
import { HEADINGS, hotel } from "../sheet/hotel.ts";
import { protection } from "../sheet/protection.ts";

const DUE: CellInput = { date: "2026-12-31" };
const ROWS: readonly (readonly CellInput[])[] = [
  HEADINGS,
  ["O1-KR1", "Guests come back", "Repeat stays rise from 20 to 40 a week", "Ada", 20, 45, 30, DUE],
  ["O1-KR2", "", "Guest rating rises from 4.1 to 4.6", "Ben", 4.2, 4.6, "=4.1+0.2", DUE],
  ["O1-KR3", "", "Reduce complaints", "Ben", "", "", "", DUE],
];

const open = (): Promise<OpenSpreadsheet> => openHeadless({ workbook: hotel([{ name: "OKRs Q4 2026", rows: ROWS }]) });
const change = (row: number, column: number, expected: CellChange["expected"], replacement: CellChange["replacement"]): CellChange =>
  ({ place: { tab: "OKRs Q4 2026", row, column }, expected, replacement });
const cell = (sheet: OpenSpreadsheet, a1: string): unknown => sheet.read(a1);

const fixesOf = (review: Review): readonly CellChange[] =>
  review.objectives.flatMap(({ findings }) => findings.flatMap(({ fixes }) => fixes.map(({ place, before, replacement }) => ({ place, expected: before, replacement }))));

test("a fix of the review is written, takes its finding away, and can be taken back", async () => {
  const sheet = await open();
  const before = (await sheet.run("reviewSheet")) as Review;
  const [fix] = fixesOf(before).filter(({ replacement }) => replacement === 40);
  const applied = (await sheet.run("applyFixes", [fix])) as Applied;
  expect(applied).toEqual({ ok: true, undo: [{ place: fix?.place, expected: 40, replacement: 45 }], refused: [] });
  expect(await cell(sheet, "F2")).toBe(40);
  expect(((await sheet.run("reviewSheet")) as Review).counts.errors).toBe(before.counts.errors - 1);
  expect(await sheet.run("applyFixes", applied.undo)).toMatchObject({ ok: true });
  expect(await cell(sheet, "F2")).toBe(45);
});

describe("nothing is written", () => {
  test.each<[string, CellChange, string]>([
    ["where the cell has changed", change(2, 6, 44, 40), "cell_changed"],
    ["where a formula stands now", change(3, 7, 4.3, 4.4), "is_formula"],
    ["on a tab that is gone", { ...change(2, 6, 45, 40), place: { tab: "Old", row: 2, column: 6 } }, "no_such_cell"],
  ])("%s, and that is said", async (_, asked, code) => {
    const sheet = await open();
    expect(await sheet.run("applyFixes", [asked])).toMatchObject({ ok: false, code, message: expect.stringMatching(/\.$/) });
    expect([cell(sheet, "F2"), cell(sheet, "G3")]).toEqual([45, 4.3]);
  });

  test.each<[string, unknown]>([
    ["no list", "everything"],
    ["an empty list", []],
    ["a formula", [change(2, 3, "Repeat stays rise from 20 to 40 a week", "=IMPORTXML(A1)")]],
    ["a number that is none", [change(2, 6, 45, Number.NaN)]],
    ["no place", [{ expected: 45, replacement: 40 }]],
    ["a text beyond measure", [change(2, 3, "", "x".repeat(6000))]],
    ["nothing", undefined],
  ])("when a page asks for %s", async (_, asked) => {
    const sheet = await open();
    expect(await sheet.run("applyFixes", asked)).toMatchObject({ ok: false, code: "no_such_fix" });
    expect(cell(sheet, "F2")).toBe(45);
  });

  test("while another person writes", async () => {
    const sheet = await openHeadless({ workbook: hotel([{ name: "OKRs Q4 2026", rows: ROWS }]), lockedElsewhere: () => true });
    expect(await sheet.run("applyFixes", [change(2, 6, 45, 40)])).toMatchObject({ ok: false, code: "busy" });
    expect(cell(sheet, "F2")).toBe(45);
  });
});

test("several fixes go in one call for each block of cells, and one that came too late stops no other", async () => {
  const sheet = await open();
  const asked = [change(2, 6, 45, 40), change(3, 5, 4.2, 4.1), change(2, 5, 20, 21), change(4, 6, 7, 8)];
  const applied = (await sheet.run("applyFixes", asked)) as Applied;
  expect(sheet.readRange("E2:F4")).toEqual([[21, 40], [4.1, 4.6], ["", ""]]);
  expect([applied.undo.length, applied.refused.map(({ code }) => code)]).toEqual([3, ["cell_changed"]]);
  expect(sheet.calls).toEqual({ "Lock.tryLock": 1, "Range.getValues": 3, "Range.getFormulas": 1, "Range.setValues": 2, "Lock.releaseLock": 1 });
});

test("a fix with a blank selects its cell, so that the person can fill it in", async () => {
  const sheet = await open();
  await sheet.run("applyFixes", [change(4, 3, "Reduce complaints", "Reduce complaints from […] to […]")]);
  expect(sheet.selected()).toEqual({ tab: "OKRs Q4 2026", a1: "C4" });
});

test("what was a number as text, or a day, is that again when it is taken back", async () => {
  const sheet = await open();
  await sheet.write("E2", "'20");
  const { undo } = (await sheet.run("applyFixes", [change(2, 5, "20", 20), change(2, 8, { date: "2026-12-31" }, { date: "2026-12-18" })])) as Applied;
  expect(sheet.readRange("E2:H2")[0]).toEqual([20, 45, 30, { date: "2026-12-18" }]);
  await sheet.run("applyFixes", undo);
  expect(sheet.readRange("E2:H2")[0]).toEqual(["20", 45, 30, { date: "2026-12-31" }]);
});

/** A script file after which cells accept no 41, as under a dropdown that rejects other values. */
const VALIDATED = `SpreadsheetApp = (function () {
  var wrap = function (real) { return new Proxy(real, { get: function (own, key) {
    if (key === "setValues") return function (rows) {
      if (rows.some(function (row) { return row[0] === 41; })) throw new Error("The data you entered violates the data validation rules set on this cell.");
      return own.setValues(rows); };
    var way = /^get(ActiveSpreadsheet|SheetByName|Range)$|^offset$/.test(String(key));
    return way ? function () { return wrap(own[key].apply(own, arguments)); } : own[key];
  } }); };
  return wrap(SpreadsheetApp);
})();`;

test("a cell whose validation rejects a fix stays as it is, and the cells beside it take theirs", async () => {
  const files = { "Code.js": built("Code.js"), "Validated.js": VALIDATED, "appsscript.json": built("appsscript.json") };
  const sheet = await openHeadless({ workbook: hotel([{ name: "OKRs Q4 2026", rows: ROWS }]), files });
  const applied = (await sheet.run("applyFixes", [change(2, 6, 45, 41), change(3, 6, 4.6, 4.7)])) as Applied;
  expect([applied.undo.length, applied.refused.map(({ code }) => code)]).toEqual([1, ["rejected"]]);
  expect(sheet.readRange("F2:F3")).toEqual([[45], [4.7]]);
});

test("a protected cell is left alone; who can write there is said, with the text to copy", async () => {
  const files = { "Code.js": built("Code.js"), "Protected.js": protection(null), "appsscript.json": built("appsscript.json") };
  const sheet = await openHeadless({ workbook: hotel([{ name: "OKRs Q4 2026", rows: ROWS }]), files });
  expect(await sheet.run("applyFixes", [change(4, 3, "Reduce complaints", "Reduce complaints from 9 to 4")])).toMatchObject({
    ok: false, code: "protected", hint: "Ask grace@example.com to write there:", copy: "Reduce complaints from 9 to 4",
  });
  expect(cell(sheet, "C4")).toBe("Reduce complaints");
});
