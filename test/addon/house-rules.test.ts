import { expect, test } from "vitest";
import type { Review } from "../../addon/sidebar/server-api.ts";
import { openHeadless } from "../../addon/workbench/headless.ts";
import type { CellInput } from "../../addon/workbench/workbook.ts";
import { HEADINGS, hotel } from "./sheet/hotel.ts";

const ROW: readonly CellInput[] = ["O1-KR1", "Guests come back", "Happier guests at breakfast", "Ada", "", "", "", { date: "2026-12-31" }];
const HEADERS: readonly CellInput[] = ["Rule or setting", "Value", "For", "Reason", "Until"];

async function reviewWith(rules: readonly (readonly CellInput[])[], hidden = false): Promise<Review> {
  const sheet = await openHeadless({ workbook: hotel([
    { name: "OKRs", rows: [["Front desk OKRs Q4 2026"], HEADINGS, ROW] },
    { name: "House rules", rows: [HEADERS, ...rules], ...(hidden ? { hidden } : {}) },
  ]) });
  const review = (await sheet.run("reviewSheet")) as Review;
  expect(review).toMatchObject({ ok: true });
  return review;
}

const rulesIn = ({ objectives }: Review): readonly string[] => objectives.flatMap(({ findings }) => findings.map(({ rule }) => rule));

test("without house rules an error closes the gate", async () => {
  const review = await reviewWith([]);
  expect(rulesIn(review)).toContain("no-number");
  expect(review.gate.open).toBe(false);
});

test.each([false, true])("a waiver with a reason and a day ahead opens the gate, and is shown (tab hidden: %s)", async (hidden) => {
  const review = await reviewWith([["no-number", "waived", "O1-KR1", "We count smiles by hand", { date: "2199-12-31" }]], hidden);
  expect(rulesIn(review)).not.toContain("no-number");
  expect(review.waived).toMatchObject([{ rule: "no-number", reason: "We count smiles by hand", until: "2199-12-31" }]);
  expect(review.gate).toEqual({ open: true, blocking: 0 });
});

test("a waiver whose last day has passed does not count", async () => {
  const review = await reviewWith([["no-number", "waived", "O1-KR1", "We count smiles by hand", { date: "2020-12-31" }]]);
  expect(rulesIn(review)).toContain("no-number");
});

test("the team's house style is the one that the review names and goes by", async () => {
  const review = await reviewWith([["Profile", "foundry"], ["no-number", "hint", "", "Slogans first"]]);
  expect(review.profile.id).toBe("foundry");
  expect(review.counts.errors).toBe(0);
});

test("a waiver for what is not there is a hint on its cell", async () => {
  const review = await reviewWith([["no-number", "waived", "O1-KR9", "We count smiles by hand", { date: "2199-12-31" }]]);
  expect(review.houseRules).toMatchObject([{ severity: "hint", place: { tab: "House rules", row: 2, column: 3 } }]);
  expect(rulesIn(review)).toContain("no-number");
});

test("a house rule that cannot be read is a warning on its cell, and closes nothing", async () => {
  const review = await reviewWith([["no-number", "waived", "O1-KR1", "", { date: "2199-12-31" }]]);
  expect(review.houseRules).toMatchObject([{ severity: "warning", place: { tab: "House rules", row: 2, column: 4 } }]);
  expect(rulesIn(review)).toContain("no-number");
});
