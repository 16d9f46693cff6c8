import { afterEach, describe, expect, test } from "vitest";
import type { Applied, Review, SeenOffer } from "../../addon/sidebar/server-api.ts";
import { openHeadless, type OpenSpreadsheet } from "../../addon/workbench/headless.ts";
import type { Tab } from "../../addon/workbench/workbook.ts";
import { OFFERS } from "../../shared/offers/index.ts";
import { hotel } from "./sheet/hotel.ts";

const LISTED: Tab = {
  name: "Plans",
  rows: [
    ["Hotel plans"],
    ["Objective", "Key result", "Start", "Target", "Current"],
    ["Guests return", "Repeat stays rise from 20 to 50 a week", "", "", "30"],
    ["", "Guest rating rises from 4.1 to 4.9", 4.1, 4.9, "=4+0.5"],
    ["Rooms stay warm", "Complaints fall from 12 to 4 a month", "", 4, 9],
  ],
};
const WEEKS: Tab = {
  name: "Weeks",
  rows: [
    ["Objective", "Key result", "Owner", "Start", "Target", "Current", "Due", { date: "2026-11-02" }, { date: "2026-11-09" }],
    ["Guests return", "Repeat stays rise from 20% to 50%", "Ada", "20%", "50%", "30%", { date: "2026-12-31" }, 5, 6],
  ],
};
const NOTES: Tab = { name: "Notes", rows: [["Remember the flowers"], ["=1+1", "'007"]] };
const AREA = "A1:Z12";

let opened: OpenSpreadsheet | null = null;
const open = async (): Promise<OpenSpreadsheet> => (opened = await openHeadless({ workbook: hotel([LISTED, WEEKS, NOTES]) }));
// Formulas of two open spreadsheets would share what the engine remembers.
afterEach(() => opened?.dispose());
const everything = (sheet: OpenSpreadsheet): unknown => ["Plans", "Weeks", "Notes"].map((tab) => sheet.readRange(`${tab}!${AREA}`));
const offersOf = async (sheet: OpenSpreadsheet): Promise<readonly SeenOffer[]> => ((await sheet.run("reviewSheet")) as Review).offers;

/** The cells in which two readings of the whole spreadsheet differ, by tab and place from 1. */
function changed(sheet: OpenSpreadsheet, before: unknown): readonly string[] {
  const [old, now] = [before, everything(sheet)] as [unknown[][][], unknown[][][]];
  return now.flatMap((rows, tab) => rows.flatMap((row, r) => row.flatMap((cell, c) => (JSON.stringify(cell) === JSON.stringify(old[tab]?.[r]?.[c]) ? [] : [`${tab} ${String.fromCharCode(65 + c)}${r + 1}`]))));
}

/** The cells that an offer names, one by one. */
const named = ({ tab, cells }: SeenOffer): readonly string[] => cells.split(", ").flatMap((range) => {
  const [first = "", last = first] = range.split(":");
  const [from, to] = [Number(first.slice(1)), Number(last.slice(1))];
  return Array.from({ length: to - from + 1 }, (_each, index) => `${["Plans", "Weeks"].indexOf(tab)} ${first.slice(0, 1)}${from + index}`);
});

/** Offers whose formulas fill the cells below them, and leave blank what cannot be computed. */
const FILLS = ["add-grade", "add-trend"];
const columnIn = (cell: string): string => cell.replace(/\d+$/, "");

describe("what Keyline can write for a table", () => {
  test("is offered by name, with all cells that it writes", async () => {
    const offers = await offersOf(await open());
    expect(offers.find(({ id, tab }) => id === "fill-levels" && tab === "Plans")).toEqual({
      id: "fill-levels", tab: "Plans", firstRow: 3, cells: "C3, C5, D3", examples: [{ cell: "C3", value: 20 }, { cell: "C5", value: 12 }, { cell: "D3", value: 50 }],
    });
    expect(new Set(offers.map(({ id }) => id))).toEqual(new Set(["add-ids", "fill-levels", "numbers-from-text", "add-owner", "add-due", "add-confidence", "add-grade", "add-trend"]));
  });

  test.each(OFFERS.map(({ id }) => id))("%s changes the cells that it named, and those that its formulas fill, and undo brings all back", async (id) => {
    const sheet = await open();
    for (const offer of (await offersOf(sheet)).filter((each) => each.id === id)) {
      const before = everything(sheet);
      const { examples: _examples, ...taken } = offer;
      const applied = (await sheet.run("takeOffer", taken)) as Applied;
      await sheet.settle();
      expect(applied).toMatchObject({ ok: true, refused: [] });
      const [all, promised] = [changed(sheet, before), named(offer)];
      if (FILLS.includes(id)) {
        expect(all.length).toBeGreaterThan(0);
        expect(new Set(all.map(columnIn))).toEqual(new Set(promised.map(columnIn)));
      } else expect([...all].sort()).toEqual([...promised].sort());
      expect((await offersOf(sheet)).some((each) => each.id === id && each.tab === offer.tab)).toBe(false);
      expect(await sheet.run("applyFixes", applied.undo)).toMatchObject({ ok: true, refused: [] });
      await sheet.settle();
      expect(everything(sheet)).toEqual(before);
    }
  });

  test("computes from this sheet's own columns", async () => {
    const sheet = await open();
    const [grade] = (await offersOf(sheet)).filter(({ id, tab }) => id === "add-grade" && tab === "Plans");
    await sheet.run("takeOffer", grade);
    await sheet.settle();
    await expect.poll(() => sheet.readRange("Plans!F2:F5")).toEqual([["Grade"], [""], [expect.closeTo(0.5)], [expect.any(String)]]);
  });
});

test("nothing is written where the sheet has changed since the offer was seen", async () => {
  const sheet = await open();
  const [levels] = (await offersOf(sheet)).filter(({ id, tab }) => id === "fill-levels" && tab === "Plans");
  await sheet.write("Plans!C3", 19);
  const before = everything(sheet);
  expect(await sheet.run("takeOffer", levels)).toMatchObject({ ok: false, code: "no_such_offer" });
  expect(everything(sheet)).toEqual(before);
});

test("a column that Keyline wrote and somebody changed since is not taken back", async () => {
  const sheet = await open();
  const [grade] = (await offersOf(sheet)).filter(({ id, tab }) => id === "add-grade" && tab === "Weeks");
  const { undo } = (await sheet.run("takeOffer", grade)) as Applied;
  await sheet.write("Weeks!J2", "=1/2");
  expect(await sheet.run("applyFixes", undo)).toMatchObject({ ok: true, refused: [{ code: "cell_changed" }] });
  expect(sheet.read("Weeks!J2")).toBe(0.5);
});

test.each<[string, unknown]>([
  ["nothing", undefined], ["a text", "add-ids"], ["an offer that is none", { id: "delete-all", tab: "Plans", firstRow: 3, cells: "A1" }],
  ["cells that it would not write", { id: "add-ids", tab: "Plans", firstRow: 3, cells: "A1" }], ["a tab that is gone", { id: "add-ids", tab: "Old", firstRow: 3, cells: "F2:F5" }],
])("a page that asks for %s is refused", async (_, given) => {
  const sheet = await open();
  const before = everything(sheet);
  expect(await sheet.run("takeOffer", given)).toMatchObject({ ok: false, code: "no_such_offer" });
  expect(everything(sheet)).toEqual(before);
});

test("at the right edge of a tab there is room for another column", async () => {
  const wide: Tab = { name: "Wide", rows: LISTED.rows.slice(1).map((row, index) => [...row, ...Array.from({ length: 21 }, (_each, at) => (index === 0 ? `Note ${at + 1}` : "x"))]) };
  const sheet = (opened = await openHeadless({ workbook: hotel([wide]) }));
  const [ids] = (await offersOf(sheet)).filter(({ id }) => id === "add-ids");
  expect(ids?.cells).toBe("AA1:AA4");
  expect(await sheet.run("takeOffer", ids)).toMatchObject({ ok: true, refused: [] });
  expect(sheet.read("Wide!AA1")).toBe("ID");
});
