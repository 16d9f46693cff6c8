import { describe, expect, test } from "vitest";
import type { CellInput, Tab } from "../../addon/workbench/workbook.ts";
import { bodyOf, open } from "./publish-worker.ts";
import { HEADINGS, hotel, OKRS } from "./sheet/hotel.ts";

test("texts that look like markup are sent as text", async () => {
  const tab: Tab = { name: "OKRs", rows: [HEADINGS, ["A1", "Guests come back", "<img src=x onerror=alert(1)> rises from 20 to 40", "Ada", 20, 40, 30, { date: "2026-12-31" }]] };
  const sheet = await open({ tab });
  await sheet.run("publishSheet");
  expect(bodyOf(sheet.requests[1])).toMatchObject({ content: { objectives: [{ keyResults: [{ text: "<img src=x onerror=alert(1)> rises from 20 to 40" }] }] } });
});

test.each(["Europe/Berlin", "America/Los_Angeles", "Pacific/Auckland"])("dates are the days that the cells show in %s", async (zone) => {
  const sheet = await open({ workbook: hotel([OKRS], { zone }) });
  await sheet.run("publishSheet");
  expect(bodyOf(sheet.requests[1])).toMatchObject({ content: { objectives: [{ keyResults: [{ due: "2026-12-31", confidences: [{ date: "2026-10-05" }, { date: "2026-10-12" }] }, {}] }, {}] } });
});

test("numbers kept as text are read in the spreadsheet's locale", async () => {
  const rows = [["Ziel", "Schlüsselergebnis", "Verantwortlich", "Startwert", "Zielwert", "Istwert", "Frist"], ["Gäste kommen wieder", "Buchungen im Monat", "Ada", "1.200", "2.400", "1.500", { date: "2026-12-31" }]];
  const sheet = await open({ workbook: hotel([{ name: "OKRs", rows }], { locale: "de_DE" }) });
  await sheet.run("publishSheet");
  expect(bodyOf(sheet.requests[1])).toMatchObject({ content: { objectives: [{ keyResults: [{ start: { value: 1200 }, target: { value: 2400 }, grade: 0.25 }] }] } });
});

test.each([["31.12.2026", "de_DE"], ["12/31/2026", "en_US"], ["31/12/2026", "en_GB"], ["Dec 31, 2026", "en_US"]])("the due date %s kept as text is published as its day", async (due, locale) => {
  const tab: Tab = { name: "OKRs", rows: [HEADINGS, ["A1", "Guests come back", "Stays rise from 20 to 40", "Ada", 20, 40, 30, `'${due}`]] };
  const sheet = await open({ workbook: hotel([tab], { locale }) });
  await sheet.run("publishSheet");
  expect(bodyOf(sheet.requests[1])).toMatchObject({ content: { objectives: [{ keyResults: [{ due: "2026-12-31" }] }] } });
});

describe("what a common sheet says reaches the version", () => {
  const publishedFrom = async (rows: Tab["rows"]): Promise<unknown> => {
    const sheet = await open({ tab: { name: "OKRs Q4 2026", rows } });
    expect(await sheet.run("publishSheet")).toMatchObject({ ok: true });
    return bodyOf(sheet.requests[1]).content;
  };
  const row = (keyResult: string, owner: string, ...more: readonly CellInput[]): readonly CellInput[] => ["Guests come back", keyResult, owner, 20, 40, 30, { date: "2026-12-31" }, ...more];
  const HEADS = ["Objective", "Key result", "Owner", "Start", "Target", "Current", "Due"];

  test("a plain column of confidences", async () => {
    expect(await publishedFrom([[...HEADS, "Confidence"], row("Stays rise from 20 to 40", "Ada", 8)])).toMatchObject({
      objectives: [{ keyResults: [{ confidenceScale: "0-10", checkIn: { date: null, confidence: 8 } }] }],
    });
  });

  test("the score without a key result that was cancelled", async () => {
    expect(await publishedFrom([[...HEADS, "Status"], row("Stays rise from 20 to 40", "Ada", "On track"), ["", "Rating rises from 4 to 5", "Ben", 4, 5, 4, { date: "2026-12-31" }, "Cancelled"]])).toMatchObject({
      objectives: [{ score: 0.5, keyResults: [{ grade: 0.5 }, { grade: 0 }] }],
    });
  });

  test("each team's objective, though their words are the same", async () => {
    expect(await publishedFrom([[...HEADS, "Team"], row("Stays rise from 20 to 40", "Ada", "Bar"), row("Nights rise from 20 to 40", "Ben", "Spa")])).toMatchObject({
      objectives: [{ id: "O1", keyResults: [{ owner: "Ada" }] }, { id: "O2", keyResults: [{ owner: "Ben" }] }],
    });
  });

  test("that a formula computed the cells which it fills downwards", async () => {
    const filled = row("Stays rise from 20 to 40", "Ada").map((cell, column) => (column === 5 ? "=SEQUENCE(2, 1, 30)" : cell));
    const below = row("Nights rise from 20 to 40", "Ben").map((cell, column) => (column === 5 ? "" : cell));
    expect(await publishedFrom([HEADS, filled, below])).toMatchObject({
      objectives: [{ keyResults: [{ current: { value: 30, from: "formula" } }, { current: { value: 31, from: "formula" } }] }],
    });
  });

  test("weekly ratings as no confidence", async () => {
    expect(await publishedFrom([[...HEADS, "W41", "W42"], ["Guests come back", "Rating rises from 3.9 to 4.6", "Ada", 3.9, 4.6, 4.2, { date: "2026-12-31" }, 4.1, 4.2]])).toMatchObject({
      objectives: [{ keyResults: [{ confidences: [], checkIn: null }] }],
    });
  });
});

test("of several cycles, that of the tab which is looked at is published", async () => {
  const tab = (name: string): Tab => ({ ...OKRS, name, rows: [[name], ...OKRS.rows.slice(1)] });
  const sheet = await open({ workbook: hotel([tab("Bar OKRs Q3 2026"), tab("Bar OKRs Q4 2026")]) });
  await sheet.run("selectCell", { tab: "Bar OKRs Q3 2026", row: 1, column: 1 });
  await sheet.run("publishSheet");
  expect(bodyOf(sheet.requests[1])).toMatchObject({ content: { team: "Bar", cycle: { name: "Q3 2026" } } });
});
