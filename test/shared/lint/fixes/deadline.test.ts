import { expect, test } from "vitest";
import { foundBy } from "../reviewed-sheet.ts";

const RULE = "due-date-disagrees";
const dueOn = (text: string, date: string) => foundBy(RULE, {
  values: [["Objective", "Key result", "Owner", "Start", "Target", "Due"], ["Riders trust the night bus in every district", text, "Ines", 50, 20, { date }]],
});

test.each<[string, string, (string | number)[]]>([
  ["Late buses fall from 50 to 20 by end of October", "2026-12-18", ["Late buses fall from 50 to 20 by 18 December 2026"]],
  ["Late buses fall from 50 to 20 until the beginning of October.", "2026-12-18", ["Late buses fall from 50 to 20 until 18 December 2026."]],
  ["Late buses fall from 50 to 20 by 18 October", "2026-12-18", ["Late buses fall from 50 to 20 by 18 December 2026", "2026-10-18"]],
  ["Late buses fall from 50 to 20 in October", "2026-12-18", []],
  ["Verspätete Busse fallen von 50 auf 20 bis 30. November 2026", "2026-12-31", []],
  ["Verspätete Busse fallen von 50 auf 20 bis Ende November", "2026-12-31", []],
])("the fixes for “%s” beside %s are whole sentences and days", (text, due, replacements) => {
  const findings = dueOn(text, due);
  expect(findings).toHaveLength(1);
  expect(findings.flatMap(({ fixes }) => fixes.map(({ replacement }) => replacement))).toEqual(replacements);
});

test.each(["30. November 2026", "Ende November"])("the message names %s whole", (phrase) => {
  expect(dueOn(`Verspätete Busse fallen von 50 auf 20 bis ${phrase}`, "2026-12-31")[0]?.message).toContain(`says ${phrase},`);
});

test.each([
  ["Raise the rating in May survey from 3.9 to 4.6", "2026-12-31"],
  ["Reduce late buses from 50 (March) to 20", "2026-12-31"],
  ["Reduce late buses from 50 in March to 20", "2026-12-31"],
  ["Late buses fall to 20, from 50 in March", "2026-12-31"],
  ["Late buses fall from 50 to 20 by 31 December", "2027-01-01"],
  ["Late buses fall from 50 to 20 before 1 January", "2026-12-31"],
  ["Late buses fall from 50 to 20 by January", "2026-12-31"],
])("“%s” beside %s is no other deadline", (text, due) => {
  expect(dueOn(text, due)).toEqual([]);
});
