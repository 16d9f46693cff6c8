import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openHeadless, type OpenSpreadsheet } from "../../../addon/workbench/headless.ts";
import type { CellInput } from "../../../addon/workbench/workbook.ts";
import { type Cells, GRADED, REFUSED } from "../../shared/okr/grade-cases.ts";

const ERRORS: readonly { says: string; cells: readonly CellInput[]; error: string }[] = [
  { says: "an error in start passes through", cells: ["=1/0", 100, 40, ""], error: "#DIV/0!" },
  { says: "an error in target passes through", cells: [0, "=NA()", 40, ""], error: "#N/A" },
  { says: "an error in current passes through", cells: [0, 100, "=1/0", ""], error: "#DIV/0!" },
  { says: "an error in type passes through", cells: [0, 100, 40, "=NA()"], error: "#N/A" },
];

const CASES = [...GRADED, ...REFUSED, ...ERRORS];
const BAD_ROW: Cells = [50, 50, 50, ""];

/** Each case has a row of its own and a bad row below it; F grades the case alone, G both rows as one range. */
const first = (index: number): number => 1 + 2 * index;

const rows: CellInput[][] = CASES.flatMap(({ cells }) => [[...cells], [...BAD_ROW]]);

const formulas: string[][] = CASES.flatMap(({ cells }, index) => {
  const columns = cells[3] === "" ? ["A", "B", "C"] : ["A", "B", "C", "D"];
  const alone = columns.map((column) => `${column}${first(index)}`);
  const ranges = columns.map((column) => `${column}${first(index)}:${column}${first(index) + 1}`);
  return [[`=OKR_GRADE(${alone.join(",")})`, `=OKR_GRADE(${ranges.join(",")})`], []];
});

describe.each(["Europe/Berlin", "America/Los_Angeles", "Pacific/Auckland"])("in a spreadsheet kept in %s", (zone) => {
  let sheet: OpenSpreadsheet;

  beforeAll(async () => {
    sheet = await openHeadless({ workbook: { name: "Grades", locale: "en_US", zone, tabs: [{ name: "OKRs", rows }] } });
    await sheet.write("F1", formulas);
  }, 30_000);
  afterAll(() => sheet.dispose());

  const same = (a1: string, grade: number | ""): void => {
    if (grade === "") expect(sheet.read(a1)).toBe("");
    else expect(sheet.read(a1)).toBeCloseTo(grade, 12);
  };

  const badRowIsMarked = (index: number): void =>
    expect(sheet.read(`G${first(index) + 1}`)).toMatch(/^⚠ target: not gradable: start equals target; give /);

  test.each(GRADED.map((one, index) => ({ ...one, index })))("$says", ({ grade, index }) => {
    same(`F${first(index)}`, grade);
    same(`G${first(index)}`, grade);
    badRowIsMarked(index);
  });

  test.each(REFUSED.map((one, index) => ({ ...one, index: GRADED.length + index })))("$says", ({ argument, saying, index }) => {
    expect(sheet.read(`F${first(index)}`)).toBe("#ERROR!");
    expect(sheet.errorAt(`F${first(index)}`)).toMatch(startingWith(`OKR_GRADE: ${argument}: `));
    expect(sheet.errorAt(`F${first(index)}`)).toContain(saying);
    expect(sheet.read(`G${first(index)}`)).toMatch(startingWith(`⚠ ${argument}: `));
    expect(sheet.read(`G${first(index)}`)).toContain(saying);
    badRowIsMarked(index);
  });

  test.each(ERRORS.map((one, index) => ({ ...one, index: GRADED.length + REFUSED.length + index })))("$says", ({ error, index }) => {
    expect(sheet.read(`F${first(index)}`)).toBe(error);
    expect(sheet.read(`G${first(index)}`)).toBe(error);
    badRowIsMarked(index);
  });
});

const startingWith = (text: string): RegExp => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);
