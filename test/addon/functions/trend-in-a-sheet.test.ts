import { expect, test } from "vitest";
import { openHeadless } from "../../../addon/workbench/headless.ts";
import type { CellInput } from "../../../addon/workbench/workbook.ts";

const day = (date: string): CellInput => ({ date });

// Summer time starts or ends among these dates in each of the three zones.
const ROWS: readonly (readonly CellInput[])[] = [
  [day("2026-03-02"), day("2026-03-09"), day("2026-03-30"), day("2026-04-06"), day("2026-10-26"), day("2026-11-02")],
  [5, 6, 9, "", "", ""],
  [7, 7, "", 7, 7, ""],
  [8, "", "", "", 7, 6],
  ["", "", "", "", "", 4],
  ["", "", "", "", "", ""],
  [5, 6, 11, "", "", ""],
];

const ZONES = ["Europe/Berlin", "America/Los_Angeles", "Pacific/Auckland"];

test.each(ZONES)("a block of weeks spills one trend per row in %s", async (zone) => {
  const sheet = await openHeadless({ workbook: { name: "Weeks", locale: "en_US", zone, tabs: [{ name: "OKRs", rows: ROWS }] } });
  await sheet.write("H1", [
    ["=CONFIDENCE_TREND(A3:F3)", "", "", ""],
    ["=CONFIDENCE_TREND(A2:F7)", "=CONFIDENCE_TREND(A2:F7,\"0-10\",A1:F1)", "=CONFIDENCE_TREND(A2:F7,\"0-10\",A1:F1,\"slope\")", "=CONFIDENCE_TREND(A7:F7)"],
  ]);
  const refused = "⚠ readings: 11 is off the scale 0-10; give a number from 0 to 10, or name another scale";
  const labels = ["▲ rising", "▬ steady", "▼ falling", "new", "", refused];
  expect(sheet.read("H1")).toBe("▬ steady");
  expect(sheet.readRange("H2:H7")).toEqual(labels.map((label) => [label]));
  expect(sheet.readRange("I2:I7")).toEqual(labels.map((label) => [label]));
  expect(sheet.read("J2")).toBeCloseTo(0.1, 12);
  expect(sheet.read("J3")).toBe(0);
  expect(sheet.read("J4")).toBeCloseTo(-2 / 350, 12);
  expect(sheet.readRange("J5:J6")).toEqual([[""], [""]]);
  expect(sheet.errorAt("K2")).toBe("CONFIDENCE_TREND: readings: 11 is off the scale 0-10; give a number from 0 to 10, or name another scale");
  sheet.dispose();
});

test.each(ZONES)("text dates among date cells mean days of the spreadsheet in %s", async (zone) => {
  const rows = [[day("2026-10-05"), "2026-10-12", day("2026-10-12")], [5, 9, 5]];
  const sheet = await openHeadless({ workbook: { name: "Mixed", locale: "en_US", zone, tabs: [{ name: "OKRs", rows }] } });
  await sheet.write("E1", "=CONFIDENCE_TREND(A2:C2,\"0-10\",A1:C1)");
  expect(sheet.errorAt("E1")).toBeNull();
  expect(sheet.read("E1")).toBe("▬ steady");
  sheet.dispose();
});
