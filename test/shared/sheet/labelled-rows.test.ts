import { describe, expect, test } from "vitest";
import type { CellValue } from "../../../shared/sheet/cell.ts";
import { recognise } from "../../../shared/sheet/recognise.ts";
import { outline, tablesOf, tabOf } from "./tab-of.ts";

type Rows = readonly (readonly CellValue[])[];

const TABLES: readonly { readonly title: string; readonly rows: Rows; readonly outline: readonly string[] }[] = [
  {
    title: "labels and sentences without any headers",
    rows: [["Harbour OKRs"], ["Objective", "Guests return"], ["KR 1", "Repeat stays to 40"], ["KR 2", "Rating to 4.8"], [], ["Objective", "Rooms stay warm"], ["KR 1", "Complaints to 2"]],
    outline: ["Guests return > KR1 Repeat stays to 40", "Guests return > KR2 Rating to 4.8", "Rooms stay warm > KR1 Complaints to 2"],
  },
  {
    title: "four squares on one tab",
    rows: [
      ["This week", "", "OKR Confidence", "", ""], ["P1", "Call the plumber", "Objective:", "Guests return", ""],
      ["P1", "Print the card", "KR:", "Repeat stays rise to 40", "5/10"], ["", "", "KR:", "Rating rises to 4.8", "7/10"],
      ["", "", "", "", ""], ["Next weeks", "", "Health", "", ""], ["", "New boiler", "", "Team spirit", "Green"],
    ],
    outline: ["Guests return >  Repeat stays rise to 40", "Guests return >  Rating rises to 4.8"],
  },
  {
    title: "an export whose ids say which rows are key results",
    rows: [["id", "title", "objective", "status"], ["KR1", "Repeat stays rise to 40", "", "open"], ["KR2", "Rating rises to 4.8", "", "open"]],
    outline: [">  KR1 Repeat stays rise to 40", ">  KR2 Rating rises to 4.8"].map((line) => line.replace(">  ", "> ")),
  },
  {
    title: "two rows of headers, the upper one over several columns",
    rows: [
      ["Objective", "Key result", "Quarter", "", "Actual", "", "Progress %"], ["", "", "Start", "Target", "Month 1", "Month 2", ""],
      ["Guests return", "Repeat stays", 20, 40, 22, 25, 0.25], ["", "Rating", 4.1, 4.8, 4.2, 4.3, 0.3],
    ],
    outline: ["Guests return >  Repeat stays", "Guests return >  Rating"],
  },
  {
    title: "several key results in one cell, a line each",
    rows: [["Objective", "Key results"], ["Guests return", "Repeat stays to 40\nRating to 4.8"], ["Rooms stay warm", "• Complaints to 2 • Boiler hours to 90"]],
    outline: ["Guests return >  Repeat stays to 40", "Guests return >  Rating to 4.8", "Rooms stay warm >  Complaints to 2", "Rooms stay warm >  Boiler hours to 90"],
  },
  {
    title: "a sentence with a remark on its second line is one key result, and so is one with its own numbers",
    rows: [["Objective", "Key results", "Target"], ["Guests return", "Repeat stays to 40\n(from the ledger)", ""], ["Rooms stay warm", "Complaints to 2\nBoiler hours to 90", 2]],
    outline: ["Guests return >  Repeat stays to 40\n(from the ledger)", "Rooms stay warm >  Complaints to 2\nBoiler hours to 90"],
  },
];

describe("a layout without one plain header row", () => {
  test.each(TABLES)("$title", ({ rows, outline: expected }) => {
    expect(outline(tablesOf(tabOf(rows)))).toEqual(expected);
  });
});

test("the target of two header rows is the lower one's, and the table begins below both", () => {
  const [table] = tablesOf(tabOf(TABLES[3]?.rows ?? []));
  expect(table).toMatchObject({ headerRow: 2, firstRow: 3 });
  expect(table?.objectives[0]?.keyResults[0]?.cells).toMatchObject({ start: { raw: 20 }, target: { raw: 40 } });
});

test("values out of ten beside labelled sentences are confidences", () => {
  const [table] = tablesOf(tabOf(TABLES[1]?.rows ?? []));
  expect(table?.objectives[0]?.keyResults.map(({ cells }) => cells.confidence?.raw)).toEqual(["5/10", "7/10"]);
});

test.each<{ title: string; rows: Rows }>([
  { title: "tasks that refer to key results", rows: [["Task", "Serves"], ["Call the plumber", "KR1"], ["Print the card", "KR1"], ["Paint the door", "KR2"]] },
  { title: "initiatives with the key result that each serves", rows: [["KR", "Initiative", "Who"], ["KR1", "Call the plumber today", "Ada"], ["KR2", "Print the new card", "Ben"]] },
])("no table is made of $title", ({ rows }) => {
  expect(recognise(tabOf(rows)).ok).toBe(false);
});

test.each([
  { title: "below the rows", rows: [["Objective 1: Guests return"], ["#", "Key result", "Target"], ["KR1", "Repeat stays", 40], ["Owner: Ada (front desk)"]] },
  { title: "above the header", rows: [["Objective 1: Guests return"], ["#", "Key result", "Target"], ["Responsable : Ada"], ["KR1", "Repeat stays", 40]] },
])("an owner named on a line of its own $title is the owner of the key results", ({ rows }) => {
  const [table] = tablesOf(tabOf(rows));
  expect(table?.objectives[0]?.keyResults.map(({ text, owner }) => [text, owner])).toEqual([["Repeat stays", "Ada"]]);
});
