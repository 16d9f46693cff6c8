import { describe, expect, test } from "vitest";
import type { CellValue } from "../../../shared/sheet/cell.ts";
import { snapshotContent } from "../../../shared/snapshot/content.ts";
import { LIMITS, type SnapshotContent } from "../../../shared/wire/snapshot.ts";
import { tablesOf, tabOf } from "../sheet/tab-of.ts";

type Rows = readonly (readonly CellValue[])[];

const build = (rows: Rows, more: Parameters<typeof tabOf>[1] = {}) =>
  snapshotContent({ title: "Hotel", scale: "0-10", tables: tablesOf(tabOf(rows, more)) });

function contentOf(rows: Rows, more: Parameters<typeof tabOf>[1] = {}): SnapshotContent {
  const content = build(rows, more);
  if (!content.ok) throw new Error(content.error.reason);
  return content.value;
}

const idsOf = ({ objectives }: SnapshotContent): readonly string[] => objectives.flatMap(({ id, keyResults }) => [id, ...keyResults.map((each) => each.id)]);

test("a sheet becomes objectives with graded key results, dated confidences and where each value came from", () => {
  const rows: Rows = [
    ["Front desk OKRs Q4 2026"],
    ["Objective", "Key result", "Owner", "Start", "Target", "Current", "Due", "Weight", "Unit", { date: "2026-10-05" }, { date: "2026-10-12" }],
    ["Guests return", "Repeat stays from 20 to 40", "Ada", 20, 40, 30, { date: "2026-12-31" }, 3, "stays", 5, 6],
    ["", "Rating from 4 to 5", "Ben", 4, 5, "", "", 1, "", "", ""],
  ];
  expect(contentOf(rows, { formulaAt: { "2,5": "=COUNTA(Stays!A:A)" } })).toEqual({
    title: "Hotel",
    team: "Front desk",
    cycle: { name: "Q4 2026", start: "2026-10-01", end: "2026-12-31" },
    objectives: [
      {
        id: "O1",
        text: "Guests return",
        score: 0.375,
        keyResults: [
          {
            id: "O1-KR1", text: "Repeat stays from 20 to 40", owner: "Ada", type: "metric", unit: "stays",
            start: { value: 20, from: "typed" }, target: { value: 40, from: "typed" }, current: { value: 30, from: "formula" },
            weight: 3, due: "2026-12-31", grade: 0.5, progress: 0.5, confidenceScale: "0-10",
            confidences: [{ date: "2026-10-05", value: 5 }, { date: "2026-10-12", value: 6 }],
            checkIn: { date: "2026-10-12", author: null, confidence: 6 },
          },
          {
            id: "O1-KR2", text: "Rating from 4 to 5", owner: "Ben", type: "metric", unit: null,
            start: { value: 4, from: "typed" }, target: { value: 5, from: "typed" }, current: null,
            weight: 1, due: null, grade: null, progress: null, confidenceScale: "0-10", confidences: [], checkIn: null,
          },
        ],
      },
    ],
  });
});

describe("ids", () => {
  test.each<{ title: string; rows: Rows; ids: readonly string[] }>([
    { title: "typed ids stay", rows: [["ID", "Objective", "Key result"], ["HOTEL-7", "Guests return", "Rating to 5"]], ids: ["O1", "HOTEL-7"] },
    { title: "KR1 belongs to its objective", rows: [["ID", "Objective", "Key result"], ["KR1", "Guests return", "Rating to 5"], ["KR1", "Rooms stay warm", "Complaints to 2"]], ids: ["O1", "O1-KR1", "O2", "O2-KR1"] },
    { title: "O3-KR2 names its objective", rows: [["ID", "Objective", "Key result"], ["O3-KR2", "Guests return", "Rating to 5"]], ids: ["O3", "O3-KR2"] },
    { title: "a made id leaves a typed one alone", rows: [["ID", "Objective", "Key result"], ["", "Guests return", "Rating to 5"], ["O1-KR1", "", "Stays to 40"]], ids: ["O1", "O1-KR2", "O1-KR1"] },
    { title: "a labelled objective keeps its number", rows: [["Key result", "Target"], ["O2: Guests return"], ["KR1: Rating to 5", 5]], ids: ["O2", "O2-KR1"] },
    { title: "an outline in rows of its own", rows: [["#", "Objective", "Key result"], ["1", "Guests return"], ["1.1", "", "Rating to 5"], ["1.2", "", "Stays to 40"], ["2", "Rooms stay warm"], ["2.1", "", "Complaints to 2"]], ids: ["O1", "O1-KR1", "O1-KR2", "O2", "O2-KR1"] },
    { title: "an outline numbers its objective", rows: [["#", "Objective", "Key result"], ["2.1", "Guests return", "Rating to 5"], ["2.2", "", "Stays to 40"]], ids: ["O2", "O2-KR1", "O2-KR2"] },
    { title: "an outline that starts again stays apart", rows: [["#", "Objective", "Key result"], ["1.1", "Guests return", "Rating to 5"], ["1.1", "Rooms stay warm", "Complaints to 2"]], ids: ["O1", "O1-KR1", "O2", "O2-KR1.1"] },
  ])("$title", ({ rows, ids }) => {
    expect(idsOf(contentOf(rows))).toEqual(ids);
  });

  test("the same id twice on a tab is refused with both rows", () => {
    expect(build([["ID", "Objective", "Key result"], ["A1", "Guests return", "Rating to 5"], ["A1", "", "Stays to 40"]])).toEqual({
      ok: false,
      error: { reason: "duplicate-id", id: "A1", place: { tab: "OKRs", row: 3, column: 1 }, first: { tab: "OKRs", row: 2, column: 1 } },
    });
  });

  test("the same id in another team of the same tab is that team's own", () => {
    const content = contentOf([["Team", "ID", "Objective", "Key result"], ["Bar", "O1-KR1", "Guests return", "Rating to 5"], ["Spa", "O1-KR1", "Guests return", "Stays to 40"]]);
    expect(idsOf(content)).toEqual(["O1", "O1-KR1", "Spa/O1", "Spa/O1-KR1"]);
  });

  test("the same id on another tab is that team's own", () => {
    const tab = (name: string) => tablesOf(tabOf([["ID", "Objective", "Key result"], ["A1", "Guests return", "Rating to 5"]], { name }));
    const content = snapshotContent({ title: "Hotel", scale: "0-10", tables: [...tab("Bar OKRs"), ...tab("Spa OKRs")] });
    expect(content.ok && idsOf(content.value)).toEqual(["O1", "A1", "O2", "Spa/A1"]);
    expect(content.ok && content.value.team).toBeNull();
  });
});

describe("values", () => {
  const one = (headers: readonly string[], cells: readonly CellValue[], locale = "en_US") =>
    contentOf([["Key result", ...headers], ["Rating", ...cells]], { locale }).objectives[0]?.keyResults[0];

  test("numbers kept as text are read in the spreadsheet's locale", () => {
    expect(one(["Start", "Target", "Current"], ["1.000", "2.000", "1.250"], "de_DE")).toMatchObject({ target: { value: 2000 }, grade: 0.25 });
  });

  test("a box that is ticked is a yes/no that is met", () => {
    expect(one(["Target", "Current"], [true, true])).toMatchObject({ type: "yes/no", current: { value: true }, grade: 1 });
  });

  test("a typed type is kept and decides the grade", () => {
    expect(one(["Type", "Target", "Current"], ["at most", 4, 3])).toMatchObject({ type: "at most", grade: 1 });
  });

  test("n/a is not started, and an error value is nothing", () => {
    expect(one(["Target", "Current"], [4, "n/a"])).toMatchObject({ current: null, grade: null });
    expect(one(["Target", "Current"], [4, "#REF!"])).toMatchObject({ current: null, grade: null });
  });

  test.each<[CellValue, string, number | string]>([
    ["green", "RAG", "green"],
    [0.7, "0-1", 0.7],
    ["7/10", "0-10", 7],
  ])("confidence %s is on the scale %s", (cell, scale, value) => {
    expect(contentOf([["Key result", "Target", "2026-10-05"], ["Rating", 5, cell]]).objectives[0]?.keyResults[0]).toMatchObject({ confidenceScale: scale, confidences: [{ date: "2026-10-05", value }] });
  });

  test.each<{ title: string; headers: readonly string[]; cells: readonly CellValue[]; checkIn: unknown }>([
    { title: "a plain confidence column", headers: ["Confidence"], cells: [7], checkIn: { date: null, author: null, confidence: 7 } },
    { title: "one beside the day of its update", headers: ["Confidence", "Updated"], cells: [7, { date: "2026-11-16" }], checkIn: { date: "2026-11-16", author: null, confidence: 7 } },
    { title: "weeks of no known cycle", headers: ["Week 1", "Week 2", "Week 3"], cells: [5, 6, ""], checkIn: { date: null, author: null, confidence: 6 } },
    { title: "no confidence yet", headers: ["Confidence"], cells: [""], checkIn: null },
  ])("the last stated confidence is kept: $title", ({ headers, cells, checkIn }) => {
    expect(one(headers, cells)).toMatchObject({ confidences: [], checkIn });
  });

  test.each<[readonly CellValue[], string]>([
    [[2, 1, 2], "0/1/2"],
    [[0, 1, 1], "0/1/2"],
    [[2], "0-10"],
    [[1, 2, 3], "0-10"],
    [["1/10", "2/10"], "0-10"],
    [["70 %", "100 %"], "0-1"],
    [["100 %"], "0-1"],
    [["green", 5], "0-10"],
  ])("confidences %j over the rows are on the scale %s", (confidences, scale) => {
    const content = contentOf([["Key result", "Target", "Confidence"], ...confidences.map((each, row) => [`Rating of ${row}`, 5, each])]);
    expect(content.objectives[0]?.keyResults[0]?.confidenceScale).toBe(scale);
  });

  test.each<[status: string, weights: readonly CellValue[], score: number]>([
    ["Cancelled", ["", ""], 1],
    ["❌ cancelled", ["", ""], 1],
    ["Replaced", [1, 3], 1],
    ["Stopped", [1, ""], 1],
    ["On track", ["", ""], 0.5],
    ["", [1, 3], 0.25],
  ])("a key result with the status %j and weights %j leaves or keeps its part in the score", (status, [first = "", second = ""], score) => {
    const content = contentOf([
      ["Objective", "Key result", "Start", "Target", "Current", "Weight", "Status"],
      ["Guests return", "Stays to 40", 20, 40, 40, first, ""], ["", "Rating to 5", 4, 5, 4, second, status],
    ]);
    expect(content.objectives[0]?.score).toBe(score);
    expect(content.objectives[0]?.keyResults.map(({ grade }) => grade)).toEqual([1, 0]);
  });

  test("half an emoji is mended, so that every reader can take the text", () => {
    expect(contentOf([["Key result", "Target"], ["Rating \uD83D to 5", 5]]).objectives[0]?.keyResults[0]?.text).toBe("Rating \uFFFD to 5");
  });

  test("markup and formulas kept as text pass as they are", () => {
    const texts = ["<img src=x onerror=alert(1)>", '=HYPERLINK("https://example.com","here")'];
    expect(contentOf([["Key result", "Target"], ...texts.map((text) => [text, 5])]).objectives[0]?.keyResults.map(({ text }) => text)).toEqual(texts);
  });
});

describe("what a snapshot cannot hold is refused with its place", () => {
  const rows = (keyResult: string, more: Rows = []): Rows => [["Objective", "Key result", "Owner", "Target"], ["Guests return", keyResult, "Ada", 5], ...more];

  test("a sentence of 501 characters, of which an emoji is one", () => {
    expect(build(rows(`Rating${"🙂".repeat(LIMITS.sentence - 6)}`)).ok).toBe(true);
    expect(build(rows("a".repeat(501)))).toEqual({
      ok: false,
      error: { reason: "text-too-long", place: { tab: "OKRs", row: 2, column: 2 }, length: 501, limit: 500 },
    });
  });

  test("an owner longer than a name", () => {
    expect(build(rows("Rating", [["", "Stays", "A".repeat(201), 40]]))).toMatchObject({ error: { place: { row: 3, column: 3 }, limit: 200 } });
  });

  test("more objectives or key results than fit", () => {
    expect(build([["Objective", "Key result"], ...Array.from({ length: 51 }, (_, n) => [`Objective ${n} `, "Rating"])])).toMatchObject({ error: { reason: "too-many-objectives", count: 51 } });
    expect(build(rows("Rating", Array.from({ length: 500 }, (_, n) => ["", `Result ${n}`, "Ada", 5])))).toMatchObject({ error: { reason: "too-many-key-results", count: 501 } });
  });

  test("a row without a sentence", () => {
    expect(build(rows("Rating", [["", "", "Ada", 40]]))).toEqual({ ok: false, error: { reason: "no-sentence", place: { tab: "OKRs", row: 3, column: 2 } } });
  });

  test("a whole number that JSON readers would round", () => {
    expect(build(rows("Rating", [["", "Stays", "Ada", 1e17]]))).toEqual({ ok: false, error: { reason: "number-too-large", place: { tab: "OKRs", row: 3, column: 4 } } });
  });

  test("weights that make no score", () => {
    const weighted = (...weights: readonly CellValue[]) => build([["Key result", "Target", "Current", "Weight"], ...weights.map((weight) => ["Rating", 5, 4, weight])]);
    expect(weighted(2, -1)).toMatchObject({ error: { reason: "negative-weight", place: { row: 3, column: 4 } } });
    expect(weighted(2, "")).toMatchObject({ error: { reason: "weights", problem: "blank weight", place: { row: 3, column: 4 } } });
  });
});
