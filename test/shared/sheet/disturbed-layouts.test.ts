import { describe, expect, test } from "vitest";
import type { CellValue } from "../../../shared/sheet/cell.ts";
import { recognise } from "../../../shared/sheet/recognise.ts";
import { FLAT } from "./layouts/flat.ts";
import { LANGUAGES } from "./layouts/languages.ts";
import { sketch, tabFrom } from "./layouts/layout-case.ts";
import { LOGS } from "./layouts/logs.ts";
import { OTHERS } from "./layouts/others.ts";
import { SECTIONS } from "./layouts/sections.ts";
import { VALUES } from "./layouts/values.ts";
import { tabOf } from "./tab-of.ts";

type Rows = readonly (readonly CellValue[])[];

const isBlank = (row: readonly CellValue[]): boolean => row.every((cell) => cell === "");

/** Changes that a person makes to a sheet and that change nothing of what it says. */
const DISTURBANCES: readonly (readonly [name: string, change: (rows: Rows) => Rows])[] = [
  ["a title and a blank row above", (rows) => [["Our quarter in one sheet"], [], ...rows]],
  ["a line of facts above", (rows) => [["Team:", "Quay", "Updated:", { date: "2026-11-02" }], [], ...rows]],
  ["a blank column on the left", (rows) => rows.map((row) => ["", ...row])],
  ["a blank column on the right and one with remarks of no meaning", (rows) => rows.map((row, index) => [...row, "", index > 0 && !isBlank(row) ? `blue ${index}` : ""])],
  ["trailing blank rows", (rows) => [...rows, [], [], []]],
  ["a total below", (rows) => [...rows, ["Total"]]],
  ["a remark below a gap", (rows) => [...rows, [], ["Grades run from 0 to 1."]]],
  ["unticked boxes down a column", (rows) => [...rows.map((row, index) => [...row, index === 0 ? "Seen?" : false]), ...Array.from({ length: 5 }, () => [...(rows[0] ?? []).map(() => ""), false])]],
  ["spaces around every text", (rows) => rows.map((row) => row.map((cell) => (typeof cell === "string" && cell !== "" && !/^\s/.test(cell) ? `${cell}  ` : cell)))],
];

describe.each(DISTURBANCES)("a sheet says the same with %s", (_, change) => {
  test.each([...FLAT, ...LANGUAGES, ...SECTIONS, ...VALUES])("$title", ({ sheet, rows, locale }) => {
    const tab = tabFrom(sheet, locale);
    const found = recognise(tabOf(change(tab.values), { locale: tab.locale }));
    expect(found.ok ? sketch(found.value) : found.error).toEqual(rows);
  });
});

describe("a tab of something else stays so", () => {
  test.each([...OTHERS, ...LOGS])("$title, below a title that speaks of OKRs", ({ sheet }) => {
    const rows = tabFrom(sheet).values;
    expect(recognise(tabOf([["Objectives and key results of the quarter"], [], ...rows])).ok).toBe(false);
    expect(recognise(tabOf(rows.map((row) => ["", ...row]))).ok).toBe(false);
  });
});
