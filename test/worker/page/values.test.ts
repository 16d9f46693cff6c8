import { expect, test } from "vitest";
import type { SnapshotKeyResult, SnapshotObjective } from "../../../shared/wire/snapshot.ts";
import { gradeWord } from "../../../worker/page/grade-word.ts";
import { countLights, type Light, lightOf, weakestLight } from "../../../worker/page/light.ts";
import { dayText, gradeText, instantText, statedConfidences, valueText, withoutAddresses } from "../../../worker/page/values.ts";
import { keyResult } from "../../shared/wire/example.ts";

type Value = number | string | boolean;
const typed = (value: Value | null) => (value === null ? null : { value, from: "typed" as const });
const measured = (unit: string | null, ...values: (Value | null)[]): SnapshotKeyResult => {
  const [start = null, target = null, current = null] = values.map(typed);
  return { ...keyResult, unit, start, target, current };
};

const VALUES: readonly [name: string, keyResult: SnapshotKeyResult, texts: readonly (string | null)[]][] = [
  ["plain numbers in groups of thousands", measured(null, 1200, 0.1 + 0.2, -5), ["1,200", "0.3", "-5"]],
  ["percent cells, which hold fractions", measured("%", 0.31, 1.2, 0.455), ["31\u202f%", "120\u202f%", "45.5\u202f%"]],
  ["percent points beside a unit column", measured("%", 31, 45, 0.5), ["31\u202f%", "45\u202f%", "0.5\u202f%"]],
  ["money with its sign before it", measured("€", 120_000, -4.5, 0), ["€120,000", "−€4.5", "€0"]],
  ["other units behind the number", measured("min", 52, 15, 19), ["52 min", "15 min", "19 min"]],
  ["yes and no", measured(null, false, true, "no"), ["no", "yes", "no"]],
  ["texts as they are, blanks as nothing", measured("%", "95..99", null, "n/a"), ["95..99", null, "n/a"]],
];

test.each(VALUES)("writes %s", (_name, measure, texts) => {
  expect([measure.start, measure.target, measure.current].map((cell) => valueText(cell, measure))).toEqual(texts);
});

test.each([[null, "–"], [0, "0.00"], [0.5, "0.50"], [0.549, "0.55"], [0.999, "1.00"], [1, "1.00"]])("writes the grade %j as %s", (grade, text) => {
  expect(gradeText(grade)).toBe(text);
});

test.each([
  [null, "not started"], [0, "no progress"], [0.004, "no progress"], [0.01, "early"], [0.394, "early"], [0.395, "under way"],
  [0.694, "under way"], [0.695, "strong"], [0.994, "strong"], [0.995, "reached"], [1, "reached"],
])("the grade %j is %s, by the number that is shown", (grade, word) => {
  expect(gradeWord(grade)).toBe(word);
});

test("days and instants are written for reading, in the sheet's zone", () => {
  expect(dayText("2026-03-01")).toBe("1 Mar 2026");
  expect(instantText("2026-11-20T23:30:00.000Z", "Europe/Berlin")).toBe("21 November 2026 at 00:30");
  expect(instantText("2026-11-20T23:30:00.000Z", "America/Los_Angeles")).toBe("20 November 2026 at 15:30");
});

test.each([
  ["mira@example.com", "mira"],
  ["Noor <noor.k@example.co.uk>, Sam", "Noor <noor.k>, Sam"],
  ["@growth", "@growth"],
  ["Mira", "Mira"],
])("shows the name %s as %s", (name, shown) => {
  expect(withoutAddresses(name)).toBe(shown);
});

const confident = (scale: SnapshotKeyResult["confidenceScale"], ...values: (number | string)[]): SnapshotKeyResult => ({
  ...keyResult,
  confidenceScale: scale,
  checkIn: null,
  confidences: values.map((value, index) => ({ date: `2026-10-0${index + 1}`, value })),
});

const LIGHTS: readonly [keyResult: SnapshotKeyResult, light: Light][] = [
  [confident("0-10"), "unstated"],
  [confident("0-10", 2, 7), "on-track"],
  [confident("0-10", 7, 6.9), "at-risk"],
  [confident("0-10", 7, 3.1), "at-risk"],
  [confident("0-10", 7, 3), "off-track"],
  [confident("0-10", 7, 11), "on-track"],
  [confident("0/1/2", 1), "at-risk"],
  [confident("0-1", 0.7), "on-track"],
  [confident("RAG", "green", "red"), "off-track"],
  [confident("RAG", "whatever"), "unstated"],
];

test.each(LIGHTS)("the last confidence on its scale is the light (case %#)", (stated, light) => {
  expect(lightOf(stated)).toBe(light);
});

const last = (confidence: number | string | null, ...dated: number[]): SnapshotKeyResult =>
  ({ ...confident("0-10", ...dated), checkIn: { date: null, author: null, confidence } });

test.each<[keyResult: SnapshotKeyResult, light: Light]>([
  [last(8), "on-track"],
  [last(2), "off-track"],
  [last(2, 5), "at-risk"],
  [last(null), "unstated"],
  [last("whatever"), "unstated"],
])("without a series, the confidence of the last check-in is the light (case %#)", (stated, light) => {
  expect(lightOf(stated)).toBe(light);
});

test("confidences are put in the order of their days, whatever order they came in", () => {
  const { confidences } = confident("0-10", 1, 5, 9);
  const stated = statedConfidences({ ...keyResult, confidences: [...confidences].reverse() });
  expect(stated.map(({ written }) => written)).toEqual(["1 of 10", "5 of 10", "9 of 10"]);
});

const objective = (...keyResults: SnapshotKeyResult[]): SnapshotObjective => ({ id: "O1", text: "", score: null, keyResults });

test("an objective has the light of its weakest key result", () => {
  expect(weakestLight(objective(confident("0-10", 9), confident("0-10", 2), confident("0-10", 5)))).toBe("off-track");
  expect(weakestLight(objective(confident("0-10", 9), confident("0-10")))).toBe("on-track");
  expect(weakestLight(objective(confident("0-10")))).toBe("unstated");
});

test("lights are counted over all objectives, best first", () => {
  const objectives = [objective(confident("0-10", 2), confident("0-10", 9)), objective(confident("0-10", 8))];
  expect(countLights(objectives)).toEqual([{ light: "on-track", count: 2 }, { light: "off-track", count: 1 }]);
});
