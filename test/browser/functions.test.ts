import Papa from "papaparse";
import { afterAll, beforeAll, expect, test } from "vitest";
import { REFERENCES } from "../../addon/functions/examples/index.ts";
import { isDateCell, type CellValue } from "../../shared/sheet/cell.ts";
import { EMPTY_CELL, openProduct, type Product } from "./product.ts";

const PATIENCE = { timeout: 15_000 };
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

test.each(Object.entries(REFERENCES))("%s, typed by keyboard, computes one cell and spills over a range", async (name, { examples, inASheet }) => {
  await product.importCsv(name, csv(inASheet.cells));
  const columns = inASheet.cells[0]?.length ?? 0;
  const [first, last] = [columnName(columns + 1), columnName(columns + inASheet.headings.length)];
  await product.typeInto(`'${name}'!${first}2`, inASheet.formula);
  const spill = `'${name}'!${first}2:${last}${inASheet.gives.length + 1}`;
  await expect.poll(() => values(spill), PATIENCE).toEqual(inASheet.gives);

  const [single] = examples;
  if (single === undefined) throw new Error(`${name} has no example`);
  const gives = Array.isArray(single.gives) ? single.gives : [[single.gives]];
  await product.typeInto(`'${name}'!M2`, single.formula);
  const end = `${columnName(12 + (gives[0]?.length ?? 1))}${gives.length + 1}`;
  await expect.poll(() => values(`'${name}'!M2:${end}`), PATIENCE).toEqual(gives);
});

test("a formula that cannot be computed shows #ERROR!, and its message when the cell is selected", async () => {
  await product.typeInto(`'${EXAMPLE_TAB}'!T2`, "=OKR_GRADE(E10, F10, G10)");
  await expect.poll(() => values(`'${EXAMPLE_TAB}'!T2`), PATIENCE).toEqual([["#ERROR!"]]);
  await product.page.evaluate((at) => window.workbench.select(at), `'${EXAMPLE_TAB}'!T2`);
  await expect.poll(() => product.page.locator("#cell-message").innerText(), PATIENCE).toMatch(/OKR_GRADE: target: not gradable: start equals target/);
});

test("in a spilled column the row that cannot be graded says why, and the others have their grade", async () => {
  const grades = (await values(`'${EXAMPLE_TAB}'!I2:I10`)).map(([grade]) => grade);
  expect(grades.slice(0, 5)).toEqual([0.5, 0.49, 0.6, 0.65, 0.47]);
  expect(grades[8]).toMatch(/^⚠ target: not gradable: start equals target/);
});

test("OKR_SCORE over an open range takes the grades there are, refuses a ⚠, and follows its sources", async () => {
  const score = `'${EXAMPLE_TAB}'!T4`;
  await product.typeInto(score, "=OKR_SCORE(I2:I)");
  await expect.poll(() => values(score), PATIENCE).toEqual([["#ERROR!"]]);
  await product.typeInto(`'${EXAMPLE_TAB}'!F10`, "8");
  await expect.poll(() => values(score), PATIENCE).toEqual([[expect.closeTo(0.44, 2)]]);
  const [[before]] = (await values(score)) as [[number]];
  await product.typeInto(`'${EXAMPLE_TAB}'!G2`, "700");
  await expect.poll(async () => (await values(score))[0]?.[0], PATIENCE).toBeGreaterThan(before);
});

test("a spill that finds a cell in its way shows an error, and comes back when the cell is cleared", async () => {
  const anchor = `'${EXAMPLE_TAB}'!V2`;
  await product.typeInto(`'${EXAMPLE_TAB}'!V3`, "mine");
  await product.typeInto(anchor, "=OKR_GRADE(E2:E4, F2:F4, G2:G4)");
  await expect.poll(() => values(`'${EXAMPLE_TAB}'!V2:V3`), PATIENCE).toEqual([[expect.stringMatching(/^#/)], ["mine"]]);
  await product.page.evaluate((at) => window.workbench.select(at), `'${EXAMPLE_TAB}'!V3`);
  await product.page.keyboard.press("Delete");
  await expect.poll(() => values(`'${EXAMPLE_TAB}'!V3:V4`), PATIENCE).toEqual([[0.49], [0.6]]);
});

test("typing the beginning of a name offers the function with its help", async () => {
  await product.page.mouse.click(EMPTY_CELL.x, EMPTY_CELL.y);
  await product.page.evaluate((at) => window.workbench.select(at), `'${EXAMPLE_TAB}'!T12`);
  await product.page.keyboard.type("=OKR_FORE", { delay: 30 });
  await product.page.getByText("OKR_FORECAST").first().waitFor();
  await expect.poll(() => product.page.locator("body").innerText(), PATIENCE).toContain("Tells where a key result arrives on its due day if it goes on as it has");
  await product.page.keyboard.press("Escape");
  await product.page.keyboard.press("Escape");
});
