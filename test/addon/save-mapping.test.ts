import { describe, expect, test } from "vitest";
import type { Problem, Review } from "../../addon/sidebar/server-api.ts";
import { openHeadless, type OpenSpreadsheet } from "../../addon/workbench/headless.ts";
import type { CellInput, Tab } from "../../addon/workbench/workbook.ts";
import type { Correction } from "../../shared/sheet/correction.ts";
import { bodyOf, open as openPublishable, pathsOf, REGISTERED, total } from "./publish-worker.ts";
import { hotel, OKRS } from "./sheet/hotel.ts";

const PLANS: Tab = {
  name: "Plans",
  rows: [
    ["Objective", "Key result", "Owner", "Plan A", "Plan B", "Seen"],
    ["Guests return", "Repeat stays rise to 50 a week", "Ada", 40, 50, 30],
    ["", "Guest rating rises to 4.9", "Ben", 4.8, 4.9, 4.5],
  ],
};
const column = (header: string, at: number, meaning: Extract<Correction, { says: "columns" }>["meaning"]): Correction =>
  ({ tab: "Plans", says: "columns", columns: [{ header, column: at }], meaning });
const TARGET = column("Plan B", 5, "target");

const open = (tabs: readonly Tab[] = [PLANS], properties: Readonly<Record<string, string>> = {}): Promise<OpenSpreadsheet> =>
  openHeadless({ workbook: hotel(tabs), properties: { document: properties } });
const say = async (sheet: OpenSpreadsheet, ...corrections: readonly Correction[]): Promise<Review> => {
  const review = (await sheet.run("saveMapping", corrections)) as Review;
  expect(review).toMatchObject({ ok: true });
  return review;
};
const review = async (sheet: OpenSpreadsheet): Promise<Review> => (await sheet.run("reviewSheet")) as Review;
const meant = ({ tabs }: Review): Readonly<Record<string, string>> =>
  Object.fromEntries(tabs.flatMap(({ columns }) => columns.map(({ meaning, header }) => [meaning, header])));

describe("what a person says about the columns", () => {
  test("is answered with a review by it, is kept with the document, and moves no cell", async () => {
    const sheet = await open();
    const before = sheet.readRange("A1:H8");
    expect(meant(await review(sheet))).toMatchObject({ target: "Plan A" });
    const said = await say(sheet, TARGET, column("Seen", 6, "current"));
    expect(meant(said)).toMatchObject({ target: "Plan B", current: "Seen" });
    expect(said.tabs[0]?.columns.find(({ meaning }) => meaning === "target")).toMatchObject({ sure: 1, why: "person" });
    expect(await review(sheet)).toEqual(said);
    expect(sheet.readRange("A1:H8")).toEqual(before);
  });

  test("holds after a column was put before it, and for another who opens the sheet under another name of the tab", async () => {
    const first = await open();
    await say(first, TARGET);
    const rows = PLANS.rows.map((row, index): CellInput[] => [index === 0 ? "Nr" : index, ...row]);
    const second = await open([{ ...PLANS, rows, name: "Plans of the hotel" }], first.properties.document);
    expect(meant(await review(second))).toMatchObject({ target: "Plan B" });
  });

  test("that no longer fits is told with what is gone, and can be let go", async () => {
    const sheet = await open();
    await say(sheet, TARGET, { tab: "Plans", says: "right" });
    await sheet.write("E1", "Dream");
    const lost = await review(sheet);
    expect(lost.tabs[0]?.lost).toEqual([{ meaning: "target", header: "Plan B" }]);
    const again = await say(sheet, { tab: "Plans", says: "columns", columns: [], meaning: "target" });
    expect([again.tabs[0]?.lost, again.said[0]?.confirmed]).toEqual([[], true]);
  });

  test("may be that a column is not used, or holds objectives and key results both", async () => {
    const sheet = await open([{ ...PLANS, rows: [["Dream", "Owner", "Target"], ["Guests return"], ["Repeat stays rise to 50", "Ada", 50]] }]);
    const said = await say(sheet, { tab: "Plans", says: "columns", columns: [{ header: "Dream", column: 1 }], meaning: "both" }, column("Owner", 2, null));
    expect(said.objectives).toMatchObject([{ text: "Guests return", keyResults: 1 }]);
    expect(said.tabs[0]?.columns.map(({ meaning }) => meaning)).not.toContain("owner");
    expect(said.said[0]).toMatchObject({ ignored: ["Owner"], corrected: true, confirmed: false });
  });

  test("goes when somebody starts over, and so does its property's text", async () => {
    const sheet = await open();
    const before = await review(sheet);
    await say(sheet, TARGET, { tab: "Plans", says: "right" });
    expect(await say(sheet, { tab: "Plans", says: "start-over" })).toEqual(before);
    expect(Object.values(sheet.properties.document)).toEqual([""]);
  });

  test("costs one reading and one writing more than a review", async () => {
    const sheet = await open();
    await say(sheet, TARGET);
    expect(sheet.calls).toEqual({
      "Lock.tryLock": 1, "Lock.releaseLock": 1, "Properties.getProperties": 2, "Properties.setProperties": 1,
      "Range.getValues": 1, "Range.getFormulas": 1, "Range.getNumberFormats": 1,
    });
  });

  test("that cannot be read any more is told, and the sheet is read as if nothing had been said", async () => {
    const sheet = await open();
    await say(sheet, TARGET);
    const [key = ""] = Object.keys(sheet.properties.document);
    const torn = await review(await open([PLANS], { [key]: "{\"v\":1" }));
    expect(torn.said).toMatchObject([{ tab: "Plans", unreadable: true, corrected: false }]);
    expect(meant(torn)).toMatchObject({ target: "Plan A" });
  });
});

describe("what a person leaves out", () => {
  test("a key result is neither reviewed nor published, and comes back", async () => {
    const sheet = await openPublishable({ properties: { document: REGISTERED } });
    const row: Correction = { tab: "OKRs", says: "row", row: "Guest rating rises from 4.1 to 4.6", out: true };
    const left = await say(sheet, row);
    expect(left.tabs[0]).toMatchObject({ keyResults: 2 });
    expect(left.said[0]?.without).toEqual([row.row]);
    await sheet.run("publishSheet");
    expect(total(sheet)).toBeLessThanOrEqual(10);
    expect(JSON.stringify(bodyOf(sheet.requests[0]))).not.toContain("Guest rating");
    expect((await say(sheet, { ...row, out: false })).tabs[0]).toMatchObject({ keyResults: 3 });
  });

  test("a tab, which stays listed; the only one can be read again from the message that nothing is left", async () => {
    const sheet = await open([PLANS, OKRS]);
    const one = await say(sheet, { tab: "Plans", says: "tab", out: true });
    expect([one.tabs.map(({ tab }) => tab), one.said.find(({ tab }) => tab === "Plans")?.excluded]).toEqual([["OKRs"], true]);
    const none = (await sheet.run("saveMapping", [{ tab: "OKRs", says: "tab", out: true }])) as Problem;
    expect(none).toMatchObject({ ok: false, code: "no_okr_table", startOver: ["Plans", "OKRs"] });
    expect((await say(sheet, { tab: "Plans", says: "start-over" })).tabs).toMatchObject([{ tab: "Plans" }]);
  });
});

describe("a table of which Keyline is not sure", () => {
  const UNSURE: Tab = { name: "List", rows: [["Topic", "Result", "Owner"], ["Rooms", "warm", "Ada"], ["Desk", "quick", "Ben"], ["Bar", "merry", "Cy"]] };
  const MAYBE: Tab = { name: "Maybe", rows: [["Goal", "Key results", "Note"], ["", "warm", ""], ["", "quick", ""], ["", "merry", ""]] };

  test("is asked about, and neither reviewed nor published until somebody says so", async () => {
    const sheet = await openPublishable({ tab: MAYBE });
    const asked = await review(sheet);
    expect(asked).toMatchObject({ ok: true, objectives: [], gate: { open: false, blocking: 0 }, tabs: [{ tab: "Maybe", asks: true, keyResults: 3 }] });
    expect(await sheet.run("publishSheet")).toMatchObject({ ok: false, code: "not_confirmed" });
    expect(pathsOf(sheet)).toEqual([]);
    const confirmed = await say(sheet, { tab: "Maybe", says: "right" });
    expect(confirmed.tabs).toMatchObject([{ asks: false }]);
    expect(confirmed.objectives[0]?.findings.length).toBeGreaterThan(0);
  });

  test("does not come from a list without objectives", async () => {
    expect(await (await open([UNSURE])).run("reviewSheet")).toMatchObject({ ok: false, code: "no_okr_table" });
  });
});

test.each<[string, unknown]>([
  ["nothing", undefined], ["a text", "all"], ["no correction", []], ["a tab without a name", [{ tab: "", says: "right" }]],
  ["a word it does not know", [{ tab: "Plans", says: "wrong" }]],
  ["a meaning it does not know", [{ ...TARGET, meaning: "colour" }]], ["a meaning from far away", [{ ...TARGET, meaning: "__proto__" }]],
  ["a column 0", [{ ...TARGET, columns: [{ header: "Plan B", column: 0 }] }]], ["a column without a header", [{ ...TARGET, columns: [{ column: 5 }] }]],
  ["columns that are none", [{ ...TARGET, columns: "E" }]], ["a row that is none", [{ tab: "Plans", says: "row", row: 3, out: true }]],
  ["a row that is neither in nor out", [{ tab: "Plans", says: "row", row: "Rating" }]],
  ["a right and a wrong correction", [TARGET, null]], ["too many", Array.from({ length: 101 }, () => TARGET)],
])("a page that asks for %s is refused, and nothing is kept", async (_, given) => {
  const sheet = await open();
  expect(await sheet.run("saveMapping", given)).toMatchObject({ ok: false, code: "no_such_correction" });
  expect(sheet.properties.document).toEqual({});
});

test("a tab that is gone, or more than can be kept, is said", async () => {
  const sheet = await open();
  expect(await sheet.run("saveMapping", [{ tab: "Old", says: "right" }])).toMatchObject({ ok: false, code: "no_such_tab" });
  const rows = Array.from({ length: 40 }, (_each, index) => ({ tab: "Plans", says: "row", row: `${index} ${"x".repeat(300)}`, out: true }));
  expect(await sheet.run("saveMapping", rows)).toMatchObject({ ok: false, code: "too_much_said" });
  expect(sheet.properties.document).toEqual({});
});
