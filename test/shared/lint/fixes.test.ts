import { expect, test } from "vitest";
import { readExample } from "../../../shared/lint/example.ts";
import { lintKeyResult, lintObjective } from "../../../shared/lint/lint.ts";
import type { Example } from "../../../shared/lint/rule.ts";
import type { Reading } from "../../../shared/sheet/okr-sheet.ts";
import { guide } from "../../../shared/profiles/guide.ts";

const percent = (value: number, asText = false): Reading => ({ kind: "number", value, unit: "%", asText });

const replacements = (example: Example, rule: string): readonly (readonly [at: string, replacement: string | number])[] => {
  const { text, setting } = readExample(example, "keyResult");
  const remarks = lintKeyResult(text, setting, guide).filter((remark) => remark.rule === rule);
  return remarks.reduce<[string, string | number][]>((all, { fixes }) => all.concat(fixes.map(({ at, replacement }) => [at, replacement])), []);
};

const DISAGREE = "sentence-and-cells-disagree";

test.each<[Example, string, (readonly [string, string | number])[]]>([
  [{ text: "Late buses fall from 50 to 20.", cells: { start: 50, target: 25 } }, DISAGREE,
    [["target", 20], ["keyResult", "Late buses fall from 50 to 25."]]],
  [{ text: "Raise punctuality from 81% to 92%", cells: { start: 0.8, target: 0.92 } }, DISAGREE,
    [["start", 0.81], ["keyResult", "Raise punctuality from 80% to 92%"]]],
  [{ text: "Raise punctuality from 81% to 92%", cells: { start: 80, target: 92 } }, DISAGREE,
    [["start", 81], ["keyResult", "Raise punctuality from 80% to 92%"]]],
  [{ text: "Raise punctuality from 81% to 92%", cells: { start: percent(0.81), target: percent(0.9) } }, DISAGREE,
    [["target", 0.92], ["keyResult", "Raise punctuality from 81% to 90%"]]],
  [{ text: "Raise punctuality from 81% to 92%", cells: { start: percent(0.81), target: percent(0.9, true) } }, DISAGREE,
    [["target", "92%"], ["keyResult", "Raise punctuality from 81% to 90%"]]],
  [{ text: "Night riders 1,200 → 3,000", cells: { start: 1200, target: 12500 } }, DISAGREE,
    [["target", 3000], ["keyResult", "Night riders 1,200 → 12,500"]]],
  [{ text: "Tickets reach €3.5M", cells: { target: 3_000_000 } }, DISAGREE, [["target", 3_500_000]]],
  [{ text: "Late buses fall from 50 to 20", cells: { start: 20, target: 50 } }, DISAGREE, []],
  [{ text: "Late buses fall from 50 to 20", cells: { start: 45, target: 15 } }, DISAGREE, [["start", 50], ["target", 20]]],
  [{ text: "Durchlaufzeit: 3,5 → 2", cells: { start: 3.5, target: 1.5 } }, DISAGREE, [["target", 2], ["keyResult", "Durchlaufzeit: 3,5 → 1,5"]]],
  [{ text: "Fahrten 1.200.000 → 1.500.000", cells: { start: 1_200_000, target: 1_600_000 } }, DISAGREE,
    [["target", 1_500_000], ["keyResult", "Fahrten 1.200.000 → 1.600.000"]]],
  [{ text: "Tickets reach €3.5M", cells: { target: { kind: "number", value: 3_000_000, unit: "€", asText: true } } }, DISAGREE, [["target", 3_500_000]]],
  [{ text: "Cut answers from 1.2s to 800ms", cells: { start: 1.2, target: 0.9 } }, DISAGREE, []],
  [{ text: "Grow income from €40k to €65k", cells: { start: 40, target: 70 } }, DISAGREE, []],
  ["Increase churn from 8% to 4%", "verb-contradicts-numbers", [["keyResult", "Reduce churn from 8% to 4%"], ["keyResult", "Increase churn from 4% to 8%"]]],
  ["Cutting churn from 4% to 8%", "verb-contradicts-numbers", [["keyResult", "Increasing churn from 4% to 8%"], ["keyResult", "Cutting churn from 8% to 4%"]]],
  ["Reduce late buses.", "no-number", [["keyResult", "Reduce late buses from […] to […]"]]],
  ["Happier riders", "no-number", []],
  ["Interview several drivers", "soft-quantifier", [["keyResult", "Interview […] drivers"]]],
  ["Most of the depots report", "soft-quantifier", [["keyResult", "[…]% of the depots report"]]],
  [{ text: "Keep late buses under 20", cells: { start: 20, target: 20, type: "" } }, "start-equals-target", [["type", "at most"]]],
])("%j, %s", (example, rule, expected) => {
  expect(replacements(example, rule)).toEqual(expected);
});

test("an objective that ends in its number can drop it", () => {
  expect(lintObjective("Grow night trips by 40%.", guide)[0]?.fixes.map(({ replacement }) => replacement)).toEqual(["Grow night trips"]);
});

test.each([
  "Reduce late buses from 40 to 20", "Keep late buses under 20", "Raise punctuality from 81% to 92%",
])("after the fix of a contradiction nothing contradicts: %s", (text) => {
  const { setting } = readExample({ text, cells: {} }, "keyResult");
  expect(lintKeyResult(text, setting, guide).filter(({ severity }) => severity === "error")).toEqual([]);
});
