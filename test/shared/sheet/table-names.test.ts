import { describe, expect, test } from "vitest";
import type { CellValue } from "../../../shared/sheet/cell.ts";
import { tablesOf, tabOf } from "./tab-of.ts";

type Rows = readonly (readonly CellValue[])[];

describe("team and cycle", () => {
  const rows = (above: Rows): Rows => [...above, ["Objective", "Key result", "Target"], ["Guests return", "Repeat stays to 40", 40]];

  test.each<{ above: Rows; name: string; team: string | null; cycle: string | null }>([
    { above: [["Front desk OKRs Q4 2026"]], name: "Sheet1", team: "Front desk", cycle: "Q4 2026" },
    { above: [["Team:", "Front desk"], ["Period:", "2026-Q4"]], name: "Sheet1", team: "Front desk", cycle: "Q4 2026" },
    { above: [], name: "OKRs – Kitchen H1 2027", team: "Kitchen", cycle: "H1 2027" },
    { above: [["Unsere OKRs, Quartal 3 2026"]], name: "Tabelle1", team: null, cycle: "Q3 2026" },
    { above: [["2026年度 第2四半期"]], name: "シート1", team: null, cycle: "Q2 2026" },
    { above: [["OKR template"]], name: "OKRs", team: null, cycle: null },
    { above: [["FY26 Q2"]], name: "OKRs", team: null, cycle: "Q2 FY2026" },
  ])("$above on $name", ({ above, name, team, cycle }) => {
    expect(tablesOf(tabOf(rows(above), { name }))[0]).toMatchObject({ team, cycle });
  });

  test("the spreadsheet's name is the last place to look", () => {
    const spreadsheet = "Night shift team – OKRs Q4 2026";
    expect(tablesOf(tabOf(rows([]), { spreadsheet }))[0]).toMatchObject({ team: "Night shift", cycle: "Q4 2026" });
    expect(tablesOf(tabOf(rows([["Bar OKRs Q1 2027"]]), { spreadsheet }))[0]).toMatchObject({ team: "Bar", cycle: "Q1 2027" });
  });

  test("numbers under a heading for cycles are none", () => {
    const table = (cell: CellValue): unknown => tablesOf(tabOf([["Bar OKRs Q1 2026"], ["Key result", "Quarter", "Target"], ["Rating to 4.8", cell, 4.8]]))[0];
    expect(table(18)).toMatchObject({ cycle: "Q1 2026", leftAlone: [{ column: 2, header: "Quarter" }] });
    expect(table(2027)).toMatchObject({ cycle: "2027", leftAlone: [] });
  });

  const named = (head: string, ...rows: readonly (readonly string[])[]): Rows => [["Objective", "Key result", head], ...rows];
  const parts = (grid: Rows) =>
    tablesOf(tabOf(grid)).map(({ team, cycle, objectives }) => ({ team, cycle, objectives: objectives.map((each) => [each.team, each.text, each.keyResults.map(({ text }) => text).join(" + ")]) }));

  test.each<{ title: string; rows: Rows; expected: unknown }>([
    {
      title: "rows of several cycles are a table for each, though they repeat an objective",
      rows: named("Quarter", ["Guests return", "Rating to 4.5", "Q3 2026"], ["Guests return", "Rating to 4.8", "2026-Q4"], ["", "Stays to 40", ""]),
      expected: [
        { team: null, cycle: "Q3 2026", objectives: [[null, "Guests return", "Rating to 4.5"]] },
        { team: null, cycle: "Q4 2026", objectives: [[null, "Guests return", "Rating to 4.8 + Stays to 40"]] },
      ],
    },
    {
      title: "quarters without a year are cycles too",
      rows: named("Quarter", ["Guests return", "Rating to 4.5", "Q3"], ["Guests return", "Rating to 4.8", "Q4"]),
      expected: [{ team: null, cycle: "Q3", objectives: [[null, "Guests return", "Rating to 4.5"]] }, { team: null, cycle: "Q4", objectives: [[null, "Guests return", "Rating to 4.8"]] }],
    },
    {
      title: "spans of time that are no cycles part nothing",
      rows: named("Time frame", ["Guests return", "Rating to 4.5", "6 weeks"], ["Guests return", "Rating to 4.8", "Q4 2026"]),
      expected: [{ team: null, cycle: null, objectives: [[null, "Guests return", "Rating to 4.5 + Rating to 4.8"]] }],
    },
    {
      title: "two teams with the same objective have it each for themselves",
      rows: named("Team", ["Guests return", "Rating to 4.5", "Bar"], ["Guests return", "Rating to 4.8", "Spa"], ["Guests return", "Stays to 40", "Bar"]),
      expected: [{ team: null, cycle: null, objectives: [["Bar", "Guests return", "Rating to 4.5 + Stays to 40"], ["Spa", "Guests return", "Rating to 4.8"]] }],
    },
  ])("$title", ({ rows: grid, expected }) => {
    expect(parts(grid)).toEqual(expected);
  });

  test("columns win over titles, and several teams are no single one", () => {
    const table = (teams: readonly string[]): unknown =>
      tablesOf(tabOf([["Bar OKRs Q1 2026"], ["Team", "Key result", "Quarter"], ...teams.map((team) => [team, "Rating to 4.8", "Q2 2026"])]))[0];
    expect(table(["Kitchen", "Kitchen"])).toMatchObject({ team: "Kitchen", cycle: "Q2 2026" });
    expect(table(["Kitchen", "Bar"])).toMatchObject({ team: null, cycle: "Q2 2026" });
  });
});
