import fc from "fast-check";
import { expect, test } from "vitest";
import type { CellValue } from "../../../shared/sheet/cell.ts";
import { recognise } from "../../../shared/sheet/recognise.ts";
import { canonicalJson } from "../../../shared/snapshot/canonical.ts";
import { snapshotContent } from "../../../shared/snapshot/content.ts";
import { snapshotContentSchema } from "../../../shared/wire/snapshot.schema.ts";
import { tabOf } from "../sheet/tab-of.ts";

const HEADS: readonly CellValue[] = [
  "ID", "Objective", "Key result", "Owner", "Type", "Unit", "Start", "Target", "Current", "Weight", "Due", "Confidence", "Updated", { date: "2026-10-05" }, "W42", "Notes",
];

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<CellValue>("", "", "Guests come back", "KR1: Rating to 5", "O1", "O2-KR1", "Total", "Ada", "at most", "95–99", "45 %", "12k", "n/a", "#REF!", "green", "7/10", true, false) },
  { weight: 3, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 2, arbitrary: fc.integer({ min: -5, max: 20 }) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
  { weight: 1, arbitrary: fc.constantFrom<CellValue>({ date: "2026-12-31" }, { date: "1899-12-30" }, "\uD83D", "a\0b", `5 ${"x".repeat(400)}`, "y".repeat(501)) },
);

const sentence: fc.Arbitrary<CellValue> = fc.oneof(fc.constantFrom<CellValue>("Rating to 5", "KR2: Stays to 40", "Complaints fall to 2"), cell);

test("whatever the cells hold, recognition does not fail, and content that is made passes the Worker's schema and has a canonical form", () => {
  const grids = fc.record({
    heads: fc.shuffledSubarray([...HEADS], { minLength: 2 }),
    rows: fc.array(fc.tuple(sentence, fc.array(cell, { minLength: HEADS.length, maxLength: HEADS.length })), { maxLength: 4 }),
    locale: fc.constantFrom("en_US", "de_DE", "ja_JP"),
  });
  let made = 0;
  fc.assert(
    fc.property(grids, ({ heads, rows, locale }) => {
      const tables = recognise(tabOf([["Hotel OKRs Q4 2026"], ["Key results", ...heads], ...rows.map(([first, rest]) => [first, ...rest.slice(0, heads.length)])], { locale }));
      if (!tables.ok) return;
      const content = snapshotContent({ title: "Hotel", scale: "0-10", tables: tables.value });
      if (!content.ok) return;
      made += 1;
      expect(snapshotContentSchema.safeParse(content.value).error?.issues).toBeUndefined();
      expect(canonicalJson(content.value).ok).toBe(true);
    }),
    { numRuns: 500 },
  );
  expect(made).toBeGreaterThan(0);
});
