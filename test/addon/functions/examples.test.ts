import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { REFERENCES } from "../../../addon/functions/examples/index.ts";
import { openHeadless, type OpenSpreadsheet } from "../../../addon/workbench/headless.ts";
import type { CellValue } from "../../../shared/sheet/cell.ts";

const FIRST_ROW = 20;
const APART = 3;

/** The cell of the n-th formula below the small sheet; formulas that spill have room. */
const cellOf = (index: number): string => `A${FIRST_ROW + APART * index}`;

const column = (index: number): string => String.fromCharCode("A".charCodeAt(0) + index);

const rounded = (rows: readonly (readonly CellValue[])[]): CellValue[][] =>
  rows.map((row) => row.map((value) => (typeof value === "number" ? Math.round(value * 100) / 100 : value)));

describe.each(Object.entries(REFERENCES))("the help page of %s", (_name, { examples, mistakes, inASheet }) => {
  const formulas = [...examples, ...mistakes].map(({ formula }) => formula);
  const width = inASheet.cells[0]?.length ?? 0;
  const [first, last] = [column(width), column(width + inASheet.headings.length - 1)];
  let sheet: OpenSpreadsheet;

  beforeAll(async () => {
    const tabs = [{ name: "OKRs", rows: inASheet.cells }];
    sheet = await openHeadless({ workbook: { name: "Help", locale: "en_US", zone: "Europe/Berlin", tabs } });
    await sheet.write(`${first}2`, inASheet.formula);
    for (const { text } of mistakes) if (text !== "") await sheet.write("Z1", `'${text}`);
    for (const [index, formula] of formulas.entries()) await sheet.write(cellOf(index), formula);
  }, 30_000);
  afterAll(() => sheet.dispose());

  test.each(examples.map((one, index) => ({ ...one, index })))("$formula shows what it says", ({ gives, index }) => {
    const at = FIRST_ROW + APART * index;
    const found = sheet.readRange(`A${at}:${column((gives[0]?.length ?? 1) - 1)}${at + gives.length - 1}`);
    expect(rounded(found)).toEqual(gives);
  });

  test.each(mistakes.map((one, index) => ({ ...one, index })))("$formula shows its message", ({ message, index }) => {
    expect(sheet.errorAt(cellOf(examples.length + index))).toBe(message);
  });

  test("the small sheet spills what it says", () => {
    expect(rounded(sheet.readRange(`${first}2:${last}${inASheet.cells.length}`))).toEqual(inASheet.gives);
  });
});
