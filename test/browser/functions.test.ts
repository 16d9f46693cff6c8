import Papa from "papaparse";
import { afterAll, beforeAll, expect, test } from "vitest";
import { REFERENCES } from "../../addon/functions/examples/index.ts";
import { isDateCell, type CellValue } from "../../shared/sheet/cell.ts";
import { clickSheet, openProduct, type Product } from "./product.ts";

const EXAMPLE_TAB = "OKRs Q4 2026";
let product: Product;

beforeAll(async () => {
  product = await openProduct();
  await product.open();
});
afterAll(async () => {
  await product.close();
});

const rounded = (value: CellValue): CellValue => (typeof value === "number" ? Math.round(value * 100) / 100 : value);
const values = async (a1: string): Promise<CellValue[][]> => {
  const read = await product.page.evaluate((at) => window.workbench.values(at), a1);
  return read.map((row) => row.map(rounded));
};
const columnName = (column: number): string => String.fromCharCode(64 + column);

const csv = (cells: readonly (readonly CellValue[])[]): string => Papa.unparse(cells.map((row) => row.map((cell) => (isDateCell(cell) ? cell.date : cell))));

test.each(Object.entries(REFERENCES))("%s, typed into a cell, computes there, and spills over a range", async (name, { examples, inASheet }) => {
  await product.importCsv(name, csv(inASheet.cells));
  const columns = inASheet.cells[0]?.length ?? 0;
  const [first, last] = [columnName(columns + 1), columnName(columns + inASheet.headings.length)];
  await product.typeInto(`'${name}'!${first}2`, inASheet.formula);
  const spill = `'${name}'!${first}2:${last}${inASheet.gives.length + 1}`;
  await expect.poll(() => values(spill)).toEqual(inASheet.gives);

  const [single] = examples;
  if (single === undefined) throw new Error(`${name} has no example`);
  const gives = Array.isArray(single.gives) ? single.gives : [[single.gives]];
  await product.typeInto(`'${name}'!M2`, single.formula);
  const end = `${columnName(12 + (gives[0]?.length ?? 1))}${gives.length + 1}`;
  await expect.poll(() => values(`'${name}'!M2:${end}`)).toEqual(gives);
});

test("a formula that cannot be computed shows #ERROR!, and its message when the cell is selected", async () => {
  await product.typeInto(`'${EXAMPLE_TAB}'!T2`, "=OKR_GRADE(E10, F10, G10)");
  await expect.poll(() => values(`'${EXAMPLE_TAB}'!T2`)).toEqual([["#ERROR!"]]);
  await product.page.evaluate((at) => window.workbench.select(at), `'${EXAMPLE_TAB}'!T2`);
  await expect.poll(() => product.page.locator("#cell-message").innerText()).toMatch(/OKR_GRADE: target: not gradable: start equals target/);
});

test("in a spilled column the row that cannot be graded says why, and the others have their grade", async () => {
  const grades = (await values(`'${EXAMPLE_TAB}'!I2:I10`)).map(([grade]) => grade);
  expect(grades.slice(0, 5)).toEqual([0.5, 0.49, 0.6, 0.65, 0.47]);
  expect(grades[8]).toMatch(/^⚠ target: not gradable: start equals target/);
});

test("OKR_SCORE over an open range takes the grades there are, refuses a ⚠, and follows its sources", async () => {
  const score = `'${EXAMPLE_TAB}'!T4`;
  await product.typeInto(score, "=OKR_SCORE(I2:I)");
  await expect.poll(() => values(score)).toEqual([["#ERROR!"]]);
  await product.typeInto(`'${EXAMPLE_TAB}'!F10`, "8");
  await expect.poll(() => values(score)).toEqual([[expect.closeTo(0.45, 2)]]);
  const [[before]] = (await values(score)) as [[number]];
  await product.typeInto(`'${EXAMPLE_TAB}'!G2`, "700");
  await expect.poll(async () => (await values(score))[0]?.[0]).toBeGreaterThan(before);
});

test("a spill that finds a cell in its way shows an error, and comes back when the cell is cleared", async () => {
  const anchor = `'${EXAMPLE_TAB}'!V2`;
  await product.typeInto(`'${EXAMPLE_TAB}'!V3`, "mine");
  await product.typeInto(anchor, "=OKR_GRADE(E2:E4, F2:F4, G2:G4)");
  await expect.poll(() => values(`'${EXAMPLE_TAB}'!V2:V3`)).toEqual([[expect.stringMatching(/^#/)], ["mine"]]);
  await product.page.evaluate((at) => window.workbench.select(at), `'${EXAMPLE_TAB}'!V3`);
  await product.page.keyboard.press("Delete");
  await expect.poll(() => values(`'${EXAMPLE_TAB}'!V3:V4`)).toEqual([[0.49], [0.6]]);
});

test("typed key by key, the beginning of a name offers the function with its help", async () => {
  const { page } = product;
  await clickSheet(page);
  await page.evaluate((at) => window.workbench.select(at), `'${EXAMPLE_TAB}'!T12`);
  await page.keyboard.type("=OKR_FORE", { delay: 30 });
  const offered = page.locator("li", { hasText: "OKR_FORECAST" });
  await offered.filter({ hasText: "Tells where a key result arrives on its due day if it goes on as it has" }).waitFor();
  expect(await offered.count()).toBe(1);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
});
