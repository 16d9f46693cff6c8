import { expect, test } from "vitest";
import { reviewTables } from "../../../shared/lint/lint.ts";
import { readSheetExample } from "../../../shared/lint/sheet-example.ts";
import { framework } from "../../../shared/profiles/framework.ts";
import { guide } from "../../../shared/profiles/guide.ts";
import type { Profile } from "../../../shared/profiles/profile.ts";

const ASKED = ["untagged-indicator", "blank-data-source"];

const missed = (sheet: readonly (readonly (string | number)[])[], profile: Profile): readonly string[] =>
  reviewTables(readSheetExample({ sheet }).tables, profile).filter(({ rule }) => ASKED.includes(rule)).map(({ rule, place }) => `${rule} ${place.row}:${place.column}`);

const BARE = [
  ["Team", "Objective", "Key result", "Target"],
  ["Night", "Riders trust the night bus", "Late buses fall from 50 to 20", 20],
  ["Night", "", "Missed stops fall from 40 to 20", 20],
  ["Depot", "Drivers want to stay", "Resignations fall from 9 to 3", 3],
];

const BEGUN = [
  ["Key result", "Target", "Leading/lagging", "Data source"],
  ["Late buses fall from 50 to 20", 20, "leading", "Depot log"],
  ["Night riders rise from 700 to 900", 900, "", ""],
  ["School trips rise from 12 to 60", 60, "", "Ticket scans"],
];

test("columns that the house style asks for are missed once in a table, whatever its teams", () => {
  expect(missed(BARE, framework)).toEqual(["untagged-indicator 2:3", "blank-data-source 2:3"]);
  expect(missed(BARE, guide)).toEqual([]);
});

test("in a column that is there each blank cell is missed where the house style asks for it, and few where it does not", () => {
  expect(missed(BEGUN, framework)).toEqual(["untagged-indicator 3:3", "blank-data-source 3:4", "untagged-indicator 4:3"]);
  expect(missed(BEGUN, guide)).toEqual([]);
});
