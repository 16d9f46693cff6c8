import { expect, test } from "vitest";
import { type HttpResponse, Unreachable } from "../../../addon/workbench/host/environment.ts";
import type { Mode } from "../../../addon/workbench/host/services/execution.ts";
import { openWith, SCOPES } from "./spreadsheet.ts";

const TRY = (call: string): string => `try { ${call}; return "allowed" } catch (e) { return e.name + ": " + e.message }`;
const CALLS = {
  read: 'SpreadsheetApp.getActiveSheet().getRange("A1").getValues()',
  write: 'SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1)',
  menu: 'SpreadsheetApp.getUi().createAddonMenu().addItem("a", "b").addToUi()',
  sidebar: 'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"))',
  properties: "PropertiesService.getDocumentProperties().getProperty(\"a\")",
  lock: "LockService.getDocumentLock().tryLock(1)",
  network: 'UrlFetchApp.fetch("https://keyline.example.workers.dev/healthz")',
  email: "Session.getActiveUser().getEmail()",
  token: "ScriptApp.getIdentityToken()",
  uuid: "Utilities.getUuid()",
};
type Call = keyof typeof CALLS;
const CODE = Object.entries(CALLS).map(([name, call]) => `function ${name}() { ${TRY(call)} }`).join("\n");
const respond = (): HttpResponse => ({ status: 200, body: "ok" });

const ALLOWED: readonly (readonly [Mode, readonly Call[]])[] = [
  ["NONE", ["menu", "uuid"]],
  ["LIMITED", ["read", "write", "menu", "properties", "lock", "uuid"]],
  ["CUSTOM_FUNCTION", ["read", "properties", "lock", "network", "uuid"]],
  ["FULL", ["read", "write", "menu", "sidebar", "properties", "lock", "network", "email", "token", "uuid"]],
];

test.for(ALLOWED)("mode %s allows exactly what Google allows in it", async ([mode, allowed]) => {
  const sheet = await openWith(CODE, [[1]], { respond });
  const outcome: Call[] = [];
  for (const call of Object.keys(CALLS) as Call[]) {
    const result = await sheet.runIn(mode, call);
    if (result === "allowed") outcome.push(call);
    else expect(result).toMatch(/^Exception: You do not have permission to call /);
  }
  expect(outcome).toEqual(allowed);
  sheet.dispose();
});

const NEEDED: readonly (readonly [string, Call])[] = [
  ["https://www.googleapis.com/auth/spreadsheets.currentonly", "read"],
  ["https://www.googleapis.com/auth/script.container.ui", "sidebar"],
  ["https://www.googleapis.com/auth/script.external_request", "network"],
  ["https://www.googleapis.com/auth/userinfo.email", "email"],
];

test.for(NEEDED)("without the scope %s the manifest does not allow %s", async ([scope, call]) => {
  const sheet = await openWith(CODE, [[1]], { respond, scopes: SCOPES.filter((each) => each !== scope) });
  expect(await sheet.run(call)).toContain(`You do not have permission to call`);
  expect(await sheet.run(call)).toContain(`Required permissions: ${scope}`);
  expect(await sheet.run("uuid")).toBe("allowed");
  sheet.dispose();
});

test("without the openid scope the identity token is null", async () => {
  const code = "function token() { return ScriptApp.getIdentityToken(); }";
  const sheet = await openWith(code, [[]], { scopes: SCOPES.filter((each) => each !== "openid") });
  expect(await sheet.run("token")).toBeNull();
  sheet.dispose();
});

test("service calls are counted by name and navigation is free", async () => {
  const code = `function work() {
    var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Goals");
    var range = sheet.getDataRange(); range.getValues(); range.getValues(); range.getFormulas(); sheet.getRange("B1").offset(0, 1).setValue(1);
    PropertiesService.getDocumentProperties().setProperty("a", "b");
    LockService.getDocumentLock().tryLock(1);
    UrlFetchApp.fetch("https://keyline.example.workers.dev/x");
  }
  function rest() {}`;
  const sheet = await openWith(code, [[1]], { respond });
  await sheet.run("work");
  expect(sheet.calls).toEqual({
    "Range.getValues": 2, "Range.getFormulas": 1, "Range.setValue": 1, "Properties.setProperty": 1, "Lock.tryLock": 1, "UrlFetchApp.fetch": 1,
  });
  await sheet.run("rest");
  expect(sheet.calls).toEqual({});
  sheet.dispose();
});

const MISSING: readonly (readonly [string, string])[] = [
  ["SpreadsheetApp.getActiveSheet().getCharts()", "Sheet.getCharts"],
  ["SpreadsheetApp.openById('x')", "SpreadsheetApp.openById"],
  ["SpreadsheetApp.getActiveSheet().getRange('A1').protect()", "Range.protect"],
  ["ScriptApp.newTrigger('x')", "ScriptApp.newTrigger"],
  ["UrlFetchApp.fetchAll([])", "UrlFetchApp.fetchAll"],
];

test.for(MISSING)("%s says that it is not there", async ([call, name]) => {
  const sheet = await openWith(`function go() { ${call}; }`);
  await expect(sheet.run("go")).rejects.toThrow(`${name} is not implemented in the workbench.`);
  sheet.dispose();
});

test("a formula that is not calculated yet is not read as an old value", async () => {
  const sheet = await openWith(`function go() { var s = SpreadsheetApp.getActiveSheet(); s.getRange("A1").setValue(2); return s.getRange("B1").getValue(); }`, [[1, "=A1*2"]]);
  await expect(sheet.run("go")).rejects.toThrow("B1 was read before its formula was calculated");
  expect(sheet.read("B1")).toBe(4);
  sheet.dispose();
});

test("each execution has fresh globals, and onOpen has run in the mode of opening", async () => {
  const code = `var count = 0; function onOpen(e) { SpreadsheetApp.getUi().createAddonMenu().addItem("Go", "next").addSeparator().addSubMenu(SpreadsheetApp.getUi().createMenu("More").addItem("Mode " + (e.authMode === ScriptApp.AuthMode.NONE), "next")).addToUi(); }
    function next() { return ++count; }`;
  const sheet = await openWith(code, [[]], { mode: "NONE" });
  expect([await sheet.run("next"), await sheet.run("next")]).toEqual([1, 1]);
  expect(sheet.menu).toEqual([
    { kind: "item", label: "Go", run: "next" },
    { kind: "separator" },
    { kind: "menu", label: "More", entries: [{ kind: "item", label: "Mode true", run: "next" }] },
  ]);
  sheet.dispose();
});

test("a script that calls a service while it loads cannot open in mode NONE", async () => {
  const code = `var all = PropertiesService.getDocumentProperties().getProperties(); function onOpen() {}`;
  await expect(openWith(code, [[]], { mode: "NONE" })).rejects.toThrow("You do not have permission");
});

const ARGUMENTS: readonly (readonly [string, () => unknown, string])[] = [
  ["a date", () => new Date(0), "Failed due to illegal value in property: 0"],
  ["a function", () => () => 1, "Failed due to illegal value in property: 0"],
  ["a date inside an object", () => ({ due: [new Date(0)] }), "Failed due to illegal value in property: 0"],
  ["a map", () => ({ m: new Map() }), "Failed due to illegal value in property: m"],
  ["a bigint", () => ({ n: 1n }), "Failed due to illegal value in property: n"],
  ["a cycle", () => { const o: Record<string, unknown> = {}; o["self"] = o; return o; }, "Failed due to illegal value in property: self"],
];

test.for(ARGUMENTS)("google.script.run refuses %s", async ([, make, message]) => {
  const sheet = await openWith("function echo(x) { return x; }");
  await expect(sheet.run("echo", make())).rejects.toThrow(message);
  sheet.dispose();
});

test("google.script.run copies plain values, and refuses what cannot come back", async () => {
  const code = `function echo() { return Array.prototype.slice.call(arguments); } function day() { return { at: new Date() }; } function nothing() {} function hidden_() {}
    function own(list) { return [list instanceof Array, list[0] instanceof Object]; }`;
  const sheet = await openWith(code);
  expect(await sheet.run("echo", 1, "a", true, null, [undefined, { a: undefined, b: 2 }])).toEqual([1, "a", true, null, [null, { b: 2 }]]);
  expect(await sheet.run("own", [{}])).toEqual([true, true]);
  expect(await sheet.run("nothing")).toBeNull();
  await expect(sheet.run("day")).rejects.toThrow("not a supported return type");
  await expect(sheet.run("hidden_")).rejects.toThrow("Script function not found: hidden_");
  await expect(sheet.run("absent")).rejects.toThrow("Script function not found: absent");
  sheet.dispose();
});

test("UrlFetchApp reaches only what the manifest lists, and throws on errors unless muted", async () => {
  const code = `
    function post() { var r = UrlFetchApp.fetch("https://keyline.example.workers.dev/v1", { method: "post", contentType: "application/json", payload: "{}", headers: { "Keyline-Key": "k" }, muteHttpExceptions: true });
      return [r.getResponseCode(), r.getContentText(), r.getHeaders(), r.getAllHeaders() instanceof Object]; }
    function form() { UrlFetchApp.fetch("https://keyline.example.workers.dev/f", { method: "put", payload: { a: 1, b: "x y" } }); }
    function loud() { UrlFetchApp.fetch("https://keyline.example.workers.dev/loud"); }
    function away() { UrlFetchApp.fetch("https://example.com/"); }`;
  const respond = ({ url }: { url: string }): HttpResponse => (url.endsWith("/v1") || url.endsWith("/loud") ? { status: 422, body: "no", headers: { "x-a": "b" } } : { status: 200, body: "" });
  const sheet = await openWith(code, [[]], { respond });
  expect(await sheet.run("post")).toEqual([422, "no", { "x-a": "b" }, true]);
  await sheet.run("form");
  await expect(sheet.run("loud")).rejects.toThrow("Request failed for https://keyline.example.workers.dev returned code 422");
  await expect(sheet.run("away")).rejects.toThrow("not in urlFetchWhitelist");
  expect(sheet.requests.slice(0, 2)).toEqual([
    { url: "https://keyline.example.workers.dev/v1", method: "POST", headers: { "Keyline-Key": "k", "Content-Type": "application/json" }, body: "{}" },
    { url: "https://keyline.example.workers.dev/f", method: "PUT", headers: { "Content-Type": "application/x-www-form-urlencoded" }, body: "a=1&b=x+y" },
  ]);
  expect(sheet.requests).toHaveLength(3);
  sheet.dispose();
});

test("a server that is down, and a request nobody expected, are told apart", async () => {
  const code = `function go() { UrlFetchApp.fetch("https://keyline.example.workers.dev/"); }`;
  const down = await openWith(code, [[]], { respond: () => { throw new Unreachable(); } });
  await expect(down.run("go")).rejects.toThrow("Address unavailable: https://keyline.example.workers.dev/");
  const unexpected = await openWith(code);
  await expect(unexpected.run("go")).rejects.toThrow("Nothing was set up to answer GET");
  down.dispose();
  unexpected.dispose();
});

test("a lock that somebody else holds is not given", async () => {
  const code = `function go() { var l = LockService.getDocumentLock(); return [l.tryLock(1), l.hasLock()]; } function wait() { LockService.getDocumentLock().waitLock(1); }`;
  const sheet = await openWith(code, [[]], { lockedElsewhere: () => true });
  expect(await sheet.run("go")).toEqual([false, false]);
  await expect(sheet.run("wait")).rejects.toThrow("Lock timeout");
  sheet.dispose();
});

test("what the script shows and says is there to see", async () => {
  const code = `function go() { var o = HtmlService.createHtmlOutput("<p>").setTitle("Side"); SpreadsheetApp.getUi().showSidebar(o); SpreadsheetApp.getUi().showModalDialog(o, "Dialog");
    SpreadsheetApp.getActive().toast("Done"); Logger.log("one"); console.log("two"); PropertiesService.getDocumentProperties().setProperty("k", "v"); SpreadsheetApp.getActiveSheet().getRange("B3").activate(); }`;
  const sheet = await openWith(code, [[]], { properties: { document: { old: "1" } } });
  await sheet.run("go");
  expect(sheet.sidebar).toMatchObject({ title: "Side", html: "<p>" });
  expect(sheet.dialogs).toMatchObject([{ title: "Dialog", html: "<p>" }]);
  expect([sheet.toasts, sheet.log, sheet.selected()]).toEqual([["Done"], ["one", "two"], { tab: "Goals", a1: "B3" }]);
  expect(sheet.properties.document).toEqual({ old: "1", k: "v" });
  sheet.dispose();
});

test("a function inside a bundle cannot be called, even when it stands at the start of a line", async () => {
  const sheet = await openWith("var bundle = (() => {\nfunction inner() { return 1; }\nreturn { inner };\n})();\nfunction outer() { return bundle.inner(); }");
  expect(await sheet.run("outer")).toBe(1);
  await expect(sheet.run("inner")).rejects.toThrow("Script function not found: inner");
  sheet.dispose();
});

test("the built add-on opens, with its menu", async () => {
  const { openHeadless } = await import("../../../addon/workbench/headless.ts");
  const sheet = await openHeadless({ workbook: { name: "Test", locale: "en_US", zone: "Europe/Berlin", tabs: [{ name: "Goals", rows: [[]] }] }, mode: "NONE" });
  expect(sheet.menu).toContainEqual({ kind: "item", label: "Review this sheet", run: "openSidebar" });
  await sheet.run("openSidebar");
  expect(sheet.sidebar).toMatchObject({ title: "Keyline" });
  sheet.dispose();
});
