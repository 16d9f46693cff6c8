import vm from "node:vm";
import { expect, test } from "vitest";
import { buildFiles, EXAMPLE_ORIGIN, sourcesOf, workerOrigin } from "../../addon/build.ts";
import { built, builtOrigin } from "./dist.ts";
import { freeNames, parseScript, patternLiterals, texts, topLevelNames } from "./script.ts";

const CUSTOM_FUNCTIONS = [
  "CONFIDENCE_INDEX", "CONFIDENCE_TREND", "OKR_FORECAST", "OKR_GRADE", "OKR_HIT_RATE", "OKR_LINT", "OKR_PACE", "OKR_PARSE", "OKR_PROGRESS", "OKR_SCORE",
  "OKR_STATUS",
];
const CALLABLE = [
  ...CUSTOM_FUNCTIONS, "applyFixes", "onInstall", "onOpen", "openSidebar", "publishAsNew", "publishSheet", "reviewSheet", "saveMapping", "selectCell",
  "showAudience", "takeOffer", "tickCheck", "waiveFinding",
];
const SERVICES = [
  "HtmlService", "LockService", "PropertiesService", "ScriptApp", "Session", "SpreadsheetApp", "UrlFetchApp", "Utilities", "console",
];
const LANGUAGE = [
  "Array", "Boolean", "Date", "Error", "Infinity", "Intl", "JSON", "Map", "Math", "NaN", "Number", "Object", "Promise", "RangeError", "RegExp",
  "Set", "String", "Symbol", "TypeError", "WeakMap", "encodeURIComponent", "isFinite", "isNaN", "parseFloat", "parseInt", "undefined",
];

const code = built("Code.js");
const program = parseScript(code);

test("dist holds exactly what the sources build", async () => {
  const fresh = await buildFiles(builtOrigin());
  expect({ "Code.js": code, "Sidebar.html": built("Sidebar.html"), "appsscript.json": built("appsscript.json") }).toEqual(fresh);
});

test("Code.js loads in a bare context without services or browser globals", () => {
  const context = vm.createContext(Object.create(null) as object, { codeGeneration: { strings: false, wasm: false } });
  vm.runInContext(code, context);
  for (const name of CALLABLE) expect(vm.runInContext(`typeof ${name}`, context), name).toBe("function");
});

test("the top-level names of Code.js are the agreed ones and nothing else", () => {
  expect(topLevelNames(program).sort()).toEqual([...CALLABLE, "Keyline_"].sort());
});

test("Code.js names nothing that Apps Script lacks", () => {
  expect(freeNames(program).filter((name) => !SERVICES.includes(name) && !LANGUAGE.includes(name))).toEqual([]);
});

test("patterns with letter classes are made at first use, as reading them would slow every start", () => {
  expect(patternLiterals(program).filter((source) => source.includes("\\p{"))).toEqual([]);
  expect(patternLiterals(parseScript("var a = /\\p{L}/u;"))).toEqual(["\\p{L}"]);
});

test("a name that Apps Script lacks is noticed wherever it stands", () => {
  const guilty = "var a = (function (x) { return new URL(x).href + setTimeout(fetch, 1); })(a); var o = { window: 1 }; o.process;";
  expect(freeNames(parseScript(guilty))).toEqual(["URL", "fetch", "setTimeout"]);
});

test.each(CUSTOM_FUNCTIONS)("%s shows help for each of its arguments", (name) => {
  const found = new RegExp(String.raw`/\*\*((?:(?!\*/)[\s\S])*)\*/\nfunction ${name}\(([^)]*)\)`).exec(code);
  const [help, parameters] = [found?.[1] ?? "", (found?.[2] ?? "").split(", ")];
  expect(parameters).not.toContain("");
  for (const parameter of parameters) expect(help).toMatch(new RegExp(String.raw`@param \{[^}]+\} \[?${parameter}\b.* \S`));
  expect(help).toMatch(/@return \{[^}]+\} \S/);
  expect(help).toContain("@customfunction");
  expect(help).toContain(`=${name}(`);
});

test("only the custom functions are offered in cells", () => {
  const offered = [...code.matchAll(/@customfunction(?:(?!\*\/)[\s\S])*\*\/\nfunction (\w+)\(/g)].map((match) => match[1]);
  expect(offered.sort()).toEqual(CUSTOM_FUNCTIONS);
});

// 250 KB are wished for, as every custom function reads all of it; with the whole catalogue of rules it cannot be.
test("Code.js does not grow beyond 640 KB, nor the sidebar beyond 120 KB", () => {
  expect(Buffer.byteLength(code)).toBeLessThanOrEqual(640 * 1024);
  expect(Buffer.byteLength(built("Sidebar.html"))).toBeLessThanOrEqual(120 * 1024);
});

test("Code.js is made of our own add-on and shared code alone, and neither file of the workbench", async () => {
  const { code: script, sidebar } = await sourcesOf();
  expect(script.filter((file) => !/^(addon|shared)\//.test(file))).toEqual([]);
  expect([...script, ...sidebar].filter((file) => file.includes("workbench"))).toEqual([]);
  expect(sidebar).toContain("addon/sidebar/sidebar.tsx");
});

test("the Worker's address comes from .env, without a path, and only over https", () => {
  expect(workerOrigin("")).toBe(EXAMPLE_ORIGIN);
  expect(workerOrigin("OTHER=1\nKEYLINE_WORKER=https://keyline.acme.workers.dev/\n")).toBe("https://keyline.acme.workers.dev");
  expect(() => workerOrigin("KEYLINE_WORKER=http://keyline.acme.workers.dev")).toThrow("Give the Worker's address as https://");
  expect(() => workerOrigin("KEYLINE_WORKER=https://keyline.acme.workers.dev/v1")).toThrow("without a path");
});

test("the Worker's address reaches Code.js and the manifest", async () => {
  const files = await buildFiles("https://keyline.acme.workers.dev");
  expect(texts(parseScript(files["Code.js"])).filter((text) => text.startsWith("https://keyline.acme.workers.dev"))).not.toEqual([]);
  expect(JSON.parse(files["appsscript.json"])).toMatchObject({ urlFetchWhitelist: ["https://keyline.acme.workers.dev/"] });
});
