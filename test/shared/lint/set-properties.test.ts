import fc from "fast-check";
import { expect, test } from "vitest";
import type { Finding } from "../../../shared/lint/finding.ts";
import { reviewTables } from "../../../shared/lint/lint.ts";
import type { Past } from "../../../shared/lint/past.ts";
import { PROFILES } from "../../../shared/profiles/index.ts";
import type { CellValue } from "../../../shared/sheet/cell.ts";
import { recognise } from "../../../shared/sheet/recognise.ts";
import type { OkrTable } from "../../../shared/sheet/okr-sheet.ts";
import { snapshotContent } from "../../../shared/snapshot/content.ts";
import { remember } from "../../../shared/snapshot/remember.ts";

const HEADERS: readonly CellValue[] = [
  "ID", "Objective", "Contributes to", "Key result", "Owner", "Team", "Type", "Unit", "Start", "Target", "Current", "Weight", "Start date", "Due", "Grade", "Status",
  "Confidence", "Notes", "Evidence", "Last updated", "Leading or lagging", "Depends on", "Agreed with", { date: "2026-10-05" }, { date: "2026-10-12" }, { date: "2026-10-19" },
];
const WORDS = ["", "", "KR1", "O1", "O1-KR1", "Late buses fall from 50 to 20", "Riders trust the night bus", "late buses", "Ada", "yes", "no", "yes/no", "at least", "%",
  "leading", "lagging", "red", "On track", "Stopped", "n/a", "95..99", "#REF!", "12k", "1,200", "Q3", "\ud800", "日本のバス", "Night riders rise from 700 to 900"];
const DAYS = ["2026-09-30", "2026-10-01", "2026-10-08", "2026-11-16", "2026-12-31", "2027-01-04", "1899-12-30"];

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<CellValue>(...WORDS) },
  { weight: 2, arbitrary: fc.constantFrom<CellValue>(0, 1, 2, 7, 10, 0.5, 50, 20, 100, -3, 1e308, 5e-324) },
  { weight: 1, arbitrary: fc.constantFrom(...DAYS).map((date) => ({ date })) },
  { weight: 1, arbitrary: fc.boolean() },
);
const body = fc.array(fc.array(cell, { minLength: HEADERS.length, maxLength: HEADERS.length }), { minLength: 1, maxLength: 9 });
const cycle = fc.constantFrom("Q4 2026", "Q4", "", "Q3 2026", "Autumn");

function tablesOf(rows: readonly (readonly CellValue[])[], name: string): readonly OkrTable[] {
  const values = [HEADERS, ...rows.map((row, index) => row.map((value, column) => (column === 3 && index === 0 ? "Missed stops fall from 40 to 20" : value)))];
  const nothing = values.map((row) => row.map(() => ""));
  const found = recognise({ name: "OKRs", spreadsheet: name, values, formulas: nothing, formats: nothing, locale: "en_US" });
  return found.ok ? found.value : [];
}

function after(past: Past | null, tables: readonly OkrTable[], on: string): Past | null {
  const content = snapshotContent({ title: "", scale: "0-10", tables });
  return content.ok ? remember(past, content.value, on) : past;
}

test("any sheet on any day after any publish is reviewed without a throw, on cells that exist, in whole sentences, and always alike", () => {
  const sheet = fc.tuple(body, cycle);
  const profile = fc.constantFrom(...PROFILES);
  fc.assert(fc.property(sheet, sheet, sheet, fc.constantFrom(...DAYS), profile, ([rows, name], [before, oldName], [older, olderName], asOf, style) => {
    const tables = tablesOf(rows, name);
    const past = after(after(after(null, tablesOf(older, olderName), "2026-09-20"), tablesOf(before, oldName), "2026-10-05"), tables, "2026-10-12");
    for (const around of [{ asOf, past }, { asOf, past: null }, { asOf: null, past }]) {
      const findings = reviewTables(tables, style, around);
      expect(findings.filter((finding) => !isSound(finding, rows.length + 1))).toEqual([]);
      const said = findings.map(({ rule, place, message }) => JSON.stringify([rule, place, message]));
      expect(new Set(said).size).toBe(said.length);
      expect(JSON.stringify(reviewTables(tables, style, around))).toBe(JSON.stringify(findings));
    }
  }), { numRuns: 40 });
});

const isSound = ({ place: { row, column }, message }: Finding, rows: number): boolean =>
  row >= 1 && row <= rows && column >= 1 && column <= HEADERS.length && /\.$/.test(message) && !/NaN|Infinity|undefined|null|\[object/.test(message);
