import { expect, test } from "vitest";
import { parse } from "../../../../shared/lint/parse/parse.ts";

const clauses = (text: string): string => parse(text).clauses.map((span) => text.slice(...span)).join(" | ");

test.each([
  ["Launch the card and train 20 drivers", "Launch the card | train 20 drivers"],
  ["Raise ticket income to €2M and cut fuel costs by 10%", "Raise ticket income to €2M | cut fuel costs by 10%"],
  ["Open two depots, close the old one, and sell the land", "Open two depots | close the old one | sell the land"],
  ["Late buses under 20; rating above 4", "Late buses under 20 | rating above 4"],
  ["Night buses run. Riders like them.", "Night buses run | Riders like them."],
  ["Timetable is published and 80% of drivers have read it", "Timetable is published | 80% of drivers have read it"],
  ["Published the timetable and trained the drivers", "Published the timetable | trained the drivers"],
  ["Properly test the card, and get 40 riders to use it", "Properly test the card | get 40 riders to use it"],
])("%s: %s", (text, expected) => {
  expect(clauses(text)).toBe(expected);
});

test.each([
  "Design and build the timetable",
  "Improve comfort and punctuality",
  "Reduce calls and contact at the desk",
  "Offer riders training, support and research",
  "Build an app to plan and share trips",
  "Launch a board that tracks delays and warns riders",
  "Keep seat use between 70% and 90%",
  "Riders in Bergen, Oslo and Lund",
  "Board in 2 min. on avg. Monday mornings",
])("%s is one clause", (text) => {
  expect(clauses(text)).toBe(text);
});

test("a blank text has no clause", () => {
  expect(parse("  ").clauses).toEqual([]);
});
