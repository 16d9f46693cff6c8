import { describe, expect, test } from "vitest";
import type { CellValue } from "../../../shared/sheet/cell.ts";
import { outline, tablesOf, tabOf } from "./tab-of.ts";

type Rows = readonly (readonly CellValue[])[];

const CASES: readonly { readonly title: string; readonly rows: Rows; readonly means: readonly (string | null)[] }[] = [
  {
    title: "a target that is a day is when the key result is due",
    rows: [["Objective", "Key result", "Target"], ["Guests return", "Loyalty card printed", { date: "2026-05-02" }], ["", "Bar open at night", { date: "2026-06-01" }]],
    means: ["objective", "keyResult", "due"],
  },
  {
    title: "a target that is a day stays the target where another column says when",
    rows: [["Key result", "Target", "Due"], ["Loyalty card printed", { date: "2026-05-02" }, { date: "2026-05-02" }]],
    means: ["keyResult", "target", "due"],
  },
  {
    title: "one day among numbers changes nothing",
    rows: [["Key result", "Target", "Owner"], ["Stays to 40", 40, "Ada"], ["Rating to 4.8", 4.8, "Ben"], ["Bar opens", { date: "2026-05-02" }, "Ada"]],
    means: ["keyResult", "target", "owner"],
  },
  {
    title: "a status in percent is the progress",
    rows: [["Key result", "Target", "Status"], ["Stays to 40", 40, "55%"], ["Rating to 4.8", 4.8, "40 %"], ["Complaints to 2", 2, ""]],
    means: ["keyResult", "target", "progress"],
  },
  {
    title: "a status in words stays the status",
    rows: [["Key result", "Target", "Status"], ["Stays to 40", 40, "on track"], ["Rating to 4.8", 4.8, "40%"], ["Complaints to 2", 2, "late"]],
    means: ["keyResult", "target", "status"],
  },
  {
    title: "beside the percentage attained a plain progress is the current value",
    rows: [["Key result", "Target", "Progress", "Attainment %"], ["Stays to 40", 40, 30, 75]],
    means: ["keyResult", "target", "current", "progress"],
  },
  {
    title: "a column in which objectives head their key results is both",
    rows: [["Objective / Key result", "Target"], ["O1: Guests return"], ["KR1: Stays to 40", 40]],
    means: ["objective+keyResult", "target"],
  },
];

describe("what stands in a column may say more than its header", () => {
  test.each(CASES)("$title", ({ rows, means }) => {
    const [table] = tablesOf(tabOf(rows));
    const found = (rows[0] ?? []).map((_, index) => table?.columns.filter(({ column }) => column === index + 1).map(({ meaning }) => meaning).join("+") || null);
    expect(found).toEqual(means);
  });
});

test.each<{ title: string; above: string; reads: unknown }>([
  { title: "is a day of the only year that the tab names", above: "Hotel OKRs Q2 2026", reads: { kind: "date", date: "2026-05-02" } },
  { title: "stays a text where the tab names two years", above: "Hotel OKRs 2026/2027", reads: { kind: "text", text: "2 May" } },
  { title: "stays a text where the tab names none", above: "Hotel OKRs", reads: { kind: "text", text: "2 May" } },
])("a day without a year $title", ({ above, reads }) => {
  const [table] = tablesOf(tabOf([[above], ["Key result", "Target", "Due"], ["Loyalty card printed", 1, "2 May"]]));
  expect(table?.objectives[0]?.keyResults[0]?.cells.due?.reading).toEqual(reads);
});

test("the words right above each of several tables name its objective, and a remark between does no harm", () => {
  const header = ["Key result", "Target"];
  expect(outline(tablesOf(tabOf([
    ["Hotel OKRs"], ["Guests return"], header, ["Stays to 40", 40], [], ["Rooms stay warm"], header, ["Complaints to 2", 2],
  ])))).toEqual(["Guests return >  Stays to 40", "Rooms stay warm >  Complaints to 2"]);
  expect(outline(tablesOf(tabOf([["Objective 1: Guests return"], ["Why now: winter is empty"], header, ["Stays to 40", 40]]))))
    .toEqual(["O1 Guests return >  Stays to 40"]);
});

test("the title above a single table is no objective", () => {
  expect(outline(tablesOf(tabOf([["Hotel OKRs"], ["Key result", "Target"], ["Stays to 40", 40]])))).toEqual([">  Stays to 40"]);
});
