import { test } from "vitest";
import { ROWS } from "../../../addon/workbench/conformance/table.ts";
import { openHeadless } from "../../../addon/workbench/headless.ts";

const MANIFEST = JSON.stringify({
  timeZone: "Etc/UTC",
  oauthScopes: ["spreadsheets.currentonly", "script.container.ui", "script.external_request", "userinfo.email"].map((scope) => `https://www.googleapis.com/auth/${scope}`).concat("openid"),
  urlFetchWhitelist: ["https://keyline.example.workers.dev/"],
});

test.concurrent.for(ROWS.map((row, index) => ({ ...row, index })))("$method (row $index)", async ({ cells, script, expected, mode = "FULL" }, { expect }) => {
  const sheet = await openHeadless({
    workbook: { name: "Conformance", id: "conformance", locale: "en_US", zone: "Europe/Berlin", tabs: [{ name: "Goals", rows: cells }, { name: "It's later", rows: [] }] },
    files: { "Code.js": `function row() { ${script}; }`, "Page.html": "<p>page</p>", "appsscript.json": MANIFEST },
    respond: () => ({ status: 404, headers: { "content-type": "text/plain" }, body: "gone" }),
    answer: ({ buttons, input }) => ({ button: buttons.startsWith("YES") ? "YES" : "OK", text: input ? "typed" : "" }),
  });
  expect(await sheet.runIn(mode, "row")).toEqual(expected);
  sheet.dispose();
});

const OBJECTS = [
  "SpreadsheetApp", "SpreadsheetApp.getActive()", "SpreadsheetApp.getActiveSheet()", "SpreadsheetApp.getActiveRange()", "SpreadsheetApp.getUi()", "HtmlService",
  "HtmlService.createHtmlOutput()", "PropertiesService", "PropertiesService.getUserProperties()", "ScriptApp", "Session", "Session.getActiveUser()", "Utilities", "LockService",
  "LockService.getUserLock()", "Logger", "UrlFetchApp", "UrlFetchApp.fetch('https://keyline.example.workers.dev/')", "SpreadsheetApp.getUi().createMenu('M')",
  "SpreadsheetApp.getUi().prompt('?')",
];

test("every method that the façade offers has a row", async ({ expect }) => {
  const sheet = await openHeadless({
    workbook: { name: "Conformance", locale: "en_US", zone: "UTC", tabs: [{ name: "Goals", rows: [[]] }] },
    files: { "Code.js": `function offered() { return [${OBJECTS.map((object) => `Object.keys(${object})`).join(", ")}]; }`, "appsscript.json": MANIFEST },
    respond: () => ({ status: 200, body: "" }),
  });
  const offered = ((await sheet.run("offered")) as string[][]).flat();
  const used = new Set(ROWS.flatMap(({ script }) => [...script.matchAll(/\.(\w+)/g)].map(([, name]) => name)));
  expect(offered.filter((name) => !used.has(name))).toEqual([]);
  sheet.dispose();
});
