import { expect, test } from "vitest";
import type { Past } from "../../../shared/lint/past.ts";
import { remember } from "../../../shared/snapshot/remember.ts";
import type { SnapshotContent, SnapshotKeyResult } from "../../../shared/wire/snapshot.ts";
import { civilDate } from "../../../shared/time/civil-date.ts";

const typed = (value: number | string): SnapshotKeyResult["start"] => ({ value, from: "typed" });

const LATE: SnapshotKeyResult = {
  id: "O1-KR1", text: "Late buses fall from 50 to 20", owner: "Ines", type: "metric", unit: null, start: typed(50), target: typed(20), current: typed(44),
  weight: null, due: "2026-12-18", grade: 0.2, progress: 0.2, confidenceScale: "0-10", confidences: [],
  checkIn: { date: null, author: null, confidence: 7 },
};

const content = (keyResults: readonly SnapshotKeyResult[], name: string | null = "Q4 2026"): SnapshotContent =>
  ({ title: "Night bus", team: null, cycle: { name, start: null, end: null }, objectives: [{ id: "O1", text: "Riders trust the night bus", score: null, keyResults }] });

const at = (value: number): SnapshotKeyResult => ({ ...LATE, current: typed(value) });
const after = (days: readonly string[], past: Past | null = null): Past | null =>
  days.reduce<Past | null>((before, day, index) => remember(before, content([at(index)]), day), past);

test("the first publish keeps what was promised, the value and the confidence as a share", () => {
  expect(remember(null, content([LATE]), "2026-10-05")).toEqual({
    cycles: [{
      name: "Q4 2026",
      days: ["2026-10-05"],
      keyResults: [{
        id: "O1-KR1", text: "Late buses fall from 50 to 20", type: "metric", unit: null, start: 50, target: 20, weight: null, due: "2026-12-18",
        currents: [44], confidences: [0.7],
      }],
    }],
  });
});

test.each([
  { title: "a publish a week", days: ["2026-10-05", "2026-10-12", "2026-10-19"], kept: ["2026-10-05", "2026-10-12", "2026-10-19"], values: [0, 1, 2] },
  { title: "two on one day, of which the last counts", days: ["2026-10-05", "2026-10-05"], kept: ["2026-10-05"], values: [1] },
  { title: "one a day, of which about one a week stays", days: ["2026-10-05", "2026-10-06", "2026-10-07", "2026-10-12"], kept: ["2026-10-05", "2026-10-12"], values: [0, 3] },
  { title: "one on an earlier day, as after a wrong clock", days: ["2026-10-05", "2027-10-05", "2026-10-12"], kept: ["2026-10-05", "2026-10-12"], values: [0, 2] },
])("$title", ({ days, kept, values }) => {
  const [cycle] = after(days)?.cycles ?? [];
  expect(cycle?.days).toEqual(kept);
  expect(cycle?.keyResults[0]?.currents).toEqual(values);
});

test("eight days of a cycle stay, the latest", () => {
  const weeks = Array.from({ length: 12 }, (_, week) => civilDate(2026, 10, 1 + 7 * week));
  const [cycle] = after(weeks)?.cycles ?? [];
  expect(cycle?.days).toEqual(weeks.slice(-8));
  expect(cycle?.keyResults[0]?.currents).toEqual([4, 5, 6, 7, 8, 9, 10, 11]);
});

test("of another cycle the latest stays, with what it ended with", () => {
  const past = after(["2026-07-06", "2026-09-28"], null);
  const q3 = { cycles: [{ ...(past?.cycles[0] ?? { days: [], keyResults: [] }), name: "Q3 2026" }] };
  const next = remember(q3, content([LATE]), "2026-10-05");
  expect(next.cycles.map(({ name, days }) => [name, days])).toEqual([["Q3 2026", ["2026-09-28"]], ["Q4 2026", ["2026-10-05"]]]);
  expect(next.cycles[0]?.keyResults[0]?.currents).toEqual([1]);
  expect(remember(next, content([LATE], "Q1 2027"), "2027-01-04").cycles.map(({ name }) => name)).toEqual(["Q4 2026", "Q1 2027"]);
});

test("a key result under an id by position keeps its own values when rows move", () => {
  const riders = { ...LATE, id: "O1-KR2", text: "Night riders rise from 700 to 900", current: typed(740) };
  const past = remember(null, content([LATE, riders]), "2026-10-05");
  const stops = { ...LATE, text: "Missed stops fall from 40 to 20", current: typed(40) };
  const next = remember(past, content([stops, { ...LATE, id: "O1-KR2" }, { ...riders, id: "O1-KR3" }]), "2026-10-12");
  expect(next.cycles[0]?.keyResults.map(({ currents }) => currents)).toEqual([[null, 40], [44, 44], [740, 740]]);
});

test("long texts are cut, and long values are unknown", () => {
  const long = { ...LATE, text: "😀".repeat(300), unit: "u".repeat(99), current: typed("c".repeat(99)), checkIn: null };
  const [one] = remember(null, content([long]), "2026-10-05").cycles[0]?.keyResults ?? [];
  expect(one).toMatchObject({ text: "😀".repeat(160), unit: null, currents: [null], confidences: [null] });
});
