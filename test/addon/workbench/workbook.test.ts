import { expect, test } from "vitest";
import { EXAMPLE } from "../../../addon/workbench/example.ts";
import { openHeadless } from "../../../addon/workbench/headless.ts";

test("a workbook's tabs, formats, notes, merges and frozen rows are there for a script", async () => {
  const code = `function look() {
  var book = SpreadsheetApp.getActive(), goals = book.getSheetByName("Goals");
  return {
    merged: goals.getRange("A1:B2").getMergedRanges().map(function (r) { return r.getA1Notation(); }),
    part: [goals.getRange("B1").isPartOfMerge(), goals.getRange("C1").isPartOfMerge()],
    note: [goals.getRange("C1").getNote(), goals.getRange("C2").getNote()],
    formats: goals.getRange("A2:C2").getNumberFormats(),
    frozen: goals.getFrozenRows(), rows: goals.getMaxRows(), columns: goals.getMaxColumns(),
    hidden: book.getSheets().map(function (s) { return s.isSheetHidden(); }),
    sum: book.getSheetByName("Sum").getRange("A1:A2").getValues(), formula: book.getSheetByName("Sum").getRange("A1").getFormula(),
  };
}`;
  const sheet = await openHeadless({
    workbook: {
      name: "Test",
      locale: "de_DE",
      zone: "Europe/Berlin",
      tabs: [
        {
          name: "Goals",
          rows: [["Head", "", "Due"], [0.5, "'=text", { date: "2026-12-31" }]],
          numberFormats: ["0%", null, "0"],
          notes: { C1: "The last day" },
          merges: ["A1:B1"],
          frozenRows: 1,
          size: { rows: 20, columns: 5 },
          looks: [{ at: "C2", numberFormat: "d mmm" }],
        },
        { name: "Sum", rows: [["=SUM(Goals!A2:A)"], ["=Goals!B2"]], hidden: true },
      ],
    },
    files: { "Code.js": code },
  });
  expect(await sheet.run("look")).toEqual({
    merged: ["A1:B1"],
    part: [true, false],
    note: ["The last day", ""],
    formats: [["0%", "0.###############", "d mmm"]],
    frozen: 1,
    rows: 20,
    columns: 5,
    hidden: [false, true],
    sum: [[0.5], ["=text"]],
    formula: "=SUM(Goals!A2:A)",
  });
  expect([sheet.read("Sum!A1"), sheet.read("'Goals'!C2")]).toEqual([0.5, { date: "2026-12-31" }]);
  sheet.dispose();
});

test("the example shows grades, confidence and trends, and one row that cannot be graded", async () => {
  const sheet = await openHeadless({ workbook: EXAMPLE });
  const [first, ...rows] = sheet.readRange("I2:K10");
  expect(first).toEqual([0.5, 8, "▬ steady"]);
  expect(rows.map(([, confidence]) => confidence)).toEqual([4, 8, 7, 5, "", 6, 8, 3]);
  expect(rows.map(([grade]) => typeof grade)).toEqual(["number", "number", "number", "number", "string", "number", "number", "string"]);
  expect(sheet.read("I10")).toMatch(/^⚠ target: .*start equals target/);
  expect(sheet.read("I7")).toBe("");
  sheet.dispose();
});
