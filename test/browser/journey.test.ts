import { afterAll, beforeAll, expect, test } from "vitest";
import { openProduct, type Product } from "./product.ts";

let product: Product;

beforeAll(async () => {
  product = await openProduct();
});
afterAll(async () => {
  await product.close();
});

const button = (name: string | RegExp) => product.sidebar.getByRole("button", { name });

async function publish(told: string): Promise<void> {
  await button("Publish").click();
  await product.sidebar.getByRole("paragraph").filter({ hasText: told }).last().waitFor();
}

async function publishedPage(): Promise<string> {
  const opening = product.context.waitForEvent("page");
  await product.sidebar.getByRole("link", { name: /Open page/ }).click();
  const page = await opening;
  await page.waitForLoadState();
  const text = await page.locator("main").innerText();
  await page.close();
  return text;
}

test("a person grades, reviews, fixes and publishes their sheet, and the page outlives a restart of the Worker", async () => {
  const { page, open, choose, typeInto, copied, selected, workbench } = product;
  await open();
  expect(await copied("I2:I4")).toBe("0.50\n0.49\n0.60");

  await typeInto("G2", "673");
  await expect.poll(() => copied("I2:I4")).toBe("0.70\n0.49\n0.60");

  await choose("Extensions", "Review this sheet");
  await button(/^Error .*C6/).click();
  await expect.poll(selected).toBe("C6");
  expect(await button("Publish").getAttribute("aria-disabled")).toBe("true");

  await typeInto("C6", "Increase parcels handed over before noon from 25 to 40 per 100");
  await typeInto("E6", "25");
  await typeInto("F6", "40");
  await typeInto("C7", "Raise tracking page satisfaction from 3.1 to 4.2");
  await typeInto("F9", "95");
  await typeInto("F10", "8");
  await button("Review again").click();
  await expect.poll(() => button(/^Error/).count()).toBe(0);

  await publish("Version 1 published");
  const shown = await publishedPage();
  for (const part of ["Raise finished checkouts from 610 to 700 per 1,000 started", "Raise tracking page satisfaction from 3.1 to 4.2", "Ada Osei", "673"]) expect(shown).toContain(part);
  expect(shown).not.toContain("@");

  await workbench.restartWorker();
  expect(await publishedPage()).toBe(shown);
  await publish("Nothing changed since version 1");

  await typeInto("G2", "680");
  await expect.poll(() => copied("I2")).toBe("0.78");
  await publish("Version 2 published");
  expect(await publishedPage()).toContain("680");
  expect(await page.evaluate(() => window.workbench.errors)).toEqual([]);
  expect(product.broken).toEqual([]);
});

test("while the Worker is down, publishing says so and how to go on, and the sheet is as it was", async () => {
  const { page, copied, workbench, typeInto } = product;
  await typeInto("G3", "77");
  const before = await copied("A1:Q10");
  await workbench.stopWorker();
  await button("Publish").click();
  await expect.poll(() => product.sidebar.locator("footer").innerText()).toContain("Nothing in your sheet was changed.");
  expect(await copied("A1:Q10")).toBe(before);

  await workbench.restartWorker();
  await publish("Version 3 published");
  expect(await page.evaluate(() => window.workbench.errors)).toEqual([]);
});

test("a CSV imported as a tab without an OKR table is not taken for one, and the review says so", async () => {
  await product.importCsv("Budget", "Month,Rent,Power\n2026-10-01,1200,310\n2026-11-01,1200,295\n");
  await button("Review again").click();
  const said = "There is no OKR table on the tab “Budget”: no row has a heading for key results beside another one, such as owner or target.";
  await product.sidebar.getByText(said).waitFor();
  expect(await button(/^Warning C4/).count()).toBe(1);
});

test("cells with markup and formulas as text are text in the sidebar and on the published page", async () => {
  const hostile = ["<img src=x onerror=alert(1)>", "=HYPERLINK(\"https://evil.example\",\"win\")", "<script>alert(2)</script>"];
  const [image, link, script] = hostile;
  const row = (cells: readonly (string | undefined)[]): string => cells.map((cell) => `"${(cell ?? "").replace(/"/g, '""')}"`).join(",");
  const rows = [["Objective", "Key result", "Owner", "Start", "Target", "Current", "Due"], [image, `Raise ${link} from 1 to 9`, script, "1", "9", "3", "2026-12-31"]];
  await product.openCsv("Hostile Q1 2027", rows.map(row).join("\n"));
  await product.choose("Extensions", "Review this sheet");
  await expect.poll(() => product.sidebar.locator("main").innerText()).toContain(image);
  await publish("Version 1 published");
  const shown = await publishedPage();
  for (const text of hostile) expect(shown).toContain(text);
  expect(product.broken).toEqual([]);
});
