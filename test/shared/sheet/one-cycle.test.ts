import { expect, test } from "vitest";
import type { OkrTable } from "../../../shared/sheet/okr-sheet.ts";
import { ofOneCycle } from "../../../shared/sheet/one-cycle.ts";
import { tablesOf, tabOf } from "./tab-of.ts";

const table = (tab: string, title: string): readonly OkrTable[] => tablesOf(tabOf([[title], ["Objective", "Key result"], ["Guests return", "Rating to 4.8"]], { name: tab }));
const quarters = (...names: readonly string[]): readonly OkrTable[] =>
  tablesOf(tabOf([["Objective", "Key result", "Quarter"], ...names.map((name) => ["Guests return", `Rating in ${name}`, name])], { name: "All" }));
const TABS = [...table("Old", "OKRs Q3 2026"), ...table("New", "OKRs Q4 2026"), ...table("Draft", "OKRs Q1 2027"), ...table("Ideas", "OKRs")];
const TODAY = "2026-11-20";

test.each([
  ["Old", ["Old", "Ideas"], ["New", "Draft"]],
  ["Draft", ["Draft", "Ideas"], ["Old", "New"]],
  ["Ideas", ["New", "Ideas"], ["Old", "Draft"]],
  ["Notes", ["New", "Ideas"], ["Old", "Draft"]],
])("while %s is looked at, %s count, and the others are named", (active, kept, aside) => {
  const { tables, setAside } = ofOneCycle(TABS, active, TODAY);
  expect([tables.map(({ tab }) => tab), setAside.map(({ tab }) => tab)]).toEqual([kept, aside]);
});

test.each<[readonly string[], string, string]>([
  [["Q3 2026", "Q4 2026", "Q1 2027"], TODAY, "Q4 2026"],
  [["Q3 2026", "Q4 2026"], "2027-02-01", "Q4 2026"],
  [["Q3", "Q4"], TODAY, "Q4"],
  [["Q3", "Q4"], "2026-08-01", "Q3"],
])("of %j on one tab, on %s it is %s", (names, today, cycle) => {
  expect(ofOneCycle(quarters(...names), "All", today).cycle).toBe(cycle);
});
