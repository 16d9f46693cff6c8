import { describe, expect, test } from "vitest";
import { recognise } from "../../../shared/sheet/recognise.ts";
import { tablesOf } from "./tab-of.ts";
import { AROUND } from "./layouts/around.ts";
import { FLAT } from "./layouts/flat.ts";
import { LANGUAGES } from "./layouts/languages.ts";
import { type LayoutCase, meanings, sketch, tabFrom } from "./layouts/layout-case.ts";
import { LOGS } from "./layouts/logs.ts";
import { OTHERS } from "./layouts/others.ts";
import { SECTIONS } from "./layouts/sections.ts";
import { SHAPES } from "./layouts/shapes.ts";
import { VALUES } from "./layouts/values.ts";

const GROUPS: readonly (readonly [name: string, cases: readonly LayoutCase[]])[] = [
  ["one row a key result", FLAT],
  ["in many languages", LANGUAGES],
  ["objectives apart from their key results", SECTIONS],
  ["with other things around", AROUND],
  ["values as people write them", VALUES],
  ["in another shape", SHAPES],
];

describe.each(GROUPS)("%s", (_, cases) => {
  test.each(cases)("$title", ({ sheet, means, rows, locale }) => {
    const tables = tablesOf(tabFrom(sheet, locale));
    expect(tables[0] && meanings(tables[0], means.split(" ").length)).toBe(means);
    expect(sketch(tables)).toEqual(rows);
  });
});

test.each([...OTHERS, ...LOGS])("no OKR table is seen in $title", ({ sheet }) => {
  expect(recognise(tabFrom(sheet)).ok).toBe(false);
});
