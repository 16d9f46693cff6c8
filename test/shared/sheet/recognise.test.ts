import { describe, expect, test } from "vitest";
import type { CellValue } from "../../../shared/sheet/cell.ts";
import type { Meaning } from "../../../shared/sheet/okr-sheet.ts";
import { recognise } from "../../../shared/sheet/recognise.ts";
import { outline, tablesOf, tabOf } from "./tab-of.ts";

type Rows = readonly (readonly CellValue[])[];

const HEADERS: readonly { readonly title: string; readonly header: readonly string[]; readonly means: readonly (Meaning | null)[] }[] = [
  {
    title: "plain English",
    header: ["Objective", "Key result", "Owner", "Start", "Target", "Current", "Due", "Grade"],
    means: ["objective", "keyResult", "owner", "start", "target", "current", "due", "grade"],
  },
  {
    title: "English near misses",
    header: ["What we want", "How we will know", "DRI", "Starting value", "Goal", "Where are we now", "By when", "Favourite colour"],
    means: ["objective", "keyResult", "owner", "start", "target", "current", "due", null],
  },
  {
    title: "a goal left of the key results is the objective",
    header: ["Goal", "Key Results", "Baseline", "Target value", "Actual"],
    means: ["objective", "keyResult", "start", "target", "current"],
  },
  {
    title: "headers with brackets, underscores and capitals",
    header: ["OBJECTIVE", "key_result", "ownerName (Person)", "start_value", "Target (end of Q4)", "currentValue", "% complete"],
    means: ["objective", "keyResult", "owner", "start", "target", "current", "progress"],
  },
  {
    title: "a gap and a milestone are not the target",
    header: ["Key result", "Target", "Gap to target", "Q2 milestone"],
    means: ["keyResult", "target", null, null],
  },
  {
    title: "the values of a quarter are no column of cycles, and the last one's are not the current ones",
    header: ["Key result", "Last quarter actual", "Target this quarter", "Current quarter", "Actual"],
    means: ["keyResult", null, "target", null, "current"],
  },
  {
    title: "German",
    header: ["Nr.", "Ziel", "Schlüsselergebnis", "Verantwortlich", "Startwert", "Zielwert", "Istwert", "Fällig am", "Zuversicht"],
    means: ["id", "objective", "keyResult", "owner", "start", "target", "current", "due", "confidence"],
  },
  {
    title: "a word that means one thing among German headers and another among English ones",
    header: ["Ziel", "Schlüsselergebnis", "Zielwert", "Note"],
    means: ["objective", "keyResult", "target", "grade"],
  },
  {
    title: "the same word among English ones",
    header: ["Objective", "Key result", "Target", "Note"],
    means: ["objective", "keyResult", "target", "notes"],
  },
  {
    title: "French",
    header: ["N°", "Objectif", "Résultat clé", "Responsable", "Valeur de départ", "Cible", "Valeur actuelle", "Échéance", "Confiance"],
    means: ["id", "objective", "keyResult", "owner", "start", "target", "current", "due", "confidence"],
  },
  {
    title: "Spanish",
    header: ["Objetivo", "Resultado clave", "Responsable", "Línea de base", "Meta", "Valor actual", "Fecha límite", "Peso"],
    means: ["objective", "keyResult", "owner", "start", "target", "current", "due", "weight"],
  },
  {
    title: "Portuguese",
    header: ["Objetivo", "Resultado-chave", "Responsável", "Início", "Meta", "Atual", "Prazo", "Confiança"],
    means: ["objective", "keyResult", "owner", "start", "target", "current", "due", "confidence"],
  },
  {
    title: "Norwegian",
    header: ["Mål", "Nøkkelresultat", "Ansvarlig", "Startverdi", "Målverdi", "Nåverdi", "Frist", "Kommentar"],
    means: ["objective", "keyResult", "owner", "start", "target", "current", "due", "notes"],
  },
  {
    title: "Japanese",
    header: ["目標（O）", "主要な成果（KR）", "担当者", "開始値", "目標値", "現在値", "期限", "自信度"],
    means: ["objective", "keyResult", "owner", "start", "target", "current", "due", "confidence"],
  },
];

describe("column headers are understood", () => {
  test.each(HEADERS)("$title", ({ header, means }) => {
    const [table] = tablesOf(tabOf([header, header.map((_, column) => `cell ${column}`)]));
    const understood = header.map((_, index) => table?.columns.find(({ column }) => column === index + 1)?.meaning ?? null);
    expect(understood).toEqual(means);
  });
});

const LAYOUTS: readonly { readonly title: string; readonly rows: Rows; readonly outline: readonly string[] }[] = [
  {
    title: "an objective repeated on each row",
    rows: [["Objective", "Key result", "Target"], ["Guests return", "Repeat stays to 40", 40], ["Guests return", "Rating to 4.8", 4.8], ["Rooms stay warm", "Complaints to 2", 2]],
    outline: ["Guests return >  Repeat stays to 40", "Guests return >  Rating to 4.8", "Rooms stay warm >  Complaints to 2"],
  },
  {
    title: "an objective only in its first row, with blank rows and a total between",
    rows: [
      ["Hotel OKRs"], [], ["ID", "Objective", "Key result", "Target"],
      ["O1-KR1", "Guests return", "Repeat stays to 40", 40], ["O1-KR2", "", "Rating to 4.8", 4.8], ["", "Total", "", 44.8], [],
      ["O2-KR1", "Rooms stay warm", "Complaints to 2", 2],
    ],
    outline: ["Guests return > O1-KR1 Repeat stays to 40", "Guests return > O1-KR2 Rating to 4.8", "Rooms stay warm > O2-KR1 Complaints to 2"],
  },
  {
    title: "objectives as rows of their own in the same column, labelled",
    rows: [["Objective / Key result", "Owner", "Target"], ["O1: Guests return"], ["KR1: Repeat stays to 40", "Ada", 40], ["KR 2 - Rating to 4.8", "Ben", 4.8], ["O2 Rooms stay warm"], ["KR1: Complaints to 2", "Ada", 2]],
    outline: ["O1 Guests return > KR1 Repeat stays to 40", "O1 Guests return > KR2 Rating to 4.8", "O2 Rooms stay warm > KR1 Complaints to 2"],
  },
  {
    title: "objectives as rows of their own, without labels",
    rows: [["Key result", "Owner", "Target"], ["Guests return"], ["Repeat stays to 40", "Ada", 40], [], ["Rooms stay warm"], ["Complaints to 2", "Ada", 2]],
    outline: ["Guests return >  Repeat stays to 40", "Rooms stay warm >  Complaints to 2"],
  },
  {
    title: "objectives as rows in a column of their own",
    rows: [["#", "Objective", "Key result", "Target"], ["O1", "Guests return"], ["1.1", "", "Repeat stays to 40", 40], ["1.2", "", "Rating to 4.8", 4.8]],
    outline: ["O1 Guests return > 1.1 Repeat stays to 40", "O1 Guests return > 1.2 Rating to 4.8"],
  },
  {
    title: "rows sorted by owner, so that an objective comes back",
    rows: [["Objective", "Key result", "Owner"], ["Guests return", "Repeat stays to 40", "Ada"], ["Rooms stay warm", "Complaints to 2", "Ada"], ["Guests return", "Rating to 4.8", "Ben"]],
    outline: ["Guests return >  Repeat stays to 40", "Guests return >  Rating to 4.8", "Rooms stay warm >  Complaints to 2"],
  },
  {
    title: "one block per objective, each with its own header",
    rows: [
      ["Objective 1:", "Guests return"], ["Key result", "Baseline", "Target"], ["Repeat stays to 40", 20, 40], [],
      ["Objective 2: Rooms stay warm"], ["Key result", "Baseline", "Target"], ["Complaints to 2", 9, 2],
      ["Initiatives:"], ["New boiler"],
    ],
    outline: ["O1 Guests return >  Repeat stays to 40", "O2 Rooms stay warm >  Complaints to 2"],
  },
  {
    title: "key results that are drafted without numbers below one objective",
    rows: [["Objective", "Key result", "Target"], ["Guests return", "Repeat stays go up"], ["", "Ratings go up"]],
    outline: ["Guests return >  Repeat stays go up", "Guests return >  Ratings go up"],
  },
  {
    title: "another table and a remark below the OKRs",
    rows: [
      ["Objective", "Key result", "Start", "Target"], ["Guests return", "Repeat stays to 40", 20, 40], [], ["Grades are from 0 to 1"], [],
      ["Room", "Guest", "Nights", "Rate"], ["101", "Ada", "two", "low"],
    ],
    outline: ["Guests return >  Repeat stays to 40"],
  },
  {
    title: "unticked boxes and computed cells below the last row",
    rows: [["Objective", "Key result", "Target", "Archived"], ["Guests return", "Repeat stays to 40", 40, false], ["", "", "", false], ["", "", "", false]],
    outline: ["Guests return >  Repeat stays to 40"],
  },
  {
    title: "a row with an owner, a number and no sentence is kept; a number alone is not a key result",
    rows: [["Objective", "Key result", "Owner", "Target"], ["Guests return", "Repeat stays to 40", "Ada", 40], ["", "", "Ben", 12], ["", "", "", 52]],
    outline: ["Guests return >  Repeat stays to 40", "Guests return >"],
  },
];

describe("layouts give objectives with their key results", () => {
  test.each(LAYOUTS)("$title", ({ rows, outline: expected }) => {
    expect(outline(tablesOf(tabOf(rows)))).toEqual(expected);
  });
});

const OTHERS: readonly { readonly title: string; readonly rows: Rows; readonly reason: string }[] = [
  { title: "nothing at all", rows: [["", ""]], reason: "empty" },
  { title: "a shopping list", rows: [["Item", "Price"], ["Tea", 4]], reason: "no-header-row" },
  { title: "a plan with owners and dates", rows: [["Task", "Owner", "Due"], ["Order tea", "Ada", { date: "2026-11-20" }]], reason: "no-header-row" },
  { title: "initiatives that name a key result", rows: [["Initiative", "Lead", "KR", "Status"], ["New boiler", "Ada", "KR1", "Open"]], reason: "no-header-row" },
  { title: "a budget in kroner", rows: [["Post", "Kr", "Ansvarlig"], ["Te", 400, "Ada"], ["Kaffe", "1 200", "Ben"]], reason: "no-key-results" },
  { title: "results of exams", rows: [["Candidate", "Result", "Owner"], ["Ada", "Passed", "Ben"]], reason: "no-header-row" },
  { title: "a log of check-ins", rows: [["Date", "Key result", "Value", "Confidence", "Note"], [{ date: "2026-11-20" }, "Rating to 4.8", 4.5, 7, "Good week"]], reason: "check-in-log" },
  {
    title: "a key result in each column", reason: "transposed",
    rows: [["Objective", "Guests return", ""], ["Key result", "Repeat stays", "Rating"], ["Owner", "Ada", "Ben"], ["Target", 40, 4.8]],
  },
  { title: "headers without a row", rows: [["Objective", "Key result", "Target"], ["", "", ""]], reason: "no-key-results" },
];

describe("a tab that holds no OKRs gives no table and says why", () => {
  test.each(OTHERS)("$title", ({ rows, reason }) => {
    expect(recognise(tabOf(rows))).toEqual({ ok: false, error: reason });
  });
});

test("rows and columns count from 1, as people see them", () => {
  const [table] = tablesOf(tabOf([["Hotel OKRs"], [], ["Objective", "Key result", "Target"], ["Guests return", "Repeat stays to 40", 40], [], ["", "Rating to 4.8", 4.8]]));
  expect(table).toMatchObject({ headerRow: 3, firstRow: 4, lastRow: 6 });
  expect(table?.objectives[0]).toMatchObject({ row: 4, column: 1 });
  expect(table?.objectives[0]?.keyResults[1]?.cells.target).toMatchObject({ row: 6, column: 3, raw: 4.8 });
});

test("a target in several columns is taken from the first, which is told", () => {
  const [table] = tablesOf(tabOf([["Key result", "Q1 Target", "Q2 Target", "Current"], ["Rating to 4.8", 4.5, 4.8, 4.6]]));
  expect(table?.rivals).toEqual([{ meaning: "target", column: 2, header: "Q1 Target", others: ["Q2 Target"] }]);
});

test("a cell that a formula computed is told from a typed one, also when one formula in the header fills the column", () => {
  const rows: Rows = [["Key result", "Target", "Current", "Grade"], ["Repeat stays to 40", 40, 30, 0.5]];
  const [table] = tablesOf(tabOf(rows, { formulaAt: { "1,2": "=SUM(A9:A12)", "0,3": '=VSTACK("Grade", B2:B)' } }));
  const cells = table?.objectives[0]?.keyResults[0]?.cells;
  expect([cells?.target?.formula, cells?.current?.formula, cells?.grade?.formula]).toEqual([false, true, true]);
});

test.each<{ formulas: Readonly<Record<string, string>>; from: readonly boolean[] }>([
  { formulas: { "1,2": "=ARRAYFORMULA(Stays!B2:B4)" }, from: [true, true, true] },
  { formulas: { "2,2": '= importrange("key", "Stays!B3:B4")' }, from: [false, true, true] },
  { formulas: { "1,2": "={Stays!B2:B4}" }, from: [true, true, true] },
  { formulas: { "1,2": "=SUM(Stays!B2:B4)" }, from: [true, false, false] },
  { formulas: { "1,2": "=ARRAYFORMULA(Stays!B2:B3)", "2,2": "=SUM(Stays!B9:B12)" }, from: [true, true, false] },
  { formulas: {}, from: [false, false, false] },
])("what a formula fills downwards was computed: $formulas", ({ formulas, from }) => {
  const rows: Rows = [["Key result", "Target", "Current"], ["Stays to 40", 40, 30], ["Rating to 5", 5, 4], ["Complaints to 2", 2, 3]];
  const [table] = tablesOf(tabOf(rows, { formulaAt: formulas }));
  expect(table?.objectives[0]?.keyResults.map(({ cells }) => cells.current?.formula)).toEqual(from);
});
