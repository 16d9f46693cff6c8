import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { Review } from "../../addon/sidebar/server-api.ts";
import { flawed, noTable, unseen } from "../addon/sidebar/reviews.ts";
import { BROWSER_FLAGS, findBrowser } from "./find-browser.ts";
import { openSidebar, type OpenSidebar, type Server } from "./sidebar-frame.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findBrowser() ?? "chromium", args: BROWSER_FLAGS });
});

afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});

afterAll(() => browser.close());

const fresh: Review = { ...flawed, said: flawed.said.map((tab) => ({ ...tab, confirmed: false })) };
const open = (server: Partial<Server>): Promise<OpenSidebar> => openSidebar(browser, { reviewSheet: () => fresh, saveMapping: () => flawed, ...server });
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const isOpen = (page: Page): Promise<boolean> => page.locator(".understood").evaluate((each) => each.hasAttribute("open"));

test("on a new sheet the columns are shown for one confirmation, by keyboard, and fold after it", async () => {
  const { page, calls, noise } = await open({});
  await page.getByText("Keyline reads this sheet for the first time.").waitFor();
  expect(await isOpen(page)).toBe(true);
  await button(page, "Looks right").press("Enter");
  await expect.poll(() => isOpen(page)).toBe(false);
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("SUMMARY");
  expect([calls, noise]).toEqual([[["reviewSheet"], ["saveMapping", [{ tab: "OKRs", says: "right" }]]], []]);
});

test("a meaning is chosen by keyboard and said at once, and its list keeps the focus and its place", async () => {
  const { page, calls } = await open({ saveMapping: () => ({ ...fresh, tabs: fresh.tabs.map((tab) => ({ ...tab, columns: tab.columns.map((each) => (each.column === 7 ? { ...each, meaning: "progress", sure: 1, why: "person" } : each)) })) }) });
  const list = page.getByLabel("G Now");
  await list.focus();
  const before = await list.boundingBox();
  await page.keyboard.type("Progress");
  await page.getByText("As you said").waitFor();
  expect(await list.inputValue()).toBe("progress");
  expect(await list.evaluate((each) => each === document.activeElement)).toBe(true);
  expect(await list.boundingBox()).toEqual(before);
  expect(calls[1]).toEqual(["saveMapping", [{ tab: "OKRs", says: "columns", columns: [{ header: "Now", column: 7 }], meaning: "progress" }]]);
});

test("what could not be kept is said, and the list shows what is true", async () => {
  const { page } = await open({ saveMapping: () => ({ ok: false, code: "busy", message: "Somebody else is writing.", hint: null }) });
  await page.getByLabel("G Now").selectOption({ label: "Not used" });
  await page.locator(".notice").getByText("Somebody else is writing.").waitFor();
  expect(await page.getByLabel("G Now").inputValue()).toBe("current");
});

test("a table that may be none is asked about by name, with what people said that no longer fits", async () => {
  const { page, calls } = await open({ reviewSheet: () => unseen });
  await page.getByText("Keyline is not sure that the tab “Ideas” holds OKRs.").waitFor();
  const seen = await page.locator(".understood").innerText();
  for (const part of ["Target: the column “Plan B” that was said to hold it is gone.", "cannot be read any more", "A guess, by where it stands", "K to M", "The tab “Budget” is left out."]) expect(seen).toContain(part);
  expect(await button(page, "Publish").evaluate((each) => document.getElementById(each.getAttribute("aria-describedby") ?? "")?.textContent)).toBe("Say first whether the columns above are right");
  await button(page, "Looks right").click();
  await expect.poll(() => calls[1]).toEqual(["saveMapping", [{ tab: "Ideas", says: "columns", columns: [], meaning: "target" }, { tab: "Ideas", says: "right" }, { tab: "OKRs", says: "right" }]]);
});

test("rows and tabs are left out and taken in again, and all that was said can be taken back", async () => {
  const { page, calls } = await open({ reviewSheet: () => unseen, saveMapping: () => unseen });
  const table = page.locator("section", { hasText: "Q4 2026 · Harbour" });
  await table.getByText("Key results 1 left out").click();
  expect(await table.getByLabel("Sum of all").isChecked()).toBe(false);
  await table.getByLabel("Improve the welcome tour").click();
  await table.getByLabel("Sum of all").click();
  await table.getByLabel("K to M").selectOption({ label: "Not used" });
  await table.getByRole("button", { name: "Leave this tab out" }).click();
  await button(page, "Read it again").click();
  await table.getByRole("button", { name: "Start over" }).click();
  const weeks = [11, 12, 13].map((column) => ({ header: `2026-10-${column}`, column }));
  await expect.poll(() => calls.slice(1).map(([, said]) => said)).toEqual([
    [{ tab: "OKRs", says: "row", row: "Improve the welcome tour", out: true }],
    [{ tab: "OKRs", says: "row", row: "Sum of all", out: false }],
    [{ tab: "OKRs", says: "columns", columns: weeks, meaning: null }],
    [{ tab: "OKRs", says: "tab", out: true }],
    [{ tab: "Budget", says: "tab", out: false }],
    [{ tab: "OKRs", says: "start-over" }],
  ]);
});

test("where the only tab was left out, the message offers to start over with it", async () => {
  const { page, calls } = await open({ saveMapping: () => (calls.length < 3 ? { ...noTable, startOver: ["OKRs"] } : fresh) });
  await button(page, "Leave this tab out").click();
  await page.getByRole("heading", { name: noTable.message }).waitFor();
  await button(page, "Start over with “OKRs”").press("Enter");
  await button(page, "Looks right").waitFor();
  expect(calls[2]).toEqual(["saveMapping", [{ tab: "OKRs", says: "start-over" }]]);
});
