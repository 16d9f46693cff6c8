import { test } from "vitest";
import { openHeadless } from "../../../addon/workbench/headless.ts";
import { ROWS } from "./conformance-table.ts";

const MANIFEST = JSON.stringify({
  timeZone: "Etc/UTC",
  oauthScopes: ["spreadsheets.currentonly", "script.container.ui", "script.external_request", "userinfo.email"].map((scope) => `https://www.googleapis.com/auth/${scope}`).concat("openid"),
  urlFetchWhitelist: ["https://keyline.example.workers.dev/"],
});

test.concurrent.for(ROWS.map((row, index) => ({ ...row, index })))("$method (row $index)", async ({ cells, script, expected }, { expect }) => {
  const sheet = await openHeadless({
    workbook: { name: "Conformance", id: "conformance", locale: "en_US", zone: "Europe/Berlin", tabs: [{ name: "Goals", rows: cells }, { name: "It's later", rows: [] }] },
    files: { "Code.js": `function row() { ${script}; }`, "Page.html": "<p>page</p>", "appsscript.json": MANIFEST },
    uuid: () => "00000000-0000-4000-8000-000000000001",
    answer: ({ input }) => ({ button: "OK", text: input ? "typed" : "" }),
  });
  expect(await sheet.run("row")).toEqual(expected);
  sheet.dispose();
});

const OBJECTS = [
  "SpreadsheetApp", "SpreadsheetApp.getActive()", "SpreadsheetApp.getActiveSheet()", "SpreadsheetApp.getActiveRange()", "SpreadsheetApp.getUi()", "HtmlService",
  "HtmlService.createHtmlOutput()", "PropertiesService", "PropertiesService.getUserProperties()", "ScriptApp", "Session", "Session.getActiveUser()", "Utilities", "LockService",
  "LockService.getUserLock()", "Logger",
];
// These are shown by their effects on the window around the spreadsheet, in execution.test.ts.
const SHOWN_ELSEWHERE = ["toast", "createAddonMenu", "createMenu", "showSidebar", "showModalDialog", "showModelessDialog"];

test("every method that the façade offers has a row", async ({ expect }) => {
  const sheet = await openHeadless({
    workbook: { name: "Conformance", locale: "en_US", zone: "UTC", tabs: [{ name: "Goals", rows: [[]] }] },
    files: { "Code.js": `function offered() { return [${OBJECTS.map((object) => `Object.keys(${object})`).join(", ")}]; }`, "appsscript.json": MANIFEST },
  });
  const offered = ((await sheet.run("offered")) as string[][]).flat().filter((name) => !SHOWN_ELSEWHERE.includes(name));
  const used = new Set(ROWS.flatMap(({ script }) => [...script.matchAll(/\.(\w+)/g)].map(([, name]) => name)));
  expect(offered.filter((name) => !used.has(name))).toEqual([]);
  sheet.dispose();
});
