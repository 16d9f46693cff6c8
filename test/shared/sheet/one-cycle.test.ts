import { expect, test } from "vitest";
import { ofOneCycle } from "../../../shared/sheet/one-cycle.ts";
import { tablesOf, tabOf } from "./tab-of.ts";

const table = (tab: string, title: string) => tablesOf(tabOf([[title], ["Objective", "Key result"], ["Guests return", "Rating to 4.8"]], { name: tab }));
const tables = [...table("Old", "OKRs Q3 2026"), ...table("New", "OKRs Q4 2026"), ...table("Ideas", "OKRs")];

test.each([
  ["Old", ["Old", "Ideas"]],
  ["New", ["New", "Ideas"]],
  ["Ideas", ["New", "Ideas"]],
  ["Notes", ["New", "Ideas"]],
])("while %s is looked at, %s count", (active, kept) => {
  expect(ofOneCycle(tables, active).map(({ tab }) => tab)).toEqual(kept);
});
