import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Applied, Problem, Review } from "../../addon/sidebar/server-api.ts";
import { clean, fixable, flawed, forgotten, hostile, noTable, publishable, shielded, third, twoTabs, unseen, workerDown } from "../addon/sidebar/reviews.ts";
import { built } from "../build/dist.ts";
import { BROWSER_FLAGS, findBrowser } from "./find-browser.ts";
import { openSidebar } from "./sidebar-frame.ts";

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const MOST_BYTES = 120 * 1024;
const LEAST_CONTRAST = 4.5;

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findBrowser() ?? "chromium", args: BROWSER_FLAGS });
});

afterAll(() => browser.close());

test("the sidebar is small enough to open at once", () => {
  expect(Buffer.byteLength(built("Sidebar.html"))).toBeLessThanOrEqual(MOST_BYTES);
});

interface Shown {
  readonly review: Review | Problem;
  readonly publish?: Problem;
  readonly fix?: Problem;
  readonly press?: string;
  /** What is pressed after that, one after the other. */
  readonly then?: readonly string[];
}

const SHOWN: readonly (readonly [string, Shown])[] = [
  ["a problem", { review: noTable }],
  ["findings", { review: flawed, press: "Warning C4" }],
  ["a sheet that nobody has looked at", { review: unseen }],
  ["findings on two tabs", { review: twoTabs }],
  ["nothing to fix", { review: clean }],
  ["a published version", { review: publishable, press: "Publish" }],
  ["a refused publish", { review: publishable, press: "Publish", publish: workerDown }],
  ["a sheet that is not known any more", { review: publishable, press: "Publish", publish: forgotten }],
  ["a fix", { review: fixable, press: "Error Fix ready C3" }],
  ["a waiver", { review: fixable, press: "Error Fix ready C3", then: ["Waive…", "Waive"] }],
  ["a written fix", { review: fixable, press: "Warning Fix ready E4", then: ["Write 40 (E4)"] }],
  ["a fix that somebody else has to write", { review: fixable, press: "Error Fix ready C3", then: ["Say from where to where (C3)"], fix: shielded }],
  ["texts that do not fit", { review: hostile }],
];

const written: Applied = { ok: true, undo: [{ place: { tab: "OKRs", row: 4, column: 5 }, expected: 40, replacement: "40 " }], refused: [workerDown] };

const CASES = SHOWN.flatMap(([name, shown]) => (["light", "dark"] as const).map((colorScheme) => [name, colorScheme, shown] as const));

test.each(CASES)("%s, %s: everything fits 300 pixels and can be read", async (_name, colorScheme, { review, publish, fix, press, then }) => {
  const server = { reviewSheet: () => review, selectCell: () => workerDown, publishSheet: () => publish ?? third, publishAsNew: () => third, applyFixes: () => fix ?? written };
  const { page } = await openSidebar(browser, server, { colorScheme });
  await page.getByRole("button").first().waitFor();
  if (press) await page.getByRole("button", { name: press }).click();
  for (const name of then ?? []) await page.getByRole("button", { name, exact: true }).click();
  if (then?.some((name) => name.endsWith(")"))) await page.locator(".notice").waitFor();
  await page.evaluate(() => document.querySelectorAll("details").forEach((each) => each.setAttribute("open", "")));
  await page.mouse.move(0, 0);
  expect(await tooWide(page)).toEqual([]);
  expect(await faint(page, LEAST_CONTRAST)).toEqual([]);
  expect(await violations(page)).toEqual([]);
  await page.close();
});

/** What breaks a rule of accessibility, with the elements that do. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { violations: found } = await window.axe.run(document, { resultTypes: ["violations"] });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" ")}`);
  });
}

/** What reaches beyond the frame, or beyond the element that holds it. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("body, body *:not(.unseen, input)")]
      .filter((each) => each.getBoundingClientRect().right > 300 || (each.scrollWidth > each.clientWidth && each.clientWidth > 1))
      .map((each) => `${each.tagName}.${each.getAttribute("class")}`),
  );

/** Visible texts whose contrast with what lies behind them is below the ratio, by the WCAG formula. */
const faint = (page: Page, least: number): Promise<string[]> =>
  page.evaluate((ratio) => {
    const parts = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const channel = (value: number): number => (value <= 10.314 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4);
    const light = (colour: string): number => {
      const [red = 0, green = 0, blue = 0] = parts(colour).map(channel);
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const behind = (element: Element | null): string => {
      if (!element) return "rgb(255, 255, 255)";
      const colour = getComputedStyle(element).backgroundColor;
      return parts(colour)[3] === 0 ? behind(element.parentElement) : colour;
    };
    const contrast = (element: Element): number => {
      const [front, back] = [light(getComputedStyle(element).color), light(behind(element))];
      return (Math.max(front, back) + 0.05) / (Math.min(front, back) + 0.05);
    };
    const spoken = (element: Element): boolean => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    return [...document.querySelectorAll("body *:not(script, style)")]
      .filter((element) => spoken(element) || element.matches("input, .icon"))
      .map((element) => ({ words: `${element.tagName} ${element.textContent}`, has: contrast(element) }))
      .filter(({ has }) => has < ratio)
      .map(({ words, has }) => `${words}: ${has.toFixed(2)}`);
  }, least);
