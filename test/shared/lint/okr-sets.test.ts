import { describe, expect, test } from "vitest";
import { reviewTables } from "../../../shared/lint/lint.ts";
import { okrSets } from "../../../shared/lint/okr-sets.ts";
import type { Past, PastKeyResult } from "../../../shared/lint/past.ts";
import type { ExampleCell, OkrSet } from "../../../shared/lint/rule.ts";
import { readSheetExample } from "../../../shared/lint/sheet-example.ts";
import { guide } from "../../../shared/profiles/guide.ts";

type Rows = readonly (readonly ExampleCell[])[];

const setsOf = (sheet: Rows, cycle = "", asOf: string | null = "2026-11-16", past: Past | null = null): readonly OkrSet[] =>
  okrSets(readSheetExample({ sheet, cycle }).tables, { asOf, past }, "0-10");

const idsIn = ({ keyResults }: OkrSet): readonly (string | null)[] => keyResults.map(({ published }) => published?.id ?? null);

describe("a set", () => {
  test("is one team's, though several teams share a table", () => {
    const sets = setsOf([
      ["Team", "Objective", "Key result", "Target"],
      ["Night", "Riders trust the night bus", "Late buses fall from 50 to 20", 20],
      ["Day", "Drivers want to stay", "Resignations fall from 9 to 3", 3],
      ["Night", "Stops feel safe", "Stops without light fall from 40 to 5", 5],
    ]);
    expect(sets.map(({ team, objectives }) => [team, objectives.length])).toEqual([["Night", 2], ["Day", 1]]);
  });

  test("leaves out of the live what was stopped and what has no sentence", () => {
    const [set] = setsOf([
      ["Objective", "Key result", "Owner", "Target", "Status"],
      ["Riders trust the night bus", "Late buses fall from 50 to 20", "Ines", 20, ""],
      ["", "Missed stops fall from 40 to 20", "Tom", 20, "Stopped"],
      ["", "", "Ada", 7, ""],
    ]);
    expect([set?.keyResults.length, set?.live.length]).toEqual([3, 1]);
  });

  test("gives an objective the cells of its own row", () => {
    const [set] = setsOf([
      ["Objective", "Key result", "Owner", "Target"],
      ["Riders trust the night bus", "", "Ines", ""],
      ["", "Late buses fall from 50 to 20", "Tom", 20],
    ]);
    expect(set?.objectives[0]?.cells.owner).toEqual({ kind: "text", text: "Ines" });
  });

  const DUE: Rows = [["Key result", "Target", "Due"], ["Late buses fall from 50 to 20", 20, { date: "2026-12-18" }]];
  const PLAIN: Rows = [["Key result", "Target"], ["Late buses fall from 50 to 20", 20]];

  test.each<readonly [rows: Rows, cycle: string, asOf: string | null, phase: string | null]>([
    [PLAIN, "Q4 2026", "2026-09-30", "before"],
    [PLAIN, "Q4 2026", "2026-10-01", "running"],
    [PLAIN, "Q4 2026", "2026-12-31", "running"],
    [PLAIN, "Q4 2026", "2027-01-01", "over"],
    [PLAIN, "Q4 2026", null, null],
    [PLAIN, "", "2026-11-16", null],
    [DUE, "", "2026-12-18", "running"],
    [DUE, "", "2026-12-19", "over"],
    [DUE, "Q4 2026", "2026-12-19", "running"],
  ])("knows where its cycle stands: %j, %s on %s is %s", (rows, cycle, asOf, phase) => {
    expect(setsOf(rows, cycle, asOf)[0]?.phase).toBe(phase);
  });

  test("reads confidences in the order of their days, on the scale that they show", () => {
    const [set] = setsOf([
      ["Key result", "Target", { date: "2026-10-12" }, { date: "2026-10-05" }],
      ["Late buses fall from 50 to 20", 20, 8, 5],
      ["Missed stops fall from 40 to 20", 20, "", 3.5],
    ]);
    expect(set?.keyResults.map(({ stated }) => stated.map(({ share, said }) => [share, said]))).toEqual([[[0.5, "5"], [0.8, "8"]], [[0.35, "3.5"]]]);
  });
});

describe("what was published", () => {
  const past = (keyResults: readonly Partial<PastKeyResult>[], name: string | null = "Q4 2026"): Past => ({
    cycles: [{
      name,
      days: ["2026-10-05"],
      keyResults: keyResults.map((one) => ({
        id: "", text: "", type: "metric", unit: null, start: null, target: null, weight: null, due: null, currents: [null], confidences: [null], ...one,
      })),
    }],
  });
  const TWO = past([{ id: "O1-KR1", text: "Late buses fall from 50 to 20" }, { id: "O1-KR2", text: "Missed stops fall from 40 to 20" }]);

  test.each<{ title: string; rows: Rows; ids: readonly (string | null)[] }>([
    {
      title: "rows without ids are known by their words, wherever they stand now",
      rows: [["Key result", "Target"], ["Night riders rise from 700 to 900", 900], ["Missed stops fall from 40 to 25", 25], ["Late buses fall from 50 to 20", 20]],
      ids: [null, "O1-KR2", "O1-KR1"],
    },
    {
      title: "an id typed in full is known whatever its words",
      rows: [["ID", "Key result", "Target"], ["O1-KR1", "Complaints about noise halve", 20], ["O1-KR2", "Missed stops fall from 40 to 20", 20]],
      ids: ["O1-KR1", "O1-KR2"],
    },
    {
      title: "an id that is unique only under its objective needs its words too",
      rows: [["ID", "Key result", "Target"], ["KR1", "Complaints about noise halve", 20], ["KR2", "Missed stops fall from 40 to 20", 20]],
      ids: [null, "O1-KR2"],
    },
  ])("$title", ({ rows, ids }) => {
    const [set] = setsOf(rows, "Q4 2026", "2026-11-16", TWO);
    expect(set && idsIn(set)).toEqual(ids);
  });

  const LATE: Rows = [["ID", "Key result", "Target"], ["O1-KR1", "Late buses fall from 50 to 20", 20]];

  test("of another cycle is not of this one, and of the one that ended before it is the last cycle", () => {
    const [set] = setsOf(LATE, "Q1 2027", "2027-01-11", TWO);
    expect([set && idsIn(set), set?.lastCycle?.name]).toEqual([[null], "Q4 2026"]);
    expect(setsOf(LATE, "Q3 2026", "2026-11-16", TWO)[0]?.lastCycle).toBeNull();
  });

  test("in a sheet that names no cycle is known by its words alone", () => {
    const unnamed = past([{ id: "O1-KR1", text: "Complaints about noise halve" }], null);
    expect(setsOf(LATE, "", "2026-11-16", unnamed).map(idsIn)).toEqual([[null]]);
  });

  test("counts for nothing where nobody knows what day it is, or where two rows share an id", () => {
    expect(setsOf(LATE, "Q4 2026", null, TWO).map(idsIn)).toEqual([[null]]);
    expect(setsOf([...LATE, ["O1-KR1", "Missed stops fall from 40 to 20", 20]], "Q4 2026", "2026-11-16", TWO).map(idsIn)).toEqual([[null, null]]);
  });
});

test("each table of a sheet is held against what was published of its own cycle", () => {
  const of = (cycle: string): Rows => [["ID", "Key result", "Target"], ["O1-KR1", `Missed stops fall from 40 to 25 in ${cycle}`, 25]];
  const tables = ["Q3 2026", "Q4 2026"].flatMap((cycle) => readSheetExample({ sheet: of(cycle), cycle }).tables);
  const was = { type: "metric", unit: null, start: null, weight: null, due: null, currents: [null], confidences: [null], id: "O1-KR1" };
  const published = (name: string, target: number) => ({ name, days: ["2026-07-05"], keyResults: [{ ...was, text: `Missed stops fall from 40 to 25 in ${name}`, target }] });
  const past: Past = { cycles: [published("Q3 2026", 25), published("Q4 2026", 20)] };
  const moved = (those: typeof tables) => reviewTables(those, guide, { asOf: "2026-11-16", past }).filter(({ rule }) => rule === "moved-goalposts").length;
  expect([moved(tables), moved([...tables].reverse()), moved(tables.slice(0, 1))]).toEqual([1, 1, 0]);
});

test("goalposts can be put back, but not over a formula nor over a number that holds its unit as text", () => {
  const rows: Rows = [
    ["ID", "Key result", "Start", "Target", "Current", "Due"],
    ["O1-KR1", "Late buses fall from 50 to 30", 50, 30, 44, { date: "2027-01-15" }],
    ["O1-KR2", "Missed stops fall from 40 to 25", 40, { formula: "=5*5", shows: 25 }, 31, ""],
    ["O1-KR3", "Punctuality rises from 80% to 90%", "80%", "90%", "85%", ""],
  ];
  const was = { type: "metric", unit: null, weight: null, due: null, currents: [null], confidences: [null] };
  const past: Past = {
    cycles: [{
      name: "Q4 2026",
      days: ["2026-10-05"],
      keyResults: [
        { ...was, id: "O1-KR1", text: "Late buses fall from 50 to 20", start: 50, target: 20, due: "2026-12-18" },
        { ...was, id: "O1-KR2", text: "Missed stops fall from 40 to 20", start: 40, target: 20 },
        { ...was, id: "O1-KR3", text: "Punctuality rises from 80% to 95%", unit: "%", start: 0.8, target: 0.95 },
      ],
    }],
  };
  const { tables } = readSheetExample({ sheet: rows, cycle: "Q4 2026" });
  const found = reviewTables(tables, { ...guide, severities: {} }, { asOf: "2026-11-16", past }).filter(({ rule }) => rule === "moved-goalposts");
  expect(found.map(({ place }) => [place.row, place.column])).toEqual([[2, 4], [3, 4], [4, 4]]);
  expect(found[0]?.message).toMatch(/the target was 20 and is 30, due date was 2026-12-18 and is 2027-01-15;/);
  expect(found[2]?.message).toMatch(/the target was 95% and is 90%;/);
  expect(found.map(({ fixes }) => fixes.map(({ label, replacement }) => [label, replacement]))).toEqual([[["Put 2026-12-18 back", "2026-12-18"]], [], []]);
});
