import { expect, test } from "vitest";
import { type Correction, withCorrection } from "../../../shared/sheet/correction.ts";
import { NO_MAPPING, type TabMapping } from "../../../shared/sheet/mapping.ts";

const goal = { header: "Goal", column: 4 };
const plan = { header: "Plan", column: 5 };
const weeks = [{ header: "2026-10-05", column: 6 }, { header: "2026-10-12", column: 7 }];
const columns = (said: readonly { header: string; column: number }[], meaning: Extract<Correction, { says: "columns" }>["meaning"]): Correction => ({ tab: "OKRs", says: "columns", columns: said, meaning });
const row = (out: boolean): Correction => ({ tab: "OKRs", says: "row", row: "Sum", out });

const CASES: readonly (readonly [string, readonly Correction[], Partial<TabMapping>])[] = [
  ["a meaning goes to the column that was named last", [columns([goal], "target"), columns([plan], "target")], { columns: { target: plan } }],
  ["a column has the meaning that was named last", [columns([goal], "target"), columns([goal], "start")], { columns: { start: goal } }],
  ["one column may hold objectives and key results", [columns([goal], "both")], { columns: { objective: goal, keyResult: goal } }],
  ["a column that is not used has no meaning", [columns([goal], "target"), columns([goal], null)], { ignored: [goal] }],
  ["a column that gets a meaning is used again", [columns([goal, plan], null), columns([goal], "target")], { columns: { target: goal }, ignored: [plan] }],
  ["weeks are left out and taken in together", [columns(weeks, null), columns(weeks, "confidenceSeries")], {}],
  ["a meaning without a column is as if it had never been named", [columns([goal], "target"), columns([], "target")], {}],
  ["a row is left out once, and comes back", [row(true), row(true)], { without: ["Sum"] }],
  ["a row that comes back leaves nothing", [row(true), row(false)], {}],
  ["a tab is left out", [{ tab: "OKRs", says: "tab", out: true }], { excluded: true }],
  ["what is right stays as it is", [columns([goal], "target"), { tab: "OKRs", says: "right" }], { columns: { target: goal }, confirmed: true }],
  ["starting over forgets everything", [columns([goal], null), row(true), { tab: "OKRs", says: "right" }, { tab: "OKRs", says: "start-over" }], {}],
];

test.each(CASES)("%s", (_title, corrections, expected) => {
  expect(corrections.reduce<TabMapping>(withCorrection, NO_MAPPING)).toEqual({ ...NO_MAPPING, ...expected });
});
