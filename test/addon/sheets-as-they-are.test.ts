import { afterEach, describe, expect, test } from "vitest";
import type { Applied, Review, SeenOffer } from "../../addon/sidebar/server-api.ts";
import { type Opening, openHeadless, type OpenSpreadsheet } from "../../addon/workbench/headless.ts";
import type { CellInput, Tab } from "../../addon/workbench/workbook.ts";
import { built } from "../build/dist.ts";
import { bodyOf, REGISTERED, worker } from "./publish-worker.ts";
import { HEADINGS, hotel, OKRS } from "./sheet/hotel.ts";
import { protection } from "./sheet/protection.ts";

type Place = Parameters<typeof hotel>[1];

let opened: OpenSpreadsheet | null = null;
const open = async (tabs: readonly Tab[], place: Place = {}, more: Partial<Opening> = {}): Promise<OpenSpreadsheet> =>
  (opened = await openHeadless({ workbook: hotel(tabs, place), ...more }));
// Formulas of two open spreadsheets would share what the engine remembers.
afterEach(() => opened?.dispose());

const reviewOf = async (sheet: OpenSpreadsheet): Promise<Review> => {
  const review = (await sheet.run("reviewSheet")) as Review;
  expect(review).toMatchObject({ ok: true });
  return review;
};
const offerOf = async (sheet: OpenSpreadsheet, wanted: string): Promise<SeenOffer | undefined> => (await reviewOf(sheet)).offers.find(({ id }) => id === wanted);
const tabOf = (...rows: readonly (readonly CellInput[])[]): Tab => ({ name: "OKRs", rows });

/** A script file through which a test reads every formula and format as a script would. */
const CONTENTS = `function contentsOf() { return SpreadsheetApp.getActiveSpreadsheet().getSheets().map(function (sheet) {
  var range = sheet.getDataRange();
  return [sheet.getName(), range.getA1Notation(), range.getFormulas(), range.getNumberFormats(), range.getDisplayValues()];
}); }`;
const WITH_CONTENTS = { "Code.js": built("Code.js"), "Sidebar.html": built("Sidebar.html"), "Contents.js": CONTENTS, "appsscript.json": built("appsscript.json") };

const FIRST = ["O1-KR1", "Guests come back", "Repeat stays rise from 20 to 40 a week", "Ada", 20, 40, 30, { date: "2026-12-31" }] as const;
const SECOND = ["O1-KR2", "", "Guest rating rises from 4.1 to 4.6", "Ben", 4.1, 4.6, 4.2, { date: "2026-12-31" }] as const;

describe("looking at a sheet changes nothing on it", () => {
  const FORMULAS = tabOf(
    ["=\"Front desk OKRs \"&\"Q4 2026\""],
    HEADINGS.map((heading) => `="${heading}"`),
    ["=\"O1-\"&\"KR1\"", "=\"Guests come back\"", "=\"Repeat stays rise from 20 to 20 a week\"", "=\"Ada\"", "=10+10", "=10+10", "=5*6", "=DATE(2026,12,31)"],
    ["=\"O1-\"&\"KR2\"", "=\"\"", "=\"Guest rating rises from 4 to 5\"", "=\"Ben\"", "=2+2", "=2+3", "=9/2", "=DATE(2026,12,31)"],
  );
  const merged: Tab = { ...tabOf(["Plans Q4 2026"], HEADINGS, FIRST, SECOND), name: "Merged", merges: ["A1:H1", "B3:B4"] };

  test("not by a review, a refused version, corrections, or starting over, with a formula in every cell and merged cells", async () => {
    const sheet = await open([FORMULAS, merged], {}, { files: WITH_CONTENTS, respond: worker(), properties: { document: REGISTERED } });
    await sheet.settle();
    const before = await sheet.run("contentsOf");
    const review = await reviewOf(sheet);
    expect(review.gate.open).toBe(false);
    expect(await sheet.run("contentsOf")).toEqual(before);
    expect(await sheet.run("publishSheet")).toMatchObject({ ok: false });
    expect(await sheet.run("contentsOf")).toEqual(before);
    for (const correction of [
      { tab: "OKRs", says: "columns", columns: [{ header: "Current", column: 7 }], meaning: "target" }, { tab: "OKRs", says: "right" },
      { tab: "Merged", says: "tab", out: true }, { tab: "OKRs", says: "start-over" },
    ]) {
      expect(await sheet.run("saveMapping", [correction])).toMatchObject({ ok: true });
      expect(await sheet.run("contentsOf")).toEqual(before);
    }
  });

  test("formulas are read by their values, no fix is offered on them, and offers leave them as they are", async () => {
    const sheet = await open([FORMULAS], {}, { files: WITH_CONTENTS });
    await sheet.settle();
    const review = await reviewOf(sheet);
    expect(review.tabs).toMatchObject([{ tab: "OKRs", keyResults: 2, cycle: "Q4 2026" }]);
    expect(review.objectives[0]?.findings.flatMap(({ fixes }) => fixes)).toEqual([]);
    const formulas = async (): Promise<unknown> => ((await sheet.run("contentsOf")) as [string, string, string[][]][])[0]?.[2].map((row) => row.slice(0, 8));
    const before = await formulas();
    for (const { id } of review.offers) {
      const offer = await offerOf(sheet, id);
      expect(await sheet.run("takeOffer", offer)).toMatchObject({ ok: true, refused: [] });
      await sheet.settle();
      expect(await formulas()).toEqual(before);
    }
    expect((await reviewOf(sheet)).offers).toEqual([]);
  });
});

describe("one objective holds for the rows below it", () => {
  test.each<[string, Partial<Tab>]>([["where its cells are merged", { merges: ["B3:B4"] }], ["where the cells below are blank", {}]])("%s", async (_, more) => {
    const sheet = await open([{ ...tabOf(["Plans Q4 2026"], HEADINGS, FIRST, SECOND, ["O2-KR1", "Rooms stay warm", "Complaints fall from 12 to 4 a month", "Ada", 12, 4, 9, { date: "2026-12-31" }]), ...more }]);
    expect((await reviewOf(sheet)).objectives).toMatchObject([{ text: "Guests come back", keyResults: 2 }, { text: "Rooms stay warm", keyResults: 1 }]);
  });
});

describe("what stands far from the table", () => {
  const far: Tab = {
    ...OKRS,
    rows: [...OKRS.rows, ...Array.from({ length: 893 }, (): CellInput[] => []), ["", "", "", "x"]],
    size: { rows: 1000, columns: 60 },
    looks: [{ at: "A950:AZ1000", background: "#ffeecc" }],
  };

  test("a stray cell in row 900 and formats below change nothing of what is understood or offered", async () => {
    const near = await reviewOf(await open([OKRS]));
    opened?.dispose();
    const sheet = await open([far]);
    const review = await reviewOf(sheet);
    expect(sheet.read("OKRs!D900")).toBe("x");
    expect(review.tabs).toEqual(near.tabs);
    expect(review.objectives).toEqual(near.objectives);
    expect(review.offers).toEqual(near.offers);
  });

  test("a stray cell far to the right, beside no row of the table, does not move an offered column there", async () => {
    const sheet = await open([{ ...OKRS, rows: [[...(OKRS.rows[0] ?? []), ...Array.from({ length: 54 }, () => ""), "seen by Bo"], ...OKRS.rows.slice(1)], size: { rows: 30, columns: 60 } }]);
    expect((await offerOf(sheet, "add-grade"))?.cells).toMatch(/^K2/);
  });
});

test("of twenty tabs of which two hold OKRs, those two cost three calls and the others one", async () => {
  const other = (_each: unknown, index: number): Tab => ({ name: `Budget ${index}`, rows: [["Post", "Amount"], ["Rent", 900 + index], ["Light", "=40+5"]] });
  const sheet = await open([...Array.from({ length: 12 }, other), OKRS, ...Array.from({ length: 6 }, (each, index) => other(each, index + 12)), { ...OKRS, name: "Spa OKRs" }]);
  expect((await reviewOf(sheet)).tabs.map(({ tab }) => tab)).toEqual(["OKRs", "Spa OKRs"]);
  expect(sheet.calls).toEqual({ "Range.getValues": 20, "Range.getFormulas": 2, "Range.getNumberFormats": 2, "Properties.getProperties": 1 });
});

describe("a German spreadsheet", () => {
  const ZIELE = tabOf(
    ["Ziel", "Schlüsselergebnis", "Verantwortlich", "Startwert", "Zielwert", "Istwert", "Frist", { date: "2026-11-02" }, { date: "2026-11-09" }],
    ["Gäste kommen wieder", "Mittlere Note der Gäste steigt von 3,9 auf 4,6", "Jana", "'3,9", "'4,6", "'4,25", "'01.12.2026", 5, 6],
    ["", "Buchungen im Monat steigen von 1.200 auf 2.400", "Uwe", "'1.200", "'2.400", "'1.500", "'31.12.2026", 7, 7],
  );
  const GERMAN = { locale: "de_DE" };

  test("has its decimal commas and its days before months read as they are meant", async () => {
    const sheet = await open([ZIELE], GERMAN, { respond: worker() });
    expect(await sheet.run("publishSheet")).toMatchObject({ ok: true });
    expect(bodyOf(sheet.requests[1])).toMatchObject({ content: { objectives: [{ keyResults: [
      { due: "2026-12-01", start: { value: 3.9 }, target: { value: 4.6 }, grade: expect.closeTo(0.5) }, { due: "2026-12-31", start: { value: 1200 }, target: { value: 2400 }, grade: 0.25 },
    ] }] } });
  });

  test("gets numbers for its texts, which can be taken back", async () => {
    const sheet = await open([ZIELE], GERMAN);
    const before = sheet.readRange("OKRs!A1:I3");
    const applied = (await sheet.run("takeOffer", await offerOf(sheet, "numbers-from-text"))) as Applied;
    expect(sheet.readRange("OKRs!D2:F3")).toEqual([[3.9, 4.6, 4.25], [1200, 2400, 1500]]);
    expect(await sheet.run("applyFixes", applied.undo)).toMatchObject({ ok: true, refused: [] });
    expect(sheet.readRange("OKRs!A1:I3")).toEqual(before);
  });

  test("gets texts back as they were written, also in cells that are formatted as text", async () => {
    const rows = ZIELE.rows.map((row, index) => row.map((cell, at) => (index === 1 && at === 3 ? "'1.200 €" : index === 1 && at === 4 ? "1.400" : cell)));
    const sheet = await open([{ ...tabOf(...rows), looks: [{ at: "E2:E2", numberFormat: "@" }] }], GERMAN);
    const before = sheet.readRange("OKRs!A1:I3");
    expect(before[1]?.slice(3, 5)).toEqual(["1.200 €", "1.400"]);
    const applied = (await sheet.run("takeOffer", await offerOf(sheet, "numbers-from-text"))) as Applied;
    expect(sheet.readRange("OKRs!D2:E2")).toEqual([[1200, 1400]]);
    expect(await sheet.run("applyFixes", applied.undo)).toMatchObject({ ok: true, refused: [] });
    expect(sheet.readRange("OKRs!A1:I3")).toEqual(before);
  });

  test("gets formulas with semicolons", async () => {
    const sheet = await open([ZIELE], GERMAN);
    await sheet.run("takeOffer", await offerOf(sheet, "numbers-from-text"));
    const grade = await offerOf(sheet, "add-grade");
    expect(grade?.examples).toContainEqual({ cell: "J2", value: "=OKR_GRADE(D2:D3;E2:E3;F2:F3)" });
    const applied = (await sheet.run("takeOffer", grade)) as Applied;
    await sheet.settle();
    await expect.poll(() => sheet.readRange("OKRs!J2:J3")).toEqual([[expect.closeTo(0.5)], [expect.closeTo(0.25)]]);
    expect(await sheet.run("applyFixes", applied.undo)).toMatchObject({ ok: true, refused: [] });
  });
});

test.each(["Pacific/Auckland", "America/Los_Angeles"])("a day is written and taken back as that day in %s", async (zone) => {
  const sheet = await open([tabOf(["Plans Q4 2026"], HEADINGS, FIRST, SECOND)], { zone });
  const change = { place: { tab: "OKRs", row: 3, column: 8 }, expected: { date: "2026-12-31" }, replacement: { date: "2026-12-15" } };
  const applied = (await sheet.run("applyFixes", [change])) as Applied;
  expect(applied).toMatchObject({ ok: true, refused: [] });
  expect(sheet.read("OKRs!H3")).toEqual({ date: "2026-12-15" });
  expect(await sheet.run("applyFixes", applied.undo)).toMatchObject({ ok: true, refused: [] });
  expect(sheet.read("OKRs!H3")).toEqual({ date: "2026-12-31" });
});

describe("on protected cells", () => {
  const LISTED = tabOf(["Objective", "Key result", "Start", "Target", "Current", { date: "2026-11-02" }, { date: "2026-11-09" }], ["Guests return", "Repeat stays rise from 20 to 50 a week", "", "", "'30", 5, 6]);
  const openProtected = (tab: Tab, area: string | null): Promise<OpenSpreadsheet> => open([tab], {}, { files: { ...WITH_CONTENTS, "Protected.js": protection(area) } });
  const given = ["add-ids", "fill-levels", "numbers-from-text", "add-owner", "add-due", "add-grade", "add-trend"];

  test.each(given)("%s writes nothing, and says who can", async (id) => {
    const sheet = await openProtected(LISTED, null);
    const before = await sheet.run("contentsOf");
    const offer = await offerOf(sheet, id);
    expect(offer).toBeDefined();
    expect(await sheet.run("takeOffer", offer)).toMatchObject({ ok: false, code: "protected", hint: expect.stringContaining("grace@example.com") });
    expect(await sheet.run("contentsOf")).toEqual(before);
  });

  test("in one range, the cells outside it take what was offered, and those inside keep what they hold", async () => {
    const sheet = await openProtected(LISTED, "C2:C2");
    const applied = (await sheet.run("takeOffer", await offerOf(sheet, "fill-levels"))) as Applied;
    expect(applied).toMatchObject({ ok: true, refused: [{ code: "protected", hint: expect.stringContaining("grace@example.com") }] });
    expect(sheet.readRange("OKRs!C2:D2")).toEqual([["", 50]]);
    expect(applied.undo).toHaveLength(1);
  });

  test("a tab that has no room gets none", async () => {
    const sheet = await openProtected({ ...LISTED, size: { rows: 5, columns: 7 } }, null);
    const before = await sheet.run("contentsOf");
    const answer = await sheet.run("takeOffer", await offerOf(sheet, "add-ids"));
    expect(answer).toMatchObject({ ok: false, code: "protected", hint: expect.stringContaining("grace@example.com") });
    expect(await sheet.run("contentsOf")).toEqual(before);
  });
});
