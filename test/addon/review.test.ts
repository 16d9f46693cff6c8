import { describe, expect, test } from "vitest";
import type { Review } from "../../addon/sidebar/server-api.ts";
import { openHeadless, type OpenSpreadsheet } from "../../addon/workbench/headless.ts";
import type { CellInput, Tab } from "../../addon/workbench/workbook.ts";
import { FLAWED, HEADINGS, hotel, OKRS } from "./sheet/hotel.ts";

const open = (tabs: readonly Tab[], more: Parameters<typeof hotel>[1] = {}): Promise<OpenSpreadsheet> => openHeadless({ workbook: hotel(tabs, more) });

async function reviewOf(sheet: OpenSpreadsheet): Promise<Review> {
  const review = (await sheet.run("reviewSheet")) as Review;
  expect(review).toMatchObject({ ok: true });
  return review;
}

const rulesIn = ({ objectives }: Review): readonly string[] => objectives.flatMap(({ findings }) => findings.map(({ rule }) => rule));

describe("a review", () => {
  test("says what was understood, and groups what it found by objective", async () => {
    const review = await reviewOf(await open([OKRS]));
    expect(review).toMatchObject({ spreadsheet: "Hotel", profile: { id: "guide" }, gate: { open: true, blocking: 0 }, published: null });
    expect(review.tabs).toMatchObject([{ tab: "OKRs", team: "Front desk", cycle: "Q4 2026", leftAlone: [], confidence: "0-10" }]);
    expect(review.tabs[0]?.columns.map(({ meaning }) => meaning)).toEqual([
      "id", "objective", "keyResult", "owner", "start", "target", "current", "due", "confidenceSeries", "confidenceSeries",
    ]);
    expect(review.objectives).toMatchObject([
      { label: "O1", text: "Guests come back", place: { tab: "OKRs", row: 3, column: 2 }, keyResults: 2 },
      { label: "O2", text: "Arrivals feel effortless", place: { tab: "OKRs", row: 6, column: 2 }, keyResults: 1 },
    ]);
  });

  test("closes the gate while an error stands, and names its cell", async () => {
    const review = await reviewOf(await open([FLAWED]));
    expect(review.gate).toEqual({ open: false, blocking: review.counts.errors });
    expect(review.counts.errors).toBeGreaterThan(0);
    expect(review.objectives[0]?.findings).toContainEqual(expect.objectContaining({ rule: "start-equals-target", place: { tab: "OKRs", row: 3, column: 6 } }));
    expect(rulesIn(review)).toContain("missing-owner");
  });

  const row = (id: string, text: string, start: CellInput, target: CellInput, current: CellInput): readonly CellInput[] =>
    [id, "Guests come back", text, "Ada", start, target, current, { date: "2026-12-31" }];
  const STAYS = row("O1-KR1", "Repeat stays rise from 20 to 40 a week", 20, 40, 30);

  test.each<{ title: string; rows: readonly (readonly CellInput[])[]; rule: string; at: readonly [row: number, column: number] }>([
    { title: "a current that shows #DIV/0!", rows: [row("O1-KR1", "Stays rise from 20 to 40", 20, 40, "=1/0")], rule: "cannot-be-graded", at: [3, 7] },
    { title: "a current that is no number", rows: [row("O1-KR1", "Stays rise from 20 to 40", 20, 40, "n.a. yet")], rule: "cannot-be-graded", at: [3, 7] },
    { title: "a current that is about a number", rows: [row("O1-KR1", "Stays rise from 20 to 40", 20, 40, "ca. 6,5")], rule: "cannot-be-graded", at: [3, 7] },
    { title: "a target that shows #REF!", rows: [row("O1-KR1", "Stays rise to 40", 20, "#REF!", "")], rule: "cannot-be-graded", at: [3, 6] },
    { title: "an id that stands twice", rows: [STAYS, row("O1-KR1", "Guest rating rises from 4 to 5", 4, 5, 4.5)], rule: "duplicate-id", at: [4, 1] },
    { title: "numbers without a sentence", rows: [STAYS, row("O1-KR2", "", 4, 5, 4.5)], rule: "no-sentence", at: [4, 3] },
  ])("closes the gate on what a version could not hold truly: $title", async ({ rows, rule, at }) => {
    const sheet = await open([{ name: "OKRs", rows: [["Front desk OKRs Q4 2026"], HEADINGS, ...rows] }]);
    const review = await reviewOf(sheet);
    const errors = review.objectives.flatMap(({ findings }) => findings.filter(({ severity }) => severity === "error"));
    expect(errors.map((finding) => [finding.rule, finding.place.row, finding.place.column])).toEqual([[rule, ...at]]);
    expect(errors[0]?.message).toMatch(/^[A-Z“].*\.$/);
    expect(review.gate).toEqual({ open: false, blocking: 1 });
    expect(await sheet.run("publishSheet")).toMatchObject({ ok: false });
    expect(sheet.requests).toEqual([]);
  });

  test("covers every visible tab with an OKR table and skips hidden ones, logs and other tabs", async () => {
    const log: Tab = { name: "Check-ins", rows: [["Date", "Key result", "Value", "Confidence"], [{ date: "2026-11-20" }, "Repeat stays", 30, 6]] };
    const notes: Tab = { name: "Notes", rows: [["Remember the flowers"]] };
    const review = await reviewOf(await open([notes, OKRS, log, { ...FLAWED, name: "Spa OKRs" }, { ...FLAWED, name: "Old", hidden: true }]));
    expect(review.tabs.map(({ tab }) => tab)).toEqual(["OKRs", "Spa OKRs"]);
  });

  test("says which tabs it leaves out, and prefers the cycle of today while neither is looked at", async () => {
    const titled = (name: string): Tab => ({ ...OKRS, name, rows: [[name], ...OKRS.rows.slice(1)] });
    const [year, month] = [new Date().getUTCFullYear(), new Date().getUTCMonth()];
    const now = `Q${Math.floor(month / 3) + 1} ${year}`;
    const review = await reviewOf(await open([{ name: "Notes", rows: [["Remember the flowers"]] }, titled(now), titled(`Q1 ${year + 1}`)]));
    expect(review.tabs.map(({ tab }) => tab)).toEqual([now]);
    expect(review.leftOut).toEqual([
      expect.stringMatching(/“Notes”.* review of the other tabs\.$/),
      `Left out: Q1 ${year + 1} on the tab “Q1 ${year + 1}”, which is another cycle than ${now}.`,
    ]);
  });

  test("calls objectives by the ids that they have when they are published", async () => {
    const rows = [["#", "Objective", "Key result", "Owner"], [1, "Guests come back"], [1.1, "", "Stays rise from 20 to 40", "Ada"]];
    expect((await reviewOf(await open([{ name: "OKRs", rows }]))).objectives).toMatchObject([{ label: "O1", keyResults: 1 }]);
  });

  test("costs three calls for a tab with a table, one for another, and one for the settings", async () => {
    const sheet = await open([OKRS, { name: "Notes", rows: [["Remember the flowers"]] }]);
    await reviewOf(sheet);
    expect(sheet.calls).toEqual({ "Range.getValues": 2, "Range.getFormulas": 1, "Range.getNumberFormats": 1, "Properties.getProperties": 1 });
  });

  test("leaves texts that look like markup as they are", async () => {
    const review = await reviewOf(await open([{ ...OKRS, rows: [...OKRS.rows, ["O3-KR1", "<img src=x onerror=alert(1)>", "Rating rises from 4 to 5", "Ada", 4, 5, 4, ""]] }]));
    expect(review.objectives.map(({ text }) => text)).toContain("<img src=x onerror=alert(1)>");
  });
});

describe("a sheet without an OKR table is told so kindly", () => {
  test.each<{ title: string; tabs: readonly Tab[]; says: RegExp }>([
    { title: "an empty tab", tabs: [{ name: "Sheet1", rows: [] }], says: /“Sheet1” is empty/ },
    { title: "another table", tabs: [{ name: "Menu", rows: [["Dish", "Price"], ["Soup", 4]] }], says: /no OKR table on the tab “Menu”/ },
    { title: "headings alone", tabs: [{ name: "OKRs", rows: [["Objective", "Key result", "Target"]] }], says: /no key result under them/ },
  ])("$title", async ({ tabs, says }) => {
    expect(await (await open(tabs)).run("reviewSheet")).toEqual({ ok: false, code: "no_okr_table", message: expect.stringMatching(says), hint: expect.stringContaining("Objective, Key result") });
  });
});

describe("selecting a cell", () => {
  test("moves to its tab and cell", async () => {
    const sheet = await open([{ name: "Notes", rows: [["Remember the flowers"]] }, OKRS]);
    expect(await sheet.run("selectCell", { tab: "OKRs", row: 3, column: 6 })).toEqual({ ok: true, a1: "F3" });
    expect(sheet.selected()).toEqual({ tab: "OKRs", a1: "F3" });
  });

  test.each<[string, unknown]>([
    ["a tab that is gone", { tab: "Old", row: 1, column: 1 }],
    ["a row outside the tab", { tab: "OKRs", row: 1e9, column: 1 }],
    ["a fraction", { tab: "OKRs", row: 1.5, column: 1 }],
    ["row 0", { tab: "OKRs", row: 0, column: 1 }],
    ["text as a row", { tab: "OKRs", row: "3", column: 1 }],
    ["no place", null],
    ["a text", "OKRs!A1"],
    ["nothing", undefined],
  ])("%s is refused and the selection stays", async (_, place) => {
    const sheet = await open([OKRS]);
    const before = sheet.selected();
    expect(await sheet.run("selectCell", place)).toMatchObject({ ok: false, code: "no_such_cell" });
    expect(sheet.selected()).toEqual(before);
  });
});
