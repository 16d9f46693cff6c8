import { afterAll, beforeAll, expect, test } from "vitest";
import { openProduct, type Product } from "./product.ts";

const EXAMPLE = "Checkout team – OKRs Q4 2026";
const GOALS = `Objective;Key result;Owner;Start;Target;Current;Due
Be easy to reach;Raise calls answered within a minute from 60 to 85 per 100;Ada Osei;60;85;72,5;2026-12-31
;Cut the median time to a first answer from 1.200 to 600 minutes;Jonas Lind;1.200;600;900;2026-12-31
`;
let product: Product;

beforeAll(async () => {
  product = await openProduct();
  await product.open();
});
afterAll(() => product.close());

const heading = () => product.page.getByRole("heading", { level: 1 }).first().innerText();
const values = (a1: string) => product.page.evaluate((at) => window.workbench.values(at), a1);
const button = (name: string | RegExp) => product.sidebar.getByRole("button", { name });
const openAgain = (name: string) => product.reloadedBy(() => product.choose("File", name));

async function publish(told: string): Promise<string | null> {
  await button("Publish").click();
  await product.sidebar.getByRole("paragraph").filter({ hasText: told }).last().waitFor();
  return product.sidebar.getByRole("link", { name: /Open page/ }).getAttribute("href");
}

async function published(url: string | null): Promise<string> {
  const page = await product.context.newPage();
  await page.goto(url ?? "");
  const text = await page.locator("main").innerText();
  await page.close();
  return text;
}

test("a CSV opens as a spreadsheet of its own, is reviewed and published alone, and what was open comes back", async () => {
  await product.typeInto("A2", "Typed before");
  // Right after the typing: what is not kept yet is kept before the other spreadsheet opens.
  await product.openCsv("Support goals", GOALS);
  expect([await heading(), await values("A1:F3")]).toEqual(["Support goals", [
    ["Objective", "Key result", "Owner", "Start", "Target", "Current"],
    ["Be easy to reach", "Raise calls answered within a minute from 60 to 85 per 100", "Ada Osei", 60, 85, 72.5],
    ["", "Cut the median time to a first answer from 1.200 to 600 minutes", "Jonas Lind", 1200, 600, 900],
  ]]);
  expect(await product.page.locator("#toast").innerText()).toContain("What was open before is in the File menu.");
  await product.choose("Extensions", "Review this sheet");
  await button("Publish").waitFor();
  expect(await button(/^Error/).count()).toBe(0);
  const url = await publish("Version 1 published");
  const page = await published(url);
  expect(page).toContain("Support goals");
  expect(page).not.toContain("checkouts");

  await openAgain(EXAMPLE);
  expect([await heading(), await values("A2")]).toEqual([EXAMPLE, [["Typed before"]]]);
  await product.choose("Extensions", "Review this sheet");
  await expect.poll(() => button(/^Error/).count()).toBeGreaterThan(0);
  expect(await product.sidebar.getByText("Version 1").count()).toBe(0);

  await openAgain("Support goals");
  await product.choose("Extensions", "Review this sheet");
  await button("Publish").waitFor();
  expect(await publish("Nothing changed since version 1")).toBe(url);
});

test("a second file of the same name gets a number, and starting again with the example leaves both as they are", async () => {
  await product.typeInto("A2", "Mine");
  await product.openCsv("Support goals", GOALS);
  expect(await heading()).toBe("Support goals 2");
  await product.typeInto("A2", "Mine, too");
  product.page.once("dialog", (dialog) => void dialog.accept());
  await product.reloadedBy(() => product.choose("File", "Start again with the example…"));
  expect([await heading(), await values("A2")]).toEqual([EXAMPLE, [["O1-KR1"]]]);
  for (const [name, cell] of [["Support goals", "Mine"], ["Support goals 2", "Mine, too"]] as const) {
    await openAgain(name);
    expect([await heading(), await values("A2")]).toEqual([name, [[cell]]]);
  }
});

test("nothing else is opened while what was typed cannot be kept", async () => {
  await product.page.route("**/_kept/workbook/*", (route) => route.abort());
  await product.typeInto("A2", "Only here");
  await product.choose("File", EXAMPLE);
  await expect.poll(() => product.page.locator("#toast").innerText()).toContain("What you typed is not kept");
  expect([await heading(), await values("A2")]).toEqual(["Support goals 2", [["Only here"]]]);
  await product.page.unroute("**/_kept/workbook/*");
  await openAgain(EXAMPLE);
  await openAgain("Support goals 2");
  expect(await values("A2")).toEqual([["Only here"]]);
  expect(product.broken).toEqual([]);
});
