import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openProduct, type Product } from "./product.ts";

const TEXT = "This spreadsheet is open in another tab; this one is not being kept.";
let product: Product;

beforeAll(async () => {
  product = await openProduct();
});
afterAll(() => product.close());

async function openPage(): Promise<Page> {
  const page = await product.context.newPage();
  await page.goto(product.workbench.url);
  await page.waitForSelector("html[data-ready]");
  return page;
}
const banner = (page: Page) => page.getByRole("alert").filter({ hasText: TEXT });
const useHere = (page: Page) => page.getByRole("button", { name: "Use it here" });
const cell = (page: Page, a1: string): Promise<unknown> => page.evaluate((at) => window.workbench.values(at)[0]?.[0], a1);
async function type(page: Page, a1: string, text: string): Promise<void> {
  await page.bringToFront();
  await page.evaluate((at) => window.workbench.select(at), a1);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await expect.poll(() => cell(page, a1)).toBe(text);
}
const settle = (page: Page): Promise<void> => page.evaluate(() => window.workbench.settle());
async function reloadedBy(page: Page, act: () => Promise<void>): Promise<void> {
  const loaded = page.waitForEvent("load");
  await act();
  await loaded;
  await page.waitForSelector("html[data-ready]");
}

test("of two open pages only one keeps what is typed, and the other says so and can take over", async () => {
  const first = await openPage();
  const second = await openPage();
  expect([await banner(first).isVisible(), await banner(second).isVisible()]).toEqual([false, true]);
  await second.getByRole("navigation").getByRole("button", { name: "File" }).click();
  await second.getByRole("menuitem", { name: "Start again with the example…" }).click();
  await expect.poll(() => second.locator("#toast").innerText()).toContain("Choose “Use it here” first");

  await type(second, "A2", "Typed in the second");
  await settle(second);
  await type(first, "A3", "Typed in the first");
  const asked: string[] = [];
  second.on("dialog", (dialog) => {
    asked.push(dialog.message());
    void dialog.accept();
  });
  await second.bringToFront();
  // Right after the typing: the first page saves what it still holds before it gives way.
  await reloadedBy(second, () => useHere(second).click());
  expect(asked).toEqual(["Open what the other tab keeps? What you changed in this tab is lost."]);
  expect([await cell(second, "A2"), await cell(second, "A3")]).toEqual(["O1-KR1", "Typed in the first"]);
  await expect.poll(() => banner(first).isVisible()).toBe(true);
  expect(await banner(second).isVisible()).toBe(false);

  await type(second, "A4", "Typed in the second");
  await settle(second);
  await type(first, "A4", "Typed too late");
  await settle(first);
  await first.close();
  await reloadedBy(second, async () => void (await second.reload()));
  expect([await cell(second, "A4"), await banner(second).isVisible()]).toEqual(["Typed in the second", false]);
  await second.close();
});

test("a page in which nothing was typed takes over without a question, and also from one that does not answer", async () => {
  const first = await openPage();
  const second = await openPage();
  const asked: string[] = [];
  second.on("dialog", (dialog) => asked.push(dialog.message()));
  await first.route("**/_kept/workbook", () => undefined);
  await type(first, "A5", "Never arrives");
  await second.bringToFront();
  await reloadedBy(second, () => useHere(second).click());
  expect(asked).toEqual([]);
  expect([await cell(second, "A5"), await banner(second).isVisible()]).toEqual(["O2-KR1", false]);
  await expect.poll(() => banner(first).isVisible()).toBe(true);
  await first.close();
  await second.close();
  expect(product.broken).toEqual([]);
});
