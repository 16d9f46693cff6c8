import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { CellValue } from "../../../shared/sheet/cell.ts";
import { OFFERS } from "../../../shared/offers/index.ts";
import { MEANINGS } from "../../../shared/sheet/okr-sheet.ts";
import { decodeMapping, encodeMapping } from "../../../shared/sheet/mapping-text.ts";
import type { TabMapping } from "../../../shared/sheet/mapping.ts";
import { mayHoldTable, recognise } from "../../../shared/sheet/recognise.ts";
import { tabOf } from "./tab-of.ts";

/** Words that tables are made of, so that many grids hold something like one. */
const WORDS = [
  "Objective", "Key Result", "KR1", "KR2", "O1", "Owner", "Target", "Start", "Current", "Type", "Parent", "Title", "Week 1", "Week 2", "Score", "Total", "Progress",
  "Objective 1: Guests return", "KR1: Repeat stays to 40", "Repeat stays to 40", "- Rating to 4.8", "1.1", "45%", "12k", "#REF!", "Q4 2026", "Initiatives:", "Confidence", "目標", "Ziel",
];

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...WORDS) }, { weight: 6, arbitrary: fc.constant("") }, { weight: 2, arbitrary: fc.double() },
  fc.string(), fc.string({ unit: "binary" }), fc.boolean(), fc.constantFrom({ date: "2026-12-31" }, { date: "1899-12-30" }, { date: "" }),
);
const grid = fc.array(fc.array(cell, { maxLength: 9 }), { minLength: 1, maxLength: 14 });
const anchor = fc.record({ header: fc.constantFrom(...WORDS, ""), column: fc.integer({ min: 1, max: 12 }) });
const mapping: fc.Arbitrary<TabMapping> = fc.record({
  columns: fc.array(fc.tuple(fc.constantFrom(...MEANINGS), anchor), { maxLength: 5 }).map((pairs): TabMapping["columns"] => Object.fromEntries(pairs)),
  ignored: fc.array(anchor, { maxLength: 3 }), without: fc.array(fc.constantFrom(...WORDS), { maxLength: 3 }), excluded: fc.constant(false), confirmed: fc.boolean(),
});

test("any grid is read without a fault, and what is found stands in it", () => {
  fc.assert(fc.property(grid, mapping, (rows, said) => {
    const tab = tabOf(rows);
    mayHoldTable(tab.values, said);
    const found = recognise(tab, said);
    if (!found.ok) return;
    for (const table of found.value) {
      expect(table.sure).toBeGreaterThanOrEqual(0);
      expect(table.sure).toBeLessThanOrEqual(1);
      for (const row of table.objectives.flatMap(({ keyResults }) => keyResults)) {
        for (const each of [...Object.values(row.cells), ...row.confidences]) expect(tab.values[each.row - 1]?.[each.column - 1] ?? "").toEqual(each.raw);
      }
      for (const { writes } of OFFERS) for (const { row, column, old } of writes({ tab, table, tables: found.value })) expect(tab.values[row - 1]?.[column - 1] ?? "").toEqual(old);
    }
  }), { numRuns: 300 });
});

test("a mapping comes back from its text, and no other text is a fault", () => {
  fc.assert(fc.property(mapping, (said) => {
    expect(decodeMapping(encodeMapping(said))).toEqual({ ok: true, value: said });
  }));
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
    expect(decodeMapping(text).ok).toBe(false);
  }));
});
