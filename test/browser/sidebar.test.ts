import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { clean, flawed, forgotten, hostile, noTable, publishable, third, twoTabs, workerDown } from "../addon/sidebar/reviews.ts";
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

const server = (changes: Partial<Server>): Partial<Server> => ({
  reviewSheet: () => flawed,
  selectCell: () => ({ ok: true, a1: "C4" }),
  publishSheet: () => third,
  publishAsNew: () => third,
  ...changes,
});

const open = (changes: Partial<Server> = {}): Promise<OpenSidebar> => openSidebar(browser, server(changes));
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? "");

/** Presses Tab until the focus is on something with these words; null when it never comes there. */
async function tabTo(page: Page, words: string): Promise<string | null> {
  for (let presses = 0; presses < 30; presses += 1) {
    await page.keyboard.press("Tab");
    const text = await focused(page);
    if (text.includes(words)) return text;
  }
  return null;
}

/** A server call that answers when the test lets it. */
function held<Answer>(answer: Answer): { readonly call: () => Promise<Answer>; readonly release: () => void } {
  let release = (): void => undefined;
  const gate = new Promise<void>((done) => (release = done));
  return { call: () => gate.then(() => answer), release: () => release() };
}

test("the review comes after a quiet wait, with its findings under their objectives", async () => {
  const review = held(flawed);
  const { page, calls, noise } = await open({ reviewSheet: review.call });
  await page.locator("main[aria-busy=true]").waitFor();
  expect(await page.getByRole("button").count()).toBe(0);
  review.release();
  await page.getByRole("heading", { name: "O1 New customers feel at home" }).waitFor();
  const sections = await page.locator("section.objective").evaluateAll((all) =>
    all.map((section) => [section.querySelector("h2")?.textContent?.trim().slice(0, 2), [...section.querySelectorAll("button .head")].map((each) => each.textContent)]),
  );
  expect(sections).toEqual([
    ["O1", ["Error C3", "Warning C4", "Hint H4"]],
    ["O2", []],
    ["O3", ["Warning A8", "Error F9"]],
  ]);
  expect(await page.locator("section.objective", { hasText: "O2" }).textContent()).toContain("Nothing to fix");
  expect(await page.locator(".counts").innerText()).toMatch(/2 errors\s+2 warnings\s+1 hint/);
  expect([calls, noise]).toEqual([[["reviewSheet"]], []]);
});

test("what was understood opens to the columns and what they mean", async () => {
  const { page } = await open();
  const line = page.locator(".understood > summary");
  expect(await line.innerText()).toMatch(/What Keyline sees\s+Q4 2026 · Harbour · 9 key results on “OKRs”/);
  expect(await page.getByLabel("G Now").isVisible()).toBe(false);
  await line.click();
  const meanings = await page.locator(".columns li").evaluateAll((all) => all.map((each) => [each.querySelector("label")?.textContent, each.querySelector("select")?.selectedOptions[0]?.text]));
  expect(meanings.slice(5)).toEqual([["G Now", "Current value"], ["H Due", "Due date"], ["I Link to dashboard", "Not used"], ["J (no heading)", "Not used"]]);
});

test("a click on a finding selects its cell and marks the finding", async () => {
  const { page, calls } = await open();
  await button(page, /^Warning C4 “a lot of”/).click();
  await button(page, /^Error F9/).click();
  await expect.poll(() => calls.slice(1)).toEqual([["selectCell", { tab: "OKRs", row: 4, column: 3 }], ["selectCell", { tab: "OKRs", row: 9, column: 6 }]]);
  expect(await page.locator("[aria-current]").allInnerTexts()).toEqual([expect.stringMatching(/^Error\s+F9/)]);
});

test("a cell that cannot be selected is said beside its finding", async () => {
  const { page } = await open({ selectCell: () => ({ ok: false, code: "gone", message: "That tab is no longer there.", hint: null }) });
  await button(page, /^Hint H4/).click();
  await page.locator("li", { has: button(page, /^Hint H4/) }).getByText("That tab is no longer there.").waitFor();
});

test("with several tabs, a cell is named with its tab", async () => {
  const { page } = await open({ reviewSheet: () => twoTabs });
  await button(page, /^Warning Growth D3 No owner/).waitFor();
});

test("a closed gate says what blocks, publishes nothing, and leads to the first error", async () => {
  const { page, calls } = await open();
  const publish = button(page, "Publish");
  await publish.click({ force: true });
  await publish.press("Enter");
  expect(await publish.getAttribute("aria-disabled")).toBe("true");
  expect(await publish.evaluate((each) => document.getElementById(each.getAttribute("aria-describedby") ?? "")?.textContent)).toBe("2 errors to fix or waive");
  await button(page, "Go to the first").click();
  expect(await focused(page)).toContain("Error C3");
  expect(calls).toEqual([["reviewSheet"]]);
});

test("an open gate publishes once, and shows the version and its link", async () => {
  const publish = held(third);
  const { page, calls, noise } = await open({ reviewSheet: () => publishable, publishSheet: publish.call });
  await page.getByText("Version 2 · 13 Nov 2026").waitFor();
  await button(page, "Publish").click();
  await button(page, "Publishing…").click({ force: true });
  publish.release();
  await page.locator("footer").getByText("Version 3 published").waitFor();
  const link = page.getByRole("link", { name: "Open page (opens in a new tab)" });
  expect(await link.evaluate((each) => [each.getAttribute("href"), each.getAttribute("target"), each.getAttribute("rel")])).toEqual([third.url, "_blank", "noopener"]);
  expect([calls, noise]).toEqual([[["reviewSheet"], ["publishSheet"]], []]);
});

test("publishing the same content again says that nothing changed", async () => {
  const { page } = await open({ reviewSheet: () => clean, publishSheet: () => ({ ...third, unchanged: true }) });
  await page.getByRole("heading", { name: "Nothing to fix. Well done!" }).waitFor();
  await button(page, "Publish").click();
  await page.locator("footer").getByText("Nothing changed since version 3").waitFor();
});

test("the link is copied, and the focus stays where it was", async () => {
  const { page, noise } = await open({ reviewSheet: () => publishable });
  await button(page, "Publish").click();
  await button(page, "Copy link").click();
  await page.getByText("Link copied").waitFor();
  expect(await focused(page)).toBe("Copy link");
  await page.evaluate(() => document.body.append(document.createElement("textarea")));
  await page.locator("textarea").focus();
  await page.keyboard.press("Control+V");
  expect([await page.locator("textarea").inputValue(), noise]).toEqual([third.url, []]);
});

test("a frame without a clipboard leaves the link selected to copy by hand", async () => {
  const { page } = await open({ reviewSheet: () => publishable });
  await page.evaluate(() => {
    Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("refused")) } });
    document.execCommand = () => false;
  });
  await button(page, "Publish").click();
  await button(page, "Copy link").click();
  await page.getByText("The link is selected: press Ctrl+C").waitFor();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(third.url);
});

test("a refused publish says why and how to go on, and can be tried again", async () => {
  const answers = [workerDown, third];
  const { page } = await open({ reviewSheet: () => publishable, publishSheet: () => answers.shift() ?? third });
  await button(page, "Publish").click();
  await page.locator("footer").getByText(workerDown.hint ?? "").waitFor();
  expect(await page.locator("section.objective").count()).toBe(3);
  await button(page, "Publish").click();
  await page.locator("footer").getByText("Version 3 published").waitFor();
});

test("a sheet that is not known any more can be registered as new by keyboard, and the focus stays in the bar", async () => {
  const { page, calls } = await open({ reviewSheet: () => publishable, publishSheet: () => forgotten, publishAsNew: () => ({ ...third, version: 1 }) });
  await button(page, "Publish").click();
  await page.locator("footer").getByText(forgotten.hint ?? "").waitFor();
  await button(page, "Register as new").press("Enter");
  await page.locator("footer").getByText("Version 1 published").waitFor();
  expect(await focused(page)).toBe("Publish");
  expect(await button(page, "Register as new").count()).toBe(0);
  expect(calls.map(([name]) => name)).toEqual(["reviewSheet", "publishSheet", "publishAsNew"]);
});

test("other refusals offer no new registration", async () => {
  const { page } = await open({ reviewSheet: () => publishable, publishSheet: () => workerDown });
  await button(page, "Publish").click();
  await page.locator("footer").getByText(workerDown.message).waitFor();
  expect(await button(page, "Register as new").count()).toBe(0);
});

test("a problem says how to go on, and trying again leads to the review", async () => {
  const answers = [noTable, flawed];
  const { page } = await open({ reviewSheet: () => answers.shift() ?? flawed });
  await page.getByRole("heading", { name: noTable.message }).waitFor();
  await page.locator("main").getByText(noTable.hint ?? "").waitFor();
  await button(page, "Try again").press("Enter");
  await button(page, /^Error C3/).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("MAIN");
});

test.each([["TypeError: x is undefined at Code:12", "That did not work, and it is not your doing."], ["Authorization is required to perform that action.", "Google could not tell which of your accounts is asking."]])(
  "the server error %j becomes kind words",
  async (thrown, words) => {
    const { page } = await open({
      reviewSheet: () => {
        throw new Error(thrown);
      },
    });
    await page.getByRole("heading", { name: words }).waitFor();
    expect(await page.locator("body").innerText()).not.toContain(thrown);
  },
);

test("reviewing again keeps the focus, the scroll and the marked finding, and says the new count", async () => {
  const answers = [flawed, { ...publishable, objectives: flawed.objectives }];
  const { page } = await open({ reviewSheet: () => answers.shift() ?? flawed });
  await page.setViewportSize({ width: 300, height: 420 });
  await button(page, /^Error F9/).click();
  const top = await page.locator("main").evaluate((each) => each.scrollTop);
  await button(page, "Review again").press("Enter");
  await expect.poll(() => page.getByRole("status").first().textContent()).toBe("2 warnings, 1 hint");
  expect(top).toBeGreaterThan(0);
  expect(await page.locator("main").evaluate((each) => each.scrollTop)).toBe(top);
  expect(await focused(page)).toBe("Review again");
  expect(await page.locator("[aria-current]").count()).toBe(1);
});

test("everything works with the keyboard alone", async () => {
  const { page, calls } = await open({ reviewSheet: () => publishable });
  await button(page, "Publish").waitFor();
  expect(await tabTo(page, "9 key results")).not.toBeNull();
  await page.keyboard.press("Enter");
  expect(await page.getByLabel("G Now").isVisible()).toBe(true);
  expect(await tabTo(page, "Warning C4")).not.toBeNull();
  await page.keyboard.press("Enter");
  expect(await tabTo(page, "Publish")).toBe("Publish");
  await page.keyboard.press("Enter");
  await page.locator("footer").getByText("Version 3 published").waitFor();
  expect(await focused(page)).toBe("Publish");
  expect(calls.map(([name]) => name)).toEqual(["reviewSheet", "selectCell", "publishSheet"]);
});

test("texts from the sheet are shown as texts and never run", async () => {
  const { page, noise } = await open({ reviewSheet: () => hostile });
  await page.locator(".understood > summary").click();
  await button(page, /^Error C3 “<img src=x onerror=stolen\(\)>”/).waitFor();
  await button(page, /=HYPERLINK\("javascript:stolen\(\)", "Click me"\)/).waitFor();
  await page.getByRole("heading", { name: "<i> <img src=x onerror=stolen()>" }).waitFor();
  expect(await page.locator("img, i, b, script:not(body > script)").count()).toBe(0);
  expect(await page.getByRole("link").count()).toBe(0);
  expect(noise).toEqual([]);
});
