import { expect, test } from "vitest";
import type { Applied, Review } from "../../../addon/sidebar/server-api.ts";
import { openHeadless } from "../../../addon/workbench/headless.ts";
import type { CellInput } from "../../../addon/workbench/workbook.ts";
import { hotel } from "../sheet/hotel.ts";

const DUE: CellInput = { date: "2026-12-31" };

test.each<[string, readonly (readonly CellInput[])[], Readonly<Record<string, string>>]>([
  ["an outline in one column", [
    ["#", "Objective / Key result", "Owner", "Start", "Target", "Current", "Due"],
    ["1", "Grow night stays by 40%"],
    ["1.1", "Reduce complaints from 50 to 20", "Ines", 50, 25, 41, DUE],
    ["1.2", "Raise returns", "Bo", "", "", "", DUE],
  ], { B2: "Grow night stays", B3: "Reduce complaints from 50 to 25", B4: "Raise returns from […] to […] by 31 December 2026" }],
  ["labels in the cells", [
    ["Objective", "Key result", "Owner", "Start", "Target", "Current", "Due"],
    ["O1: Grow night stays by 40%", "KR1: Reduce complaints from 50 to 20", "Ines", 50, 25, 41, DUE],
    ["", " KR2 - Raise returns ", "Bo", "", "", "", DUE],
  ], { A2: "O1: Grow night stays", B2: "KR1: Reduce complaints from 50 to 25", B3: " KR2 - Raise returns from […] to […] by 31 December 2026 " }],
])("the sentences of %s are rewritten where they stand, and all else in their cells stays", async (_, rows, expected) => {
  const sheet = await openHeadless({ workbook: hotel([{ name: "OKRs Q4 2026", rows }]) });
  const review = (await sheet.run("reviewSheet")) as Review;
  const fixes = review.objectives.flatMap(({ findings }) => findings.flatMap((finding) => finding.fixes)).filter(({ replacement }) => typeof replacement === "string");
  for (const { place, before, replacement } of fixes) {
    const { undo } = (await sheet.run("applyFixes", [{ place, expected: before, replacement }])) as Applied;
    const a1 = `${String.fromCharCode(64 + place.column)}${place.row}`;
    if (a1 in expected) expect(sheet.read(a1)).toBe(expected[a1]);
    expect(await sheet.run("applyFixes", undo)).toMatchObject({ ok: true });
  }
  expect(fixes.map(({ place }) => `${String.fromCharCode(64 + place.column)}${place.row}`)).toEqual(expect.arrayContaining(Object.keys(expected)));
});
