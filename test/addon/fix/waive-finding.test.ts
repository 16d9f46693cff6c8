import { expect, test } from "vitest";
import type { Finding } from "../../../shared/lint/finding.ts";
import type { Review } from "../../../addon/sidebar/server-api.ts";
import { openHeadless, type OpenSpreadsheet } from "../../../addon/workbench/headless.ts";
import type { Tab } from "../../../addon/workbench/workbook.ts";
import { FLAWED, hotel } from "../sheet/hotel.ts";

const open = (more: readonly Tab[] = []): Promise<OpenSpreadsheet> => openHeadless({ workbook: hotel([FLAWED, ...more]) });
const WAIVER = { rule: "start-equals-target", subject: "O1-KR1", reason: "The new till counts from January", until: "2099-12-31" };

async function errorOf(sheet: OpenSpreadsheet): Promise<Finding | undefined> {
  const review = (await sheet.run("reviewSheet")) as Review;
  return review.objectives.flatMap(({ findings }) => findings).find(({ rule }) => rule === WAIVER.rule);
}

test("a waiver makes the tab with its headers, opens the gate, and leaves the person where they were", async () => {
  const sheet = await open();
  const finding = await errorOf(sheet);
  expect(finding?.subjects).toContain("O1-KR1");
  expect(await sheet.run("waiveFinding", WAIVER)).toEqual({ ok: true, tab: "House rules", row: 2 });
  expect(sheet.readRange("House rules!A1:E2")).toEqual([
    ["Rule or setting", "Value", "For", "Reason", "Until"],
    ["start-equals-target", "waived", "O1-KR1", "The new till counts from January", "2099-12-31"],
  ]);
  expect(sheet.selected().tab).toBe("OKRs");
  const review = (await sheet.run("reviewSheet")) as Review;
  expect(review.waived).toMatchObject([{ rule: "start-equals-target", reason: WAIVER.reason, until: "2099-12-31" }]);
  expect(review.houseRules).toEqual([]);
});

test("the next waiver goes below what is there, under the team's own order of columns, as plain text", async () => {
  const rows = [["Our rules"], ["Rule or setting", "Value", "Until", "For", "Reason", "By"], ["profile", "google"], []];
  const sheet = await open([{ name: "House Rules", rows }]);
  expect(await sheet.run("waiveFinding", { ...WAIVER, subject: "1.10", reason: "=1+1" })).toMatchObject({ ok: true, row: 4 });
  expect(sheet.readRange("House Rules!A4:F4")).toEqual([["start-equals-target", "waived", "2099-12-31", "1.10", "=1+1", ""]]);
});

test("a waiver whose last day is over is not written", async () => {
  const sheet = await open();
  expect(await sheet.run("waiveFinding", { ...WAIVER, until: "2020-01-31" })).toMatchObject({ ok: false, code: "waiver_over" });
  expect((await sheet.run("reviewSheet")) as Review).toMatchObject({ waived: [], houseRules: [] });
});

test.each<[string, unknown]>([
  ["a rule that there is not", { ...WAIVER, rule: "no-such-rule" }],
  ["no reason", { ...WAIVER, reason: "  " }],
  ["a reason beyond measure", { ...WAIVER, reason: "x".repeat(400) }],
  ["no key result", { ...WAIVER, subject: "" }],
  ["a day that is none", { ...WAIVER, until: "2026-02-30" }],
  ["no waiver at all", null],
])("with %s nothing is written", async (_, waiver) => {
  const sheet = await open();
  expect(await sheet.run("waiveFinding", waiver)).toMatchObject({ ok: false, code: "no_such_waiver" });
  expect((await sheet.run("reviewSheet")) as Review).toMatchObject({ waived: [] });
});

test("a waiver costs one read and two writes under the lock on a tab that is there", async () => {
  const sheet = await open([{ name: "House rules", rows: [["Rule or setting", "Value", "For", "Reason", "Until"]] }]);
  await sheet.run("waiveFinding", WAIVER);
  expect(sheet.calls).toEqual({ "Lock.tryLock": 1, "Range.getValues": 1, "Range.setNumberFormat": 1, "Range.setValues": 1, "Lock.releaseLock": 1 });
});
