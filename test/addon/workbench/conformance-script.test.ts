import { expect, test } from "vitest";
import { conformanceFiles } from "../../../addon/workbench/conformance/script.ts";
import { type Row, ROWS } from "../../../addon/workbench/conformance/table.ts";
import { openHeadless, type OpenSpreadsheet } from "../../../addon/workbench/headless.ts";

const REPORT = "Keyline conformance";

async function open(rows: readonly Row[], tabs: readonly string[] = ["Sheet1"]): Promise<OpenSpreadsheet> {
  const files = await conformanceFiles(rows);
  return openHeadless({
    workbook: { name: "Scratch", locale: "en_GB", zone: "America/Los_Angeles", tabs: tabs.map((name) => ({ name, rows: [["mine"]] })) },
    files: { ...files, "Code.js": files["Code.js"] + TABS + LATE },
    user: "linus@example.org",
    answer: ({ buttons, input }) => ({ button: buttons.startsWith("YES") ? "YES" : "OK", text: input ? "typed" : "" }),
  });
}

// Its clock runs on by 200 seconds each time it is asked.
const LATE = "\nfunction late() { var now = 0; Date.now = function () { return (now += 200000); }; return runAllRows(); }";
const TABS = "\nfunction tabs() { return SpreadsheetApp.getActive().getSheets().map(function (sheet) { return sheet.getName(); }); }";

/** Runs the menu's item as a person would; the workbench calculates only between executions. */
async function runAll(sheet: OpenSpreadsheet): Promise<unknown> {
  await sheet.run("layOutRows");
  return sheet.run("runAllRows");
}

test("the conformance script adds its menu and finds every row that it can run the same", { timeout: 60_000 }, async () => {
  const sheet = await open(ROWS);
  expect(sheet.menu).toEqual([{ kind: "menu", label: REPORT, entries: [{ kind: "item", label: "Run all rows", run: "runAllRows" }] }]);
  const elsewhere = ROWS.filter(({ mode, needs }) => mode ?? needs).length;
  expect(await runAll(sheet)).toBe(`${ROWS.length - elsewhere} same, 0 different, ${elsewhere} not run here`);
  const report = sheet.readRange(`'${REPORT}'!A3:E${ROWS.length + 2}`);
  expect(report.map(([, method]) => method)).toEqual(ROWS.map(({ method }) => method));
  expect(report.filter(([, , , , same]) => same !== "same").map(([, , , , same]) => same)).toEqual(
    ROWS.flatMap(({ mode, needs }) => (needs ? [`not run here: needs ${needs}`] : mode ? [`not run here: needs the authorisation mode ${mode}`] : [])),
  );
  expect(await sheet.run("tabs")).toEqual(["Sheet1", REPORT]);
  expect(sheet.read("Sheet1!A1")).toBe("mine");
  expect(sheet.toasts.at(-1)).toContain("0 different");
  expect(Object.values(sheet.properties)).toEqual([{}, {}, {}]);
  sheet.dispose();
});

const BLANK: Row["cells"] = [[]];
const FEW: readonly Row[] = [
  { method: "Broken", cells: BLANK, script: `SpreadsheetApp.getActiveSheet().setName("Aims"); throw new Error("on purpose")`, expected: 1 },
  { method: "Other", cells: [["=1+1"]], script: `return SpreadsheetApp.getActiveSheet().getRange("A1").getValue()`, expected: 3 },
  { method: "Nothing", cells: BLANK, script: `SpreadsheetApp.getActiveSheet()`, expected: null },
  { method: "Fine", cells: [["x", { date: "2026-12-31" }]], script: `return SpreadsheetApp.getActiveSheet().getRange("A1:B1").getDisplayValues()`, expected: [["x", "2026-12-31"]] },
];

test("a row that fails or differs is reported with what it gave, stops no other, and leaves no tab behind", async () => {
  const sheet = await open(FEW);
  for (const _ of ["first", "again, over its own report"]) expect(await runAll(sheet)).toBe("1 same, 3 different, 0 not run here");
  expect(sheet.readRange(`'${REPORT}'!A2:E6`)).toEqual([
    ["row", "method", "expected", "got", "same?"],
    ["1", "Broken", "1", "threw Error: on purpose", "DIFFERENT"],
    ["2", "Other", "3", "2", "DIFFERENT"],
    ["3", "Nothing", "null", "nothing", "DIFFERENT"],
    ["4", "Fine", '[["x","2026-12-31"]]', '[["x","2026-12-31"]]', "same"],
  ]);
  expect(await sheet.run("tabs")).toEqual(["Sheet1", REPORT]);
  sheet.dispose();
});

test("rows for which no time is left are reported as not run", async () => {
  const blank = FEW.filter(({ method }) => method !== "Other");
  const sheet = await open(blank);
  expect(await sheet.run("late")).toBe("0 same, 1 different, 2 not run here");
  expect(sheet.readRange(`'${REPORT}'!D4:E5`)).toEqual([["", "not run here: needs more time"], ["", "not run here: needs more time"]]);
  sheet.dispose();
});

test("a spreadsheet with tabs of the rows' names is refused and left alone", async () => {
  const sheet = await open(FEW, ["Sheet1", "Goals"]);
  await expect(sheet.run("runAllRows")).rejects.toThrow("This spreadsheet has a tab named Goals. Please use a new, empty spreadsheet.");
  expect([sheet.read("Goals!A1"), await sheet.run("tabs")]).toEqual(["mine", ["Sheet1", "Goals"]]);
  sheet.dispose();
});

test("the menu script's manifest asks for less than the add-on's", async () => {
  const { timeZone, oauthScopes, urlFetchWhitelist } = JSON.parse((await conformanceFiles())["appsscript.json"]);
  expect([timeZone, urlFetchWhitelist]).toEqual(["Etc/UTC", undefined]);
  expect((oauthScopes as string[]).map((scope) => scope.replace(/.*\//, "")).sort()).toEqual(["openid", "script.container.ui", "spreadsheets.currentonly", "userinfo.email"]);
});
