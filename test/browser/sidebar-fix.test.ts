import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { Applied, Problem } from "../../addon/sidebar/server-api.ts";
import { fixable, mended, shielded } from "../addon/sidebar/reviews.ts";
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

const place = { tab: "OKRs", row: 3, column: 3 };
const WRITTEN: Applied = { ok: true, undo: [{ place, expected: "Reduce drop-outs from […] to […]", replacement: "Reduce drop-outs." }], refused: [] };
const TOO_LATE: Problem = { ok: false, code: "cell_changed", message: "C3 on the tab “OKRs” has changed since the review, so nothing was written there.", hint: "Review again." };

const open = (changes: Partial<Server> = {}): Promise<OpenSidebar> => {
  const reviews = [fixable, mended, fixable];
  const sheet: Partial<Server> = { reviewSheet: () => reviews.shift() ?? mended, selectCell: () => ({ ok: true, a1: "C3" }), applyFixes: () => WRITTEN, ...changes };
  return openSidebar(browser, sheet, { timezoneId: "America/Los_Angeles" });
};
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? "");

test("a fix shows what it changes, is applied by keyboard, takes its finding away, and can be undone", async () => {
  const { page, calls, noise } = await open();
  await button(page, /^Error Fix ready C3/).press("Enter");
  expect(await page.locator(".fix del").innerText()).toBe("drop-outs.");
  expect(await page.locator(".fix ins").innerText()).toBe("drop-outs from […] to […]");
  expect(await page.locator(".fix").innerText()).toContain("write what belongs into […]");
  await page.keyboard.press("Tab");
  expect(await focused(page)).toBe("Say from where to where (C3)");
  await page.keyboard.press("Enter");
  await page.locator(".notice").getByText("Written to C3.").waitFor();
  await expect.poll(() => button(page, /^Error/).count()).toBe(0);
  await expect.poll(() => focused(page)).toMatch(/^Warning Fix ready E4/);
  expect(await page.getByRole("status").first().textContent()).toBe("Written to C3. The cell is selected: write what belongs into […]. 3 warnings");
  await button(page, "Undo").click();
  await button(page, /^Error Fix ready C3/).waitFor();
  expect(await button(page, "Undo").count()).toBe(0);
  expect(calls.filter(([name]) => name === "applyFixes")).toEqual([
    ["applyFixes", [{ place, expected: "Reduce drop-outs.", replacement: "Reduce drop-outs from […] to […]" }]],
    ["applyFixes", WRITTEN.undo],
  ]);
  expect(noise).toEqual([]);
});

test("a fix that came too late says so, and the sheet is read again", async () => {
  const { page, calls } = await open({ applyFixes: () => TOO_LATE });
  await button(page, /^Error Fix ready C3/).click();
  await button(page, /^Say from where/).click();
  await page.locator(".notice").getByText(TOO_LATE.message).waitFor();
  await expect.poll(() => calls.map(([name]) => name)).toEqual(["reviewSheet", "selectCell", "applyFixes", "reviewSheet"]);
  expect(await button(page, "Undo").count()).toBe(0);
  await button(page, "Dismiss").click();
  expect(await page.locator(".notice").count()).toBe(0);
});

test("all safe fixes go in one call, without those that a person has to fill in", async () => {
  const { page, calls } = await open();
  await button(page, "Apply all 2 safe fixes").click();
  await page.locator(".notice").waitFor();
  const [, changes] = calls.find(([name]) => name === "applyFixes") ?? [];
  expect(changes).toEqual([4, 5].map((row) => ({ place: { tab: "OKRs", row, column: 5 }, expected: "40 ", replacement: 40 })));
});

test("what Keyline offers is folded, names its cells, is written by a button as it was shown, and can be undone", async () => {
  const { page, calls } = await open({ takeOffer: () => ({ ok: true, undo: WRITTEN.undo, refused: [] }) });
  expect(await button(page, "Give each key result an id").count()).toBe(0);
  await page.getByText("What Keyline can write for you 1").click();
  expect(await page.locator(".offers").innerText()).toMatch(/Writes K1, K3:K5, K9\s+K1: ID · K3: O1-KR1/);
  await button(page, "Give each key result an id").press("Enter");
  await page.locator(".notice").waitFor();
  await button(page, "Undo").click();
  await expect.poll(() => calls.filter(([name]) => name !== "reviewSheet")).toEqual([["takeOffer", { id: "add-ids", tab: "OKRs", firstRow: 2, cells: "K1, K3:K5, K9" }], ["applyFixes", WRITTEN.undo]]);
});

test("a waiver asks for a reason, offers the end of the cycle, and goes away by Escape", async () => {
  const { page, calls } = await open({ waiveFinding: () => ({ ok: true, tab: "House rules", row: 2 }) });
  await button(page, /^Error Fix ready C3/).click();
  await button(page, "Waive…").press("Enter");
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("INPUT");
  await page.keyboard.press("Escape");
  await expect.poll(() => focused(page)).toBe("Waive…");
  await page.keyboard.press("Enter");
  await page.getByLabel("Why may this stay?").press("Enter");
  await page.getByRole("alert").waitFor();
  expect(await page.getByLabel("Until").inputValue()).toBe("2026-12-31");
  await page.getByLabel("Why may this stay?").fill("Counted from January");
  await page.keyboard.press("Enter");
  await page.locator(".notice").getByText("Waived. The reason is on “House rules”, row 2.").waitFor();
  expect(calls.find(([name]) => name === "waiveFinding")).toEqual(["waiveFinding", { rule: "no-number", subject: "O1-KR1", reason: "Counted from January", until: "2026-12-31" }]);
});

test("filters leave only their own findings, and all come back", async () => {
  const { page } = await open();
  await button(page, "1 error").click();
  expect(await page.locator(".finding .severity").allInnerTexts()).toEqual(["Error"]);
  expect(await page.locator("section.objective").count()).toBe(1);
  await button(page, "3 warnings").click();
  await button(page, "Go to the first").click();
  await expect.poll(() => focused(page)).toContain("C3");
  await button(page, "1 error").click();
  await button(page, "Show all findings").click();
  expect(await page.locator(".finding").count()).toBe(4);
});

test("what is wrong on the House rules tab stands apart, by its tab and cell", async () => {
  const { page } = await open();
  await page.getByRole("heading", { name: "House rules" }).waitFor();
  await button(page, /^Warning House rules E4/).waitFor();
});

test("the text for a protected cell can be copied for somebody who may write there", async () => {
  const { page } = await open({ applyFixes: () => shielded });
  await button(page, /^Error Fix ready C3/).click();
  await button(page, /^Say from where/).click();
  await page.locator(".notice").getByText("Ask grace@example.com to write there:").waitFor();
  expect(await page.getByLabel("Text to write").inputValue()).toBe(shielded.copy);
  await button(page, "Copy text").click();
  await button(page, "Copied").waitFor();
});

test("the reason of a rule opens with an example, and says nothing of rules that there are not", async () => {
  const { page } = await open();
  await button(page, /^Error Fix ready C3/).click();
  await page.getByText("Why this matters").click();
  expect(await page.locator(".why").innerText()).toMatch(/cannot be graded[\s\S]+Not so\s+\S[\s\S]+Better\s+\S/);
});

test("what was waived is folded with its reason, and what only people can tell can be ticked", async () => {
  const { page, calls } = await open({ tickCheck: (check, ticked) => ({ ok: true, ticked: ticked ? ["nothing-gets-worse", check] : [] }) });
  await page.getByText("1 waived").click();
  await page.getByText("Agreed with the board · until 31 Dec 2026").waitFor();
  await page.getByText("For you to judge").click();
  await page.getByLabel("Would somebody outside the team notice that it was reached?").press("Space");
  await page.getByText("2 of 7").waitFor();
  expect(calls.filter(([name]) => name === "tickCheck")).toEqual([["tickCheck", "somebody-would-notice", true]]);
});
