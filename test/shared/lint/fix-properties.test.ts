import fc from "fast-check";
import { expect, test } from "vitest";
import type { Finding, Fix } from "../../../shared/lint/finding.ts";
import { reviewTables } from "../../../shared/lint/lint.ts";
import { guide } from "../../../shared/profiles/guide.ts";
import type { CellValue } from "../../../shared/sheet/cell.ts";
import { recognise } from "../../../shared/sheet/recognise.ts";

type Row = readonly CellValue[];
type Sheet = readonly Row[];

const RUNS = 60;
const PATIENCE = 30_000;

const HEADER: Row = ["ID", "Objective", "Key result", "Owner", "Type", "Direction", "Unit", "Start", "Target", "Current", "Due", "Grade"];

const maybe = <T>(one: fc.Arbitrary<T>, weight: number): fc.Arbitrary<T | ""> => fc.oneof({ arbitrary: one, weight }, { arbitrary: fc.constant("" as const), weight: 1 });
const amount = fc.constantFrom("50", "20", "81%", "92 %", "8%", "0.5%", "€40k", "€3.5M", "1,200", "3 days", "48 hours", "90 min", "3.9/5", "4.7/5", "12", "700", "-5", "X%", "[…]");
const move = fc.oneof(
  fc.tuple(amount, amount).map(([from, to]) => `from ${from} to ${to}`),
  amount.map((to) => `to ${to}`),
  amount.map((by) => `by ${by}`),
  fc.tuple(amount, amount).map(([from, to]) => `${from} → ${to}`),
  fc.constantFrom("significantly", "at several depots", "below 20", "within 2 days", ""),
);
const sentence = fc.tuple(
  fc.constantFrom("Raise", "Reduce", "Cutting", "Keep", "Launch", "Improve", "Hold", "We will grow", "", "Increase"),
  fc.constantFrom("late buses", "the share of solar power", "rider NPS", "ticket income", "waiting time", "punctuality", "number of lost umbrellas", "nachts fahrende Busse"),
  move,
  maybe(fc.constantFrom("by 18 December", "by June 2026", "by Q1", "by 2027-02-01", "by the end of March"), 1),
).map((parts) => parts.filter((part) => part !== "").join(" "));

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(50, 20, 25, 81, 92, 0.81, 0.92, 0.5, 8, 0, 1200, 40_000, 700, 710, 3.9, 4.7, -5, 130, 1),
  fc.constantFrom<CellValue>("12k", "45 %", "92%", "€3.5M", "3 days", "48 hours", "1.200", "95..99", "tbd", "n/a", "soon", "yes", "XX", "#REF!", "300 %", true),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constant(""),
);
const row: fc.Arbitrary<Row> = fc.tuple(
  maybe(fc.constantFrom("O1-KR1", "O1-KR2", "O1-KR3", "KR1", "bus-7", "O2-KR1"), 3),
  maybe(fc.constantFrom("Riders trust the night bus", "Drivers want to stay", "Grow bookings by 40%", "[Your objective]"), 1),
  fc.oneof({ arbitrary: sentence, weight: 8 }, { arbitrary: fc.constantFrom("Key result 1", "TBD", "", "Missed stops"), weight: 1 }),
  maybe(fc.constantFrom("Ines", "Bo", "Ines, Bo", "Everyone", "TBD", "Sales & Marketing"), 4),
  maybe(fc.constantFrom("at least", "at most", "metric", "increase", "decrease", "yes/no", "milestone", "between", "odd"), 1),
  maybe(fc.constantFrom("up", "Decrease", "lower is better"), 1),
  maybe(fc.constantFrom("%", "days", "hours", "€", "riders"), 3),
  value, value, value,
  maybe(fc.constantFrom<CellValue>({ date: "2027-03-31" }, { date: "2027-02-15" }, { date: "2026-03-31" }, "Q1 2027", "end of year"), 3),
  maybe(fc.constantFrom<CellValue>(0.5, 0.7, 7, 70, "Green", "50%"), 2),
);
const formats = fc.constantFrom<Readonly<Record<number, string>>>({}, {}, { 7: "0%", 8: "0%", 9: "0%" }, { 8: "0%" }, { 7: "#,##0 €", 8: "#,##0 €" });
const sheet = fc.record({ rows: fc.array(row, { minLength: 1, maxLength: 4 }), formats, locale: fc.constantFrom("en_GB", "de_DE") });

type Generated = typeof sheet extends fc.Arbitrary<infer T> ? T : never;

function review(values: Sheet, { formats: shown, locale }: Generated): readonly Finding[] {
  const found = recognise({
    name: "OKRs Q1 2027", spreadsheet: "", locale, values, formulas: [],
    formats: values.map((cells, index) => cells.map((_, column) => (index === 0 ? "" : shown[column] ?? ""))),
  });
  return found.ok ? reviewTables(found.value, guide, { asOf: "2027-01-15", past: null }) : [];
}

const applied = (values: Sheet, { place, replacement }: Fix): Sheet =>
  values.map((cells, index) => (index !== place.row - 1 ? cells : cells.map((cell, column) => (column === place.column - 1 ? replacement : cell))));

const isReady = ({ blanks }: Fix): boolean => !blanks;
const at = ({ rule, place, message }: Finding): string => `${rule} ${place.row}:${place.column} ${message}`;
const errors = (findings: readonly Finding[]): readonly string[] =>
  findings.filter(({ severity }) => severity === "error").map(({ rule, place }) => `${rule} ${place.row}`);

test("after a fix its finding is gone, and there is no error that was not there before", () => {
  fc.assert(fc.property(sheet, (generated) => {
    const values: Sheet = [HEADER, ...generated.rows];
    const before = review(values, generated);
    for (const finding of before) {
      for (const fix of finding.fixes.filter(isReady)) {
        const after = review(applied(values, fix), generated);
        expect(after.map(at), fix.label).not.toContain(at(finding));
        expect(errors(before), `${finding.rule}: ${fix.label}`).toEqual(expect.arrayContaining([...errors(after)]));
      }
    }
  }), { numRuns: RUNS });
}, PATIENCE);

const MOST_STEPS = 80;

test("fixes come to an end: once the first of each has been applied, none is left", () => {
  fc.assert(fc.property(sheet, (generated) => {
    let values: Sheet = [HEADER, ...generated.rows];
    const before = errors(review(values, generated));
    let steps = 0;
    for (let fix = nextFix(values, generated); fix && steps < MOST_STEPS; fix = nextFix(values, generated)) {
      values = applied(values, fix);
      steps += 1;
    }
    expect(steps).toBeLessThan(MOST_STEPS);
    expect(before).toEqual(expect.arrayContaining([...errors(review(values, generated))]));
  }), { numRuns: RUNS });
}, PATIENCE);

const nextFix = (values: Sheet, generated: Generated): Fix | undefined =>
  review(values, generated).reduce<readonly Fix[]>((all, { fixes }) => [...all, ...fixes.slice(0, 1).filter(isReady)], [])[0];
