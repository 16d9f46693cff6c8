import { afterAll, beforeAll, expect, test } from "vitest";
import { ODD_LAYOUTS } from "../addon/sheet/odd-layouts.ts";
import { openProduct, type Product } from "./product.ts";

let product: Product;

beforeAll(async () => {
  product = await openProduct();
  await product.open();
});
afterAll(async () => {
  expect(product.broken).toEqual([]);
  await product.close();
});

const button = (name: string | RegExp) => product.sidebar.getByRole("button", { name });
const review = (): Promise<void> => product.choose("Extensions", "Review this sheet");

/** What the sidebar says that the columns mean, by their letters. */
const meanings = (): Promise<Record<string, string>> =>
  product.sidebar.locator(".columns li").evaluateAll((all) => Object.fromEntries(all.map((each) => [
    each.querySelector(".cell")?.textContent?.slice(0, 1) ?? "", each.querySelector("select")?.selectedOptions[0]?.text ?? "",
  ])));

/** By the menu of its header, as a person does it. */
async function insertColumnBeforeFirst(): Promise<void> {
  const { page } = product;
  await page.mouse.click(90, 138, { button: "right" });
  // In its middle stands a field for how many.
  await page.getByRole("button").filter({ hasText: "cols left" }).click({ position: { x: 20, y: 14 } });
  await expect.poll(() => page.evaluate(() => window.workbench.values("B1"))).toEqual([["What we dream of"]]);
}

async function published(): Promise<string> {
  await button("Publish").click();
  await product.sidebar.locator("footer").getByText("Version 1 published").waitFor();
  const address = await product.sidebar.getByRole("link", { name: /Open page/ }).getAttribute("href");
  return (await product.context.request.get(address ?? "")).text();
}

test.each(ODD_LAYOUTS.map((layout) => [layout.title, layout] as const))("“%s”, opened as a CSV file, is understood, reviewed and published as it stands", async (title, { csv, columns, published: parts }) => {
  await product.openCsv(title, csv);
  await review();
  await button("Looks right").waitFor();
  expect(await meanings()).toMatchObject(columns);
  await button("Looks right").click();
  await expect.poll(() => button("Looks right").count()).toBe(0);
  const page = await published();
  for (const part of parts) expect(page).toContain(part);
  expect(await product.page.evaluate(() => window.workbench.errors)).toEqual([]);
});

test("a meaning that a person corrects is obeyed, and kept when the page is loaded again and when a column is inserted before it", async () => {
  const objective = product.sidebar.locator(".objective h2", { hasText: "Actors want to stay" });
  await product.sidebar.locator(".understood > summary").click();
  await product.sidebar.getByLabel("What we dream of").selectOption({ label: "Objective" });
  await objective.waitFor();
  await product.page.evaluate(() => window.workbench.settle());
  await product.reloadedBy(() => product.page.reload().then(() => undefined));
  await review();
  await objective.waitFor();
  expect(await button("Looks right").count()).toBe(0);
  await insertColumnBeforeFirst();
  await button("Review again").click();
  await expect.poll(async () => (await meanings())["B"]).toBe("Objective");
  expect(await objective.count()).toBe(1);
  expect(await product.page.evaluate(() => window.workbench.errors)).toEqual([]);
});
