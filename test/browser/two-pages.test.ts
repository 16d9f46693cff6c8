import type { BrowserContext, Page, Route } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { builtOrigin } from "../build/dist.ts";
import { clickSheet, enter, openProduct, PATIENCE_MS, type Product } from "./product.ts";

const TEXT = "This spreadsheet is open in another tab; this one is not being kept.";
let product: Product;
// The page that keeps; each test starts with it and hands it on.
let keeping: Page;

beforeAll(async () => {
  product = await openProduct();
  keeping = await openPage();
});
afterAll(() => product.close());

async function openPage(context = product.context): Promise<Page> {
  const page = await context.newPage();
  await page.goto(product.workbench.url);
  await page.waitForSelector("html[data-ready]");
  return page;
}
/** A context that shares nothing with the pages so far, as another browser does. */
async function otherBrowser(): Promise<BrowserContext> {
  const context = await product.context.browser()?.newContext();
  if (!context) throw new Error("no browser");
  context.setDefaultTimeout(PATIENCE_MS);
  return context;
}
const banner = (page: Page) => page.getByRole("alert").filter({ hasText: TEXT });
const useHere = (page: Page) => page.getByRole("button", { name: "Use it here" });
const cell = (page: Page, a1: string): Promise<unknown> => page.evaluate((at) => window.workbench.values(at)[0]?.[0], a1);
async function type(page: Page, a1: string, text: string): Promise<void> {
  await page.bringToFront();
  await clickSheet(page);
  await page.evaluate((at) => window.workbench.select(at), a1);
  await enter(page, text);
  await expect.poll(() => cell(page, a1)).toBe(text);
}
const settle = (page: Page): Promise<void> => page.evaluate(() => window.workbench.settle());
async function reloadedBy(page: Page, act: () => Promise<void>): Promise<void> {
  await Promise.all([page.waitForEvent("load"), act()]);
  await page.waitForSelector("html[data-ready]");
}

test("of two open pages only one keeps what is typed, and the other says so and can take over", async () => {
  const first = keeping;
  const second = await openPage();
  await banner(second).waitFor();
  expect(await banner(first).isVisible()).toBe(false);
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
  keeping = second;
});

test("a page in which nothing was typed takes over without a question, and also from one that does not answer", async () => {
  const first = keeping;
  const second = await openPage();
  const asked: string[] = [];
  second.on("dialog", (dialog) => void asked.push(dialog.message()));
  const waiting: Route[] = [];
  await first.route("**/_kept/workbook/*", (route) => void waiting.push(route));
  await type(first, "A5", "Never arrives");
  await second.bringToFront();
  await reloadedBy(second, () => useHere(second).click());
  expect(asked).toEqual([]);
  expect([await cell(second, "A5"), await banner(second).isVisible()]).toEqual(["O2-KR1", false]);
  await expect.poll(() => banner(first).isVisible()).toBe(true);
  for (const route of waiting) await route.abort();
  await first.close();
  keeping = second;
});

test("a page that cannot see the other one, as in another browser, gives way as well when it would overwrite", async () => {
  const here = keeping;
  const context = await otherBrowser();
  const there = await openPage(context);
  await type(here, "A6", "Typed here");
  await settle(here);
  await type(there, "A7", "Typed there");
  await expect.poll(() => banner(there).isVisible()).toBe(true);
  there.on("dialog", (dialog) => void dialog.accept());
  await reloadedBy(there, () => useHere(there).click());
  expect([await cell(there, "A6"), await cell(there, "A7"), await banner(there).isVisible()]).toEqual(["Typed here", "O2-KR3", false]);
  await here.close();
  keeping = there;
});

test("a page that cannot reach the workbench says so, and keeps everything once it can", async () => {
  const page = keeping;
  await page.route("**/_kept/workbook/*", (route) => route.abort());
  await type(page, "A8", "Typed alone");
  await expect.poll(() => page.locator("#toast").innerText()).toContain("What you typed is not kept");
  await page.unroute("**/_kept/workbook/*");
  await type(page, "A9", "Typed again");
  await settle(page);
  await reloadedBy(page, async () => void (await page.reload()));
  expect([await cell(page, "A8"), await cell(page, "A9")]).toEqual(["Typed alone", "Typed again"]);
  expect(product.broken).toEqual([]);
});

const GOALS = `Objective,Key result,Owner,Start,Target,Current,Due
Be easy to reach,Raise calls answered within a minute from 60 to 85 per 100,Ada Osei,60,85,72,2026-12-31
`;
const publish = (page: Page) => page.evaluate(() => window.workbench.run("publishSheet"));

test("only the page that keeps publishes, so that a spreadsheet is registered once", async () => {
  const first = keeping;
  await reloadedBy(first, async () => {
    await first.getByRole("navigation").getByRole("button", { name: "File" }).click();
    const [chooser] = await Promise.all([first.waitForEvent("filechooser"), first.getByRole("menuitem", { name: "Open CSV…" }).click()]);
    await chooser.setFiles({ name: "Support.csv", mimeType: "text/csv", buffer: Buffer.from(GOALS) });
  });
  const context = await otherBrowser();
  const [second, there] = [await openPage(first.context()), await openPage(context)];
  const refused = { ok: false, code: "busy", hint: expect.stringContaining("Nothing in your sheet was changed.") };
  expect(await publish(second)).toMatchObject(refused);
  expect(await second.locator("#toast").innerText()).toBe("This spreadsheet is open in another tab. Choose “Use it here” first.");
  const done = await publish(first);
  expect(done).toMatchObject({ ok: true, version: 1, unchanged: false });

  // In another browser nobody kept anything from this page, but it does not know of the registration.
  expect(await banner(there).isVisible()).toBe(false);
  expect(await publish(there)).toMatchObject(refused);
  await banner(there).waitFor();
  for (const page of [there, second]) {
    await page.bringToFront();
    await reloadedBy(page, () => useHere(page).click());
    expect(await publish(page)).toMatchObject({ ok: true, version: 1, unchanged: true, url: Reflect.get(Object(done), "url") });
  }
  await context.close();
  await first.close();
  keeping = second;
});

test("a script without a lock is refused as well where another page keeps", async () => {
  const other = await keeping.context().newPage();
  await other.route("**/addon/Code.js", (route) => route.fulfill({ body: `
function keep() { PropertiesService.getDocumentProperties().setProperty("a", "b"); }
function kept() { return PropertiesService.getDocumentProperties().getProperty("a"); }
function send() { UrlFetchApp.fetch(ORIGIN + "/healthz"); }
var ORIGIN = "${builtOrigin()}";` }));
  await other.goto(product.workbench.url);
  await other.waitForSelector("html[data-ready]");
  const run = (name: string) => other.evaluate((called) => window.workbench.run(called), name);
  for (const name of ["keep", "send"]) await expect(run(name)).rejects.toThrow("This spreadsheet is open in another tab.");
  expect(await run("kept")).toBe(null);
  await other.close();
  expect(product.broken).toEqual([]);
});
