import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type Browser, type BrowserContext, chromium, type FrameLocator, type Page } from "playwright-core";
import type {} from "../../addon/workbench/page/page.ts";
import { startWorkbench, type Workbench } from "../../addon/workbench/start.ts";
import { BROWSER_FLAGS, findBrowser } from "./find-browser.ts";

const COPY_MS = 5_000;
/** How long a test waits for what a page shows, however busy the machine. */
export const PATIENCE_MS = 60_000;

const PLACES = 7;
let clicks = 0;

/**
 * Clicks into the sheet, which gives it the keyboard; each time a little further on, as two clicks at one
 * place may be taken for a double one, which opens the cell. Well above the tabs, which a message below the sheet lifts.
 */
export const clickSheet = (page: Page, button: "left" | "right" = "left"): Promise<void> =>
  page.mouse.click(580 + 5 * (clicks++ % PLACES), 585, { button });

/** A window that is small, since a software-drawn canvas takes its time for each key. */
export const WINDOW = { width: 1000, height: 700 };

/** The whole product on one address with a browser before it, in a data folder of its own. */
export interface Product {
  readonly workbench: Workbench;
  readonly context: BrowserContext;
  readonly page: Page;
  readonly sidebar: FrameLocator;
  /** What went wrong on the page, and every request that left this machine. */
  readonly broken: readonly string[];
  /** Opens the workbench and waits until the spreadsheet is calculated. */
  open(): Promise<void>;
  /** Chooses an item of a menu, as with the mouse. */
  choose(menu: string, item: string): Promise<void>;
  /** Opens a CSV file, which becomes a spreadsheet of its own. */
  openCsv(name: string, text: string): Promise<void>;
  /** Imports a CSV file, which becomes a new tab in front. */
  importCsv(name: string, text: string): Promise<void>;
  /** Does what loads the page again, and waits until the spreadsheet is calculated. */
  reloadedBy(act: () => Promise<void>): Promise<void>;
  /** Selects a cell and types into it. */
  typeInto(a1: string, text: string): Promise<void>;
  /** Selects cells, copies them, and returns what a person could paste. */
  copied(a1: string): Promise<string>;
  /** The selection, in A1 notation. */
  selected(): Promise<string>;
  close(): Promise<void>;
}

/**
 * Enters a text into the selected cell: its first character by key, the rest at once, as an input method does. Typed key by
 * key on a busy machine, the list of functions would lag behind, and Enter would choose from it.
 */
export async function enter(page: Page, text: string): Promise<void> {
  const at = await page.evaluate(() => window.workbench.selected());
  await page.keyboard.type(text.slice(0, 1));
  await page.keyboard.insertText(text.slice(1));
  await page.keyboard.press("Enter");
  await page.waitForFunction((cell) => window.workbench.selected() !== cell, at, { polling: 50 });
}

/** Starts the workbench from the built files and a browser in a zone that is neither the spreadsheet's nor the script's. */
export async function openProduct(): Promise<Product> {
  const data = mkdtempSync(path.join(os.tmpdir(), "keyline-"));
  const [workbench, browser] = await Promise.all([startWorkbench({ port: 0, data, buildAddon: false }), launch()]);
  const context = await browser.newContext({ viewport: WINDOW, timezoneId: "America/New_York", permissions: ["clipboard-read", "clipboard-write"] });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const broken: string[] = [];
  page.on("pageerror", ({ message }) => broken.push(message));
  context.on("request", (request) => {
    if (!request.url().startsWith(workbench.url) && !/^(data|blob|about):/.test(request.url())) broken.push(request.url());
  });
  // A click into the sheet takes the keyboard back from the sidebar, as it does for a person.
  const select = async (a1: string): Promise<void> => {
    await clickSheet(page);
    await page.evaluate((at) => window.workbench.select(at), a1);
  };
  const choose = async (menu: string, item: string): Promise<void> => {
    await page.getByRole("navigation").getByRole("button", { name: menu }).click();
    await page.getByRole("menuitem", { name: item, exact: true }).click();
  };
  const chooseFile = async (item: string, name: string, text: string): Promise<void> => {
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), choose("File", item)]);
    await chooser.setFiles({ name: `${name}.csv`, mimeType: "text/csv", buffer: Buffer.from(text) });
  };
  const reloadedBy = async (act: () => Promise<void>): Promise<void> => {
    await Promise.all([page.waitForEvent("load"), act()]);
    await page.waitForSelector("html[data-ready]");
  };
  return {
    workbench, context, page, broken, choose,
    sidebar: page.frameLocator("#side-frame"),
    async open() {
      await page.goto(workbench.url);
      await page.waitForSelector("html[data-ready]");
    },
    reloadedBy,
    openCsv: (name, text) => reloadedBy(() => chooseFile("Open CSV…", name, text)),
    async importCsv(name, text) {
      await chooseFile("Import CSV as a new tab…", name, text);
      await page.getByText(name, { exact: true }).first().waitFor();
      await page.evaluate(() => window.workbench.settle());
    },
    async typeInto(a1, text) {
      await select(a1);
      await enter(page, text);
    },
    async copied(a1) {
      await select(a1);
      await page.evaluate(() => navigator.clipboard.writeText("(nothing copied)"));
      await page.keyboard.press("Control+C");
      const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
      let text = await clipboard();
      for (const end = performance.now() + COPY_MS; text === "(nothing copied)" && performance.now() < end; ) text = await clipboard();
      return text;
    },
    selected: () => page.evaluate(() => window.workbench.selected()),
    async close() {
      await browser.close();
      await workbench.stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

const launch = (): Promise<Browser> => chromium.launch({ executablePath: findBrowser() ?? "chromium", args: BROWSER_FLAGS });
