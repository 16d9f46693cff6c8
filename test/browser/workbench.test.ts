import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type {} from "../../addon/workbench/page/page.ts";
import { startWorkbench, type Workbench } from "../../addon/workbench/start.ts";
import { BROWSER_FLAGS, findBrowser } from "./find-browser.ts";
import { clickSheet, enter, PATIENCE_MS, WINDOW } from "./product.ts";

const data = mkdtempSync(path.join(os.tmpdir(), "keyline-"));
let browser: Browser;
let workbench: Workbench;
let page: Page;
const outside: string[] = [];
const broken: string[] = [];

beforeAll(async () => {
  [workbench, browser] = await Promise.all([
    startWorkbench({ port: 0, data, buildAddon: false }),
    chromium.launch({ executablePath: findBrowser() ?? "chromium", args: BROWSER_FLAGS }),
  ]);
  // A browser in a zone that is neither the spreadsheet's nor the script's.
  const context = await browser.newContext({ viewport: WINDOW, timezoneId: "America/New_York", permissions: ["clipboard-read", "clipboard-write"] });
  context.setDefaultTimeout(PATIENCE_MS);
  page = await context.newPage();
  page.on("pageerror", ({ message }) => broken.push(message));
  page.on("request", (request) => {
    if (!request.url().startsWith(workbench.url) && !/^(data|blob|about):/.test(request.url())) outside.push(request.url());
  });
  await open();
});
afterEach(() => {
  expect([broken, outside]).toEqual([[], []]);
});
afterAll(async () => {
  await browser.close();
  await workbench.stop();
  rmSync(data, { recursive: true, force: true });
});

async function open(code?: string): Promise<void> {
  if (code !== undefined) await page.route("**/addon/Code.js", (route) => route.fulfill({ body: code }));
  await page.goto(workbench.url);
  await page.waitForSelector("html[data-ready]");
}
const values = (a1: string) => page.evaluate((at) => window.workbench.values(at), a1);
const run = (name: string, ...args: unknown[]) => page.evaluate(([called, given]) => window.workbench.run(called, ...given), [name, args] as const);
const choose = async (menu: string, item: string | RegExp): Promise<void> => {
  await page.getByRole("navigation").getByRole("button", { name: menu }).click();
  await page.getByRole("menuitem", { name: item }).click();
};
async function typeInto(a1: string, text: string): Promise<void> {
  await page.evaluate((at) => window.workbench.select(at), a1);
  await enter(page, text);
}

test("a typed value changes the grade, and what was typed is still there after loading the page again", async () => {
  expect(await values("I2:I4")).toEqual([[0.5], [17 / 35], [0.6]]);
  await typeInto("G2", "700");
  await expect.poll(() => values("I2:I4")).toEqual([[1], [17 / 35], [0.6]]);
  await page.evaluate(() => window.workbench.settle());
  await open();
  expect(await values("G2:I4")).toEqual([[700, { date: "2026-12-31" }, 1], [78, { date: "2026-12-31" }, 17 / 35], [3, { date: "2026-12-31" }, 0.6]]);
});

test("a failed custom function says why when its cell is selected", async () => {
  await typeInto("T2", "=OKR_GRADE(5, 5, 5)");
  await page.evaluate(() => window.workbench.select("T2"));
  await expect.poll(() => page.locator("#cell-message").innerText()).toMatch(/^T2: OKR_GRADE: target: .*start equals target/);
  await page.evaluate(() => window.workbench.select("A1"));
  await expect.poll(() => page.locator("#cell-message").innerText()).toBe("");
});

test("cells are pasted and copied through the clipboard as in any spreadsheet", async () => {
  await page.evaluate(() => navigator.clipboard.writeText("Name\tShare\n2026-12-31\t45%"));
  await page.evaluate(() => window.workbench.select("T6"));
  await page.keyboard.press("Control+V");
  await expect.poll(() => values("T6:U7")).toEqual([["Name", "Share"], [{ date: "2026-12-31" }, 0.45]]);
  await page.evaluate(() => window.workbench.select("C3:E3"));
  await page.keyboard.press("Control+C");
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe("Cut the median time to pay from 95 to 60 seconds\tTomás Rivera\t95");
});

const PASTED = [
  ["=1+1", "https://example.com/a?b=c", "<img src=/x onerror=alert(1)>"],
  ["", "Win <b>big</b> & more", '"Where is it?" tickets'],
  ["12/31/2026", "1,200", "'=1+1"],
];

test.each(["by key", "by menu"])("plain text is pasted %s as if typed, markup and addresses as text", async (way) => {
  await page.evaluate((text) => navigator.clipboard.writeText(text), PASTED.map((row) => row.join("\t")).join("\n"));
  await clickSheet(page);
  await page.evaluate(() => window.workbench.select("C100"));
  // The arrow brings rows into view in which nothing stands.
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => page.evaluate(() => window.workbench.selected())).toBe("C101");
  if (way === "by key") {
    await page.keyboard.press("Control+V");
  } else {
    const item = page.getByText("Paste", { exact: true }).last();
    await expect.poll(async () => {
      await clickSheet(page, "right");
      return item.waitFor({ timeout: 2_000 }).then(() => true, () => false);
    }).toBe(true);
    await item.click();
  }
  const selected = () => page.evaluate(() => window.workbench.selected());
  await expect.poll(selected).toContain(":");
  const cells = await selected();
  const [first = [], second = []] = PASTED;
  await expect.poll(() => values(cells)).toEqual([[2, first[1], first[2]], second, [{ date: "2026-12-31" }, 1200, "=1+1"]]);
  await page.keyboard.press("Control+Z");
  await expect.poll(() => values(cells)).toEqual([["", "", ""], ["", "", ""], ["", "", ""]]);
});

test("one value is pasted into every selected cell, and what needs more room gets it", async () => {
  await page.evaluate(() => navigator.clipboard.writeText("7"));
  await page.evaluate(() => window.workbench.select("T2:U3"));
  await page.keyboard.press("Control+V");
  await expect.poll(() => values("T2:U3")).toEqual([[7, 7], [7, 7]]);
  await page.keyboard.press("Control+Z");
  await page.evaluate(() => navigator.clipboard.writeText("a\tb\nc\td"));
  await page.evaluate(() => window.workbench.select("Z200"));
  await page.keyboard.press("Control+V");
  await expect.poll(() => values("Z200:AA201")).toEqual([["a", "b"], ["c", "d"]]);
});

async function openFile(name: string, buffer: Buffer): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), choose("File", "Import CSV as a new tab…")]);
  await chooser.setFiles({ name, mimeType: "text/csv", buffer });
}

test("a CSV is imported as a new tab with its formulas as text, and what is no CSV is refused in words", async () => {
  await openFile("Team goals.csv", Buffer.from('Objective;Key result;Target\nGrow;"=HYPERLINK(""https://evil.example"")";<img src=x onerror=alert(1)>\n'));
  await expect.poll(() => values("'Team goals'!A1:C2")).toEqual([["Objective", "Key result", "Target"], ["Grow", '=HYPERLINK("https://evil.example")', "<img src=x onerror=alert(1)>"]]);
  await openFile("empty.csv", Buffer.from(""));
  await expect.poll(() => page.locator("#toast").innerText()).toContain("This file is empty");
  await openFile("book.csv", Buffer.from([0x50, 0x4b, 3, 4, 0, 0]));
  await expect.poll(() => page.locator("#toast").innerText()).toContain("save it as CSV first");
});

test("the sidebar's frame reaches neither the page, nor storage, nor the network", async () => {
  await choose("Extensions", "Review this sheet");
  const frame = page.frameLocator("#side-frame");
  await frame.locator("main").waitFor();
  const inside = await (await page.locator("#side-frame").elementHandle())?.contentFrame();
  const reach = await inside?.evaluate(async (url) => {
    const attempt = (act: () => unknown): string => {
      try {
        act();
        return "open";
      } catch {
        return "closed";
      }
    };
    const network = await fetch(`${url}/_issuer/token`, { method: "POST", mode: "no-cors" }).then(() => "open", () => "closed");
    return { page: attempt(() => parent.document), storage: attempt(() => localStorage), origin: self.origin, network };
  }, workbench.url);
  expect(reach).toEqual({ page: "closed", storage: "closed", origin: "null", network: "closed" });
  await page.getByRole("button", { name: "Close add-on" }).click();
  await page.getByRole("complementary", { name: "Add-on" }).waitFor({ state: "hidden" });
});

test("the menus work by keyboard, the help lists the differences, and the example can be had again", async () => {
  await page.getByRole("button", { name: "Help" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  const help = page.getByRole("dialog", { name: "What differs from Google Sheets" });
  await expect.poll(() => help.getByRole("row").count()).toBeGreaterThan(10);
  await page.keyboard.press("Escape");
  await expect.poll(() => help.count()).toBe(0);
  await typeInto("A2", "Changed");
  await expect.poll(() => values("A2")).toEqual([["Changed"]]);
  page.once("dialog", (dialog) => void dialog.accept());
  await Promise.all([page.waitForEvent("load"), choose("File", "Start again with the example…")]);
  await page.waitForSelector("html[data-ready]");
  expect(await values("A2")).toEqual([["O1-KR1"]]);
});

const FOREIGN = ["window", "document", "location", "top", "parent", "self", "fetch", "XMLHttpRequest", "localStorage", "setTimeout", "crypto", "URL", "TextEncoder", "navigator", "alert", "workbench"];

test("a script sees the language and the services, nothing of the browser, and its local time is UTC", async () => {
  await open(`var count = 0;
function probe(list) {
  return {
    foreign: [${FOREIGN.map((name) => `typeof ${name}`).join(", ")}].filter(function (type) { return type !== "undefined"; }),
    list: list instanceof Array && list[0] instanceof Object,
    date: new Date(2026, 0, 5).toISOString() + " " + new Date(0).toString(),
    cell: SpreadsheetApp.getActiveSheet().getRange("H2").getValue() instanceof Date,
    count: ++count,
  };
}
function later() { throw new Error("in words"); }
function away() { try { UrlFetchApp.fetch("https://example.com/"); } catch (e) { return [e instanceof Error, e.message]; } }`);
  const seen = { foreign: [], list: true, date: "2026-01-05T00:00:00.000Z Thu Jan 01 1970 00:00:00 GMT+0000 (Coordinated Universal Time)", cell: true, count: 1 };
  expect(await run("probe", [{}])).toEqual(seen);
  expect(await run("probe", [{}])).toEqual(seen);
  expect(await run("away")).toEqual([true, expect.stringContaining("not in urlFetchWhitelist")]);
  await expect(run("later")).rejects.toThrow("in words");
  await expect(run("probe_")).rejects.toThrow("Script function not found: probe_");
});

test("a browser that prefers or forces dark pages leaves the workbench, whose cells are always light, as it is", async () => {
  const looks = () => page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.body);
    return [color, backgroundColor, getComputedStyle(document.documentElement).colorScheme.split(" ").sort().join(" ")];
  });
  const light = await looks();
  await page.emulateMedia({ colorScheme: "dark" });
  expect([light[2], await looks()]).toEqual(["light only", light]);
  await page.emulateMedia({ colorScheme: null });
});

test("a workbench that cannot open says why", async () => {
  const other = await page.context().newPage();
  await other.route("**/_kept/workbook/*", (route) => route.fulfill({ status: 500, body: "not JSON" }));
  await other.goto(workbench.url);
  await expect.poll(() => other.getByRole("alert").innerText()).toMatch(/^The workbench could not open: .+ Reload the page/);
  await other.close();
});
