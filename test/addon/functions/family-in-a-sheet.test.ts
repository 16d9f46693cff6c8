import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openHeadless, type OpenSpreadsheet } from "../../../addon/workbench/headless.ts";
import type { CellInput } from "../../../addon/workbench/workbook.ts";

const day = (date: string): CellInput => ({ date });

// Columns: start, target, first day, due day, then four weeks whose dates lie on either side of a change of clocks in each zone.
const ROWS: readonly (readonly CellInput[])[] = [
  ["Start", "Target", "First day", "Due", day("2026-09-21"), day("2026-09-28"), day("2026-10-26"), day("2026-11-02")],
  [0, 100, day("2026-09-14"), day("2026-12-20"), 0, 7, 35, 42],
  [8, 4, day("2026-09-14"), day("2026-11-30"), 8, 7.75, 6.75, 6.5],
  [50, 50, day("2026-09-14"), day("2026-09-01"), 1, 2, 3, 4],
  ["=1/0", 100, day("2026-09-14"), "=NA()", 1, 2, 3, 4],
  ["", "", "", "", "", "", "", ""],
  ["", 60, day("2026-09-14"), day("2026-12-20"), 20, "soon", 20, 20],
];
const NOT_GRADABLE = "⚠ target: not gradable: start equals target; give a target other than 50, or use type at least or at most";

describe.each(["Europe/Berlin", "America/Los_Angeles", "America/New_York", "Pacific/Auckland"])("in a spreadsheet kept in %s", (zone) => {
  let sheet: OpenSpreadsheet;

  beforeAll(async () => {
    sheet = await openHeadless({ workbook: { name: "Family", locale: "en_US", zone, tabs: [{ name: "OKRs", rows: ROWS }] } });
    await sheet.write("J1", [[day("2026-11-02")]]);
    await sheet.write("J2", "=OKR_GRADE(A2:A,B2:B,H2:H)");
    await sheet.write("K2", "=OKR_PACE(C2:C,D2:D,J1)");
    await sheet.write("L2", "=OKR_STATUS(J2:J7,K2:K7)");
    await sheet.write("M2", "=OKR_FORECAST(E2:H7,E1:H1,A2:A7,B2:B7,D2:D7)");
    await sheet.write("R2", "=OKR_HIT_RATE(E2:H7,B2:B7,\"at most\")");
    await sheet.write("S2", "=OKR_PROGRESS(A2:A7,B2:B7,H2:H7)");
    await sheet.write("V2", [["=OKR_SCORE(J2:J3)", "=OKR_SCORE(J2:J)", "=OKR_SCORE(J2:J3,B2:B3)", "=CONFIDENCE_INDEX(H2:H5)"]]);
    await sheet.write("V4", "=OKR_FORECAST(E2:H2,E1:H1,A2,B2,D2)");
  }, 30_000);
  afterAll(() => sheet.dispose());

  const column = (a1: string): unknown[] => sheet.readRange(a1).map(([cell]) => cell);
  const near = (value: number): unknown => expect.closeTo(value, 9);

  test("grades over open ranges have blanks below the last key result", () => {
    expect(column("J2:J11")).toEqual([near(0.42), near(0.375), NOT_GRADABLE, "#DIV/0!", "", near(1 / 3), "", "", "", ""]);
  });

  test("pace over open ranges with one day to compare with", () => {
    expect(column("K2:K8")).toEqual([
      near(50 / 98),
      near(50 / 78),
      "⚠ due_date: lies before start_date; give the later date as due_date",
      "#N/A",
      "",
      near(50 / 98),
      "",
    ]);
  });

  test("status takes grades and pace as they spilled, and says where a ⚠ came from", () => {
    expect(column("L2:L6")).toEqual(["at risk", "off track", "⚠ grade: holds a ⚠; mend what it names first", "#DIV/0!", ""]);
  });

  test("forecasts spill four cells a row", () => {
    expect(sheet.readRange("M2:P6")).toEqual([
      [near(90), near(0.9), near(90), near(90)],
      [near(5.5), near(0.625), near(5.5), near(5.5)],
      [expect.stringMatching(/^⚠ target: not gradable/), "", "", ""],
      ["#DIV/0!", "#DIV/0!", "#DIV/0!", "#DIV/0!"],
      ["", "", "", ""],
    ]);
    expect(sheet.read("M7")).toMatch(/^⚠ values: "soon" is not a number/);
    expect(sheet.readRange("V4:Y4")).toEqual([[near(90), near(0.9), near(90), near(90)]]);
  });

  test("hit rates and progress spill too", () => {
    expect(column("R2:R6")).toEqual([1, 0, 1, 1, ""]);
    expect(column("S2:S6")).toEqual([near(0.42), near(0.375), NOT_GRADABLE, "#DIV/0!", ""]);
  });

  test("a score refuses a ⚠, and an open range is read to its end", () => {
    expect(sheet.read("V2")).toBeCloseTo(0.3975, 9);
    expect(sheet.errorAt("W2")).toBe("OKR_SCORE: grades: cell 3: holds a ⚠; mend what it names first");
    expect(sheet.read("X2")).toBeCloseTo((0.42 * 100 + 0.375 * 4) / 104, 9);
    expect(sheet.errorAt("Y2")).toMatch(/^CONFIDENCE_INDEX: readings: 42 is off the scale 0-10/);
  });

  test("a change of a source cell reaches everything that was computed from it", async () => {
    await sheet.write("H2", 98);
    expect(sheet.read("J2")).toBeCloseTo(0.98, 9);
    expect(sheet.read("L2")).toBe("on track");
    expect(sheet.read("V2")).toBeCloseTo(0.6775, 9);
    await sheet.write("J1", [[day("2026-12-20")]]);
    expect(sheet.read("K2")).toBe(1);
    expect(sheet.read("L2")).toBe("missed");
  });
});
