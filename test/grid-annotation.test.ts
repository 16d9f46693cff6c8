import { describe, expect, test } from "vitest";
import type { CellValue } from "../shared/sheet/cell.ts";
import { gridAnnotation } from "./corpus/grid-annotation.ts";
import { localeOf } from "./corpus/locale-of.ts";

type Rows = readonly (readonly CellValue[])[];

test("a grid with a key result in each column is described with rows for columns", () => {
  const { tables, rows } = gridAnnotation("a", [["Objective", "Guests return", ""], ["Key result", "Repeat stays", "Rating"], ["Owner", "Ada", "Ben"], ["Target", 40, 4.8]]);
  expect(tables).toMatchObject([{ headerRow: 0, firstRow: 1, lastRow: 2, columns: { objective: 0, keyResult: 1, owner: 2, target: 3 }, transposed: true }]);
  expect(rows).toMatchObject([{ row: 1, keyResult: "Repeat stays", target: 40 }, { row: 2, objective: "Guests return", keyResult: "Rating", owner: "Ben" }]);
});

test("of key results side by side the columns of the first are named, and the row comes for each", () => {
  const { tables, rows } = gridAnnotation("b", [["Objective", "KR1", "KR1 target", "KR2", "KR2 target"], ["Guests return", "Repeat stays go up", 40, "Ratings go up", 4.8]]);
  expect(tables[0]?.columns).toEqual({ objective: 0, keyResult: 1, target: 2 });
  expect(rows.map(({ row, keyResult, target }) => [row, keyResult, target])).toEqual([[1, "Repeat stays go up", 40], [1, "Ratings go up", 4.8]]);
});

test("tables side by side are described each by itself", () => {
  const { tables } = gridAnnotation("c", [["Objective", "Key result", "", "Objective", "Key result", "Owner"], ["Guests return", "Repeat stays go up", "", "Rooms stay warm", "Complaints go down", "Ada"]]);
  expect(tables.map(({ columns }) => columns)).toEqual([{ objective: 0, keyResult: 1 }, { objective: 3, keyResult: 4, owner: 5 }]);
});

describe("values are written as the corpus writes them", () => {
  const valueOf = (header: string, ...cells: readonly CellValue[]): unknown => {
    const { rows } = gridAnnotation("c", [["Objective", "Key result", header], ...cells.map((cell) => ["Guests return", `Repeat stays ${String(cell)}`, cell])]);
    const meaning = { "Target": "target", "Confidence": "confidence", "Progress": "progress", "Score": "grade" }[header] ?? header;
    return rows[0]?.[meaning];
  };
  test.each<readonly [string, readonly CellValue[], unknown]>([
    ["Target", ["<5%"], 0.05], ["Target", ["95%+"], 0.95], ["Target", ["mind. 40"], 40], ["Target", ["N/A"], null], ["Target", ["Yes"], "Yes"], ["Target", ["0/3"], "0/3"],
    ["Target", [45], 45], ["Target", ["12k"], 12000], ["Target", ["3 old boilers without parts"], "3 old boilers without parts"],
    ["Progress", [40, 70], 0.4], ["Progress", ["40%"], 0.4], ["Progress", [0.4, 1.2], 0.4], ["Score", [7, 10], 0.7], ["Confidence", ["4/5"], 0.8], ["Confidence", [4, 5, 2], 0.8], ["Confidence", ["High"], "High"],
  ])("%s of %j", (header, cells, expected) => {
    expect(valueOf(header, ...cells)).toEqual(expected);
  });
});

test.each<readonly [string, Rows]>([
  ["en_US", [["Objective", "Key result", "Target"], ["Guests return", "Repeat stays", "1,200"]]],
  ["de_DE", [["Ziel", "Schlüsselergebnis", "Zielwert"], ["Gäste kommen wieder", "KR 1.1: Umsatz", "12.500"]]],
  ["de_DE", [["Objective", "Key result", "Target"], ["Guests return", "Rating", "4,8"], ["", "Takings", "12.500,00"]]],
  ["en_US", [["Ziel", "Schlüsselergebnis", "Zielwert"], ["Gäste kommen wieder", "Bewertung", "4.8"]]],
  ["fr_FR", [["Objectif", "Résultat clé", "Cible"], ["Les clients reviennent", "Séjours", "40"]]],
])("without a locale its numbers tell, else its headings: %s", (locale, grid) => {
  expect(localeOf(grid)).toBe(locale);
});
