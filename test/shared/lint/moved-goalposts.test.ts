import { expect, test } from "vitest";
import type { PastKeyResult } from "../../../shared/lint/past.ts";
import type { CellValue } from "../../../shared/sheet/cell.ts";
import { foundBy } from "./reviewed-sheet.ts";

const TEXT = "Raise the share of full buses";
const HEADER = ["ID", "Objective", "Key result", "Type", "Unit", "Start", "Target", "Notes"];
const UNKNOWN: PastKeyResult = {
  id: "O1-KR1", text: TEXT, type: "metric", unit: null, start: null, target: null, weight: null, due: null, currents: [null], confidences: [null],
};

interface Row {
  readonly text?: string;
  readonly type?: string;
  readonly unit?: string;
  readonly start?: CellValue;
  readonly target?: CellValue;
  readonly notes?: string;
}

function said(was: Partial<PastKeyResult>, { text = TEXT, type = "", unit = "", start = "", target = "", notes = "" }: Row, formats = {}) {
  const past = { cycles: [{ name: "Q4 2026", days: ["2026-10-05"], keyResults: [{ ...UNKNOWN, ...was }] }] };
  return foundBy("moved-goalposts", { values: [HEADER, ["O1-KR1", "Riders trust the night bus", text, type, unit, start, target, notes]], formats, past });
}

test.each<[string, Partial<PastKeyResult>, Row, Record<number, string>?]>([
  ["a percentage that is now kept as a fraction", { unit: "%", start: 60, target: 75 }, { start: 0.6, target: 0.75 }, { 5: "0%", 6: "0%" }],
  ["numbers as text that became numbers", { unit: "%", start: 0.8, target: 0.95 }, { start: 0.8, target: 0.95 }],
  ["a unit in the singular", { unit: "days", start: 24, target: 10 }, { unit: "day", start: 24, target: 10 }],
  ["a unit in full", { unit: "min", start: 24, target: 10 }, { unit: "Minutes", start: 24, target: 10 }],
  ["a unit that nobody knows in the singular", { unit: "Riders", target: 10 }, { unit: "rider", target: 10 }],
  ["a binary fraction", { target: 800 }, { target: 800.0000001 }],
  ["a type that was only assumed", { target: 20 }, { type: "at most", target: 20 }],
  ["a note that says who agreed", { target: 75 }, { target: 70, notes: "Lower target agreed with Kim on 2 Nov" }],
  ["a note that names what was there before", { target: 75 }, { target: 70, notes: "75 war nicht zu halten" }],
])("%s has not moved the goalposts", (_, was, now, formats = {}) => {
  expect(said(was, now, formats)).toEqual([]);
});

test.each<[string, Partial<PastKeyResult>, Row, Record<number, string>?]>([
  ["the target was 75% and is 70%", { unit: "%", target: 75 }, { unit: "%", target: 70 }],
  ["the target was 75% and is 70%", { unit: "%", target: 0.75 }, { target: 0.7 }, { 6: "0%" }],
  ["the target was 120% and is 110%", { unit: "%", target: 1.2 }, { target: 1.1 }, { 6: "0%" }],
  ["the target was 75% and is 0.7", { unit: "%", target: 75 }, { target: 0.7 }],
  ["the unit was days and is h", { unit: "days", target: 20 }, { unit: "h", target: 20 }],
  ["the type was at least and is at most", { type: "at least", target: 20 }, { type: "at most", target: 20 }],
  ["the target was 75 and is 70", { target: 75 }, { target: 70, notes: "Counted by the drivers every week" }],
  ["the target was 1,200 and is 1,000", { text: "Raise night riders to 1,200" }, { text: "Raise night riders to 1,000" }],
])("%s: that is said", (words, was, now, formats = {}) => {
  const [finding] = said(was, now, formats);
  expect(finding?.message).toContain(`When this was published on 2026-10-05 ${words};`);
});

test("a target in the sentence can be put back there", () => {
  const [finding] = said({ text: "Raise night riders from 700 to 1,200" }, { text: "Raise night riders from 700 to 1,000" });
  expect(finding?.fixes.map(({ replacement, safe }) => ({ replacement, safe }))).toEqual([{ replacement: "Raise night riders from 700 to 1,200", safe: false }]);
});
