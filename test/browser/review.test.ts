import { afterAll, beforeAll, expect, test } from "vitest";
import type { CellValue } from "../../shared/sheet/cell.ts";
import { openProduct, type Product } from "./product.ts";

const OKRS = "'OKRs Q4 2026'!";
let product: Product;

beforeAll(async () => {
  product = await openProduct();
  await product.open();
  await product.choose("Extensions", "Review this sheet");
  await findings("Error").first().waitFor();
});
afterAll(async () => {
  expect(product.broken).toEqual([]);
  await product.close();
});

const button = (name: string | RegExp) => product.sidebar.getByRole("button", { name });
const findings = (start: string) => button(new RegExp(`^${start}`));
const values = (a1: string): Promise<CellValue[][]> => product.page.evaluate((at) => window.workbench.values(at), a1);
const notice = (words: string | RegExp) => product.sidebar.locator(".notice").getByText(words);
const focused = (): Promise<string> => product.sidebar.locator(":focus").innerText();

/** Presses a button by keyboard alone. */
const press = (name: string | RegExp): Promise<void> => button(name).press("Enter");

test("errors alone are shown, and choosing one selects its cell", async () => {
  await press(/^\d+ errors$/);
  expect(new Set(await product.sidebar.locator(".severity").allInnerTexts())).toEqual(new Set(["Error"]));
  await press(/^Error .*C9/);
  await expect.poll(product.selected).toBe("C9");
  await press("Show all findings");
  expect(await findings("Warning").count()).toBeGreaterThan(4);
});

test("a fix applied by keyboard changes the cell and takes its finding away, and undo brings both back", async () => {
  await press("Write €95 into the target cell (F9)");
  await notice("Written to F9.").waitFor();
  await expect.poll(() => findings("Error .*C9").count()).toBe(0);
  expect(await values(`${OKRS}F9`)).toEqual([[95]]);
  expect(await focused()).toMatch(/^(Error|Warning|Hint)/);
  await press("Undo");
  await notice("Taken back.").waitFor();
  await findings("Error .*C9").waitFor();
  expect(await values(`${OKRS}F9`)).toEqual([[90]]);
});

test("a cell that was changed meanwhile is left as it is, and the review is made again", async () => {
  await product.typeInto("F9", "91");
  await press("Write €95 into the target cell (F9)");
  await notice("F9 on the tab “OKRs Q4 2026” has changed since the review, so nothing was written there.").waitFor();
  await findings("Error .*C9").filter({ hasText: "says 91" }).waitFor();
  expect(await values(`${OKRS}F9`)).toEqual([[91]]);
  await press("Write €95 into the target cell (F9)");
  await expect.poll(() => findings("Error .*C9").count()).toBe(0);
});

test("all safe fixes go at once, and leave what a person must decide", async () => {
  await press(/^Apply all \d+ safe fixes/);
  await notice(/^\d cells written\.$/).waitFor();
  expect(await values(`${OKRS}E12:F12`)).toEqual([[26, 14]]);
  await expect.poll(() => button(/^Apply all/).count()).toBe(0);
  expect(await values(`${OKRS}C11`)).toEqual([["Raise renewed contracts to 85 a quarter"]]);
});

test("a fix with a blank leaves the person in its cell", async () => {
  await findings("Hint .*C11").click();
  await press(/^Say where it starts/);
  await notice("Written to C11.").waitFor();
  expect(await values(`${OKRS}C11`)).toEqual([["Raise renewed contracts from […] to 85 a quarter by 31 December 2026"]]);
  await expect.poll(product.selected).toBe("C11");
  await product.typeInto("C11", "Raise renewed contracts from 60 to 85 a quarter by 31 December 2026");
});

test("waived with a reason, an error opens the gate; its row stands on the House rules tab, and the findings stay in sight", async () => {
  await product.typeInto("C7", "Raise tracking page satisfaction from 3.1 to 4.2");
  await findings("Error .*C6").click();
  await press(/^Write “Reduce”/);
  await notice("Written to C6.").waitFor();
  await expect.poll(() => findings("Error").count()).toBe(1);
  expect(await button("Publish").getAttribute("aria-disabled")).toBe("true");
  await findings("Error .*F10").click();
  await press("Waive…");
  await product.sidebar.getByLabel("Why may this stay?").fill("Disputes are counted anew from January");
  await product.page.keyboard.press("Enter");
  await notice("Waived. The reason is on “House rules”, row 2.").waitFor();
  await expect.poll(() => button("Publish").getAttribute("aria-disabled")).toBe("false");
  await product.sidebar.getByText("1 waived").click();
  await product.sidebar.getByText("Disputes are counted anew from January · until 31 Dec 2026").waitFor();
  expect(await values("House rules!A1:E2")).toEqual([
    ["Rule or setting", "Value", "For", "Reason", "Until"],
    ["start-equals-target", "waived", "O3-KR3", "Disputes are counted anew from January", "2026-12-31"],
  ]);
  expect(await product.page.evaluate(() => window.workbench.errors)).toEqual([]);
});
