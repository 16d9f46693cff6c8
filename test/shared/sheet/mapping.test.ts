import { describe, expect, test } from "vitest";
import type { CellValue } from "../../../shared/sheet/cell.ts";
import { NO_MAPPING, type TabMapping } from "../../../shared/sheet/mapping.ts";
import { decodeMapping, encodeMapping } from "../../../shared/sheet/mapping-text.ts";
import type { OkrTable } from "../../../shared/sheet/okr-sheet.ts";
import { mayHoldTable, recognise } from "../../../shared/sheet/recognise.ts";
import { sketch } from "./layouts/layout-case.ts";
import { tabOf } from "./tab-of.ts";

type Rows = readonly (readonly CellValue[])[];

const SHEET: Rows = [
  ["Objective", "Key result", "Owner", "Plan A", "Plan B", "Seen"],
  ["Guests return", "Repeat stays", "Ada", 40, 50, 30],
  ["", "Rating", "Ben", 4.8, 4.9, 4.5],
];

const SAID: TabMapping = {
  ...NO_MAPPING,
  columns: { target: { header: "Plan B", column: 5 }, current: { header: "Seen", column: 6 } },
  ignored: [{ header: "Owner", column: 3 }],
  confirmed: true,
};

function tables(rows: Rows, mapping: TabMapping): readonly OkrTable[] {
  const found = recognise(tabOf(rows), mapping);
  if (!found.ok) throw new Error(found.error);
  return found.value;
}

/** Moves the columns of a sheet: each new one by the place of the old, null for an inserted one. */
const moved = (rows: Rows, order: readonly (number | null)[]): Rows =>
  rows.map((row, index) => order.map((column) => (column === null ? (index === 0 ? "Inserted" : 7) : row[column] ?? "")));

describe("what a person said about the columns wins", () => {
  test.each<{ title: string; rows: Rows }>([
    { title: "where they stood", rows: SHEET },
    { title: "after a column was inserted before them", rows: moved(SHEET, [null, 0, 1, 2, 3, 4, 5]) },
    { title: "after columns were moved", rows: moved(SHEET, [5, 4, 0, 1, 2, 3]) },
    { title: "after another column was deleted", rows: moved(SHEET, [0, 1, 4, 5]) },
    { title: "after a title was put above", rows: [["Hotel OKRs"], [], ...SHEET] },
    { title: "after headers were written in capitals", rows: [SHEET[0]?.map((header) => String(header).toUpperCase()) ?? [], ...SHEET.slice(1)] },
  ])("$title", ({ rows }) => {
    const found = tables(rows, SAID);
    expect(sketch(found)).toEqual(["Guests return > Repeat stays, target 50, current 30", "Guests return > Rating, target 4.9, current 4.5"]);
    expect(found[0]?.lost).toEqual([]);
    expect(found[0]?.columns.filter(({ why }) => why === "person").map(({ meaning, sure }) => [meaning, sure]).sort()).toEqual([["current", 1], ["target", 1]]);
  });

  test("and then nothing else could be meant as well", () => {
    const rows: Rows = [["Objective", "Key result", "Target", "Goal"], ["Guests return", "Repeat stays", 40, 50]];
    const said = { ...NO_MAPPING, columns: { target: { header: "Goal", column: 4 } } };
    expect([tables(rows, NO_MAPPING)[0]?.rivals.length, tables(rows, said)[0]?.rivals.length]).toEqual([1, 0]);
  });

  test("a column that was renamed or deleted is told as lost, and the others stay", () => {
    const [renamed] = tables([["Objective", "Key result", "Owner", "Plan A", "Ambition", "Seen"], ...SHEET.slice(1)], SAID);
    expect(renamed?.lost).toEqual(["target"]);
    expect(renamed?.columns.find(({ meaning }) => meaning === "current")?.column).toBe(6);
    const [deleted] = tables(moved(SHEET, [0, 1, 2, 3, 4]), SAID);
    expect(deleted?.lost).toEqual(["current"]);
  });

  test("of two columns with one header, the nearer to where it was is meant", () => {
    const rows: Rows = [["Key result", "Owner", "Value", "Value"], ["Rating", "Ada", 4.8, 4.5]];
    const at = (column: number): unknown => tables(rows, { ...NO_MAPPING, columns: { target: { header: "Value", column } } })[0]?.objectives[0]?.keyResults[0]?.cells.target?.raw;
    expect([at(3), at(4), at(9)]).toEqual([4.8, 4.5, 4.5]);
  });

  test("headers that say nothing known head a table once somebody pointed at them", () => {
    const rows: Rows = [["Hotel"], ["Dream", "Proof", "Mark"], ["Guests return", "Repeat stays rise", 40]];
    const mapping = { ...NO_MAPPING, columns: { objective: { header: "Dream", column: 1 }, keyResult: { header: "Proof", column: 2 }, target: { header: "Mark", column: 3 } } };
    expect(recognise(tabOf(rows))).toEqual({ ok: false, error: "no-header-row" });
    expect(mayHoldTable(rows, mapping)).toBe(true);
    expect(sketch(tables(rows, mapping))).toEqual(["Guests return > Repeat stays rise, target 40"]);
  });

  test("a week's column that is not used is known by its day, wherever it is moved", () => {
    const week = (date: string): CellValue => ({ date });
    const rows: Rows = [["Key result", "Owner", week("2026-10-05"), week("2026-10-12")], ["Repeat stays rise", "Ada", 4, 5]];
    const seen = (sheet: Rows): unknown => tables(sheet, { ...NO_MAPPING, ignored: [{ header: "2026-10-05", column: 3 }] })[0]?.objectives[0]?.keyResults[0]?.confidences.map(({ raw }) => raw);
    expect([seen(rows), seen(moved(rows, [0, null, 1, 3, 2]))]).toEqual([[5], [5]]);
  });

  test("a column without a header is meant by its place", () => {
    const rows: Rows = [["Objective", "Key result", ""], ["Guests return", "Repeat stays rise", 40]];
    expect(sketch(tables(rows, { ...NO_MAPPING, columns: { target: { header: "", column: 3 } } }))).toEqual(["Guests return > Repeat stays rise, target 40"]);
  });

  test("a column of objectives without a header is left alone until somebody says what it is", () => {
    const rows: Rows = [["", "Key result", "Owner", ""], ["Guests return", "", "", ""], ["", "Repeat stays rise", "Ada", ""], ["Rooms stay warm", "", "", ""], ["", "Complaints fall", "Ben", ""]];
    const [found] = tables(rows, NO_MAPPING);
    expect(found?.leftAlone).toEqual([{ header: "", column: 1 }]);
    const objective = { header: "", column: 1 };
    expect(sketch(tables(rows, { ...NO_MAPPING, columns: { objective } }))).toEqual(["Guests return > Repeat stays rise, Ada", "Rooms stay warm > Complaints fall, Ben"]);
  });

  test("one column may be said to hold both objectives and key results", () => {
    const rows: Rows = [["Dream", "Owner", "Target"], ["Guests return", "", ""], ["Repeat stays", "Ada", 40]];
    const dream = { header: "Dream", column: 1 };
    expect(sketch(tables(rows, { ...NO_MAPPING, columns: { objective: dream, keyResult: dream } }))).toEqual(["Guests return > Repeat stays, Ada, target 40"]);
  });
});

describe("what a person left out", () => {
  test("key results by id or text, and objectives with all of theirs", () => {
    const rows: Rows = [["ID", "Objective", "Key result"], ["O1-KR1", "Guests return", "Repeat stays"], ["O1-KR2", "", "Rating"], ["O2-KR1", "Rooms stay warm", "Complaints"], ["O2-KR2", "", "Hours"]];
    const rest = (without: readonly string[]): readonly string[] => sketch(tables(rows, { ...NO_MAPPING, without }));
    expect(rest(["O1-KR1", "Hours"])).toEqual(["Guests return > O1-KR2 Rating", "Rooms stay warm > O2-KR1 Complaints"]);
    expect(rest(["Guests return"])).toEqual(["Rooms stay warm > O2-KR1 Complaints", "Rooms stay warm > O2-KR2 Hours"]);
  });

  test("a whole tab", () => {
    expect(recognise(tabOf(SHEET), { ...NO_MAPPING, excluded: true })).toEqual({ ok: false, error: "excluded" });
    expect(mayHoldTable(SHEET, { ...NO_MAPPING, excluded: true })).toBe(false);
  });
});

describe("a mapping as text", () => {
  test.each([NO_MAPPING, SAID, { ...SAID, without: ["O1-KR1", "„Ö“"], excluded: true }])("comes back as it was: %j", (mapping) => {
    expect(decodeMapping(encodeMapping(mapping))).toEqual({ ok: true, value: mapping });
  });

  test.each([
    "", "null", "[]", "{}", "{\"v\":2}", "{\"v\":1,\"c\":{},\"i\":[]}", "{\"v\":1,\"c\":{\"colour\":[\"Red\",1]},\"i\":[],\"w\":[]}",
    "{\"v\":1,\"c\":{\"target\":[\"Plan\",0]},\"i\":[],\"w\":[]}", "{\"v\":1,\"c\":{\"target\":[\"Plan\"]},\"i\":[],\"w\":[]}",
    "{\"v\":1,\"c\":{\"target\":[\"Plan\",1.5]},\"i\":[],\"w\":[]}", "{\"v\":1,\"c\":{},\"i\":[3],\"w\":[]}", "{\"v\":1,\"c\":{},\"i\":[],\"w\":[{}]}",
    `{"v":1,"c":{},"i":[],"w":["${"x".repeat(501)}"]}`, "{\"v\":1,\"c\":[],\"i\":[],\"w\":[]}", "{\"v\":1,\"c\":{\"__proto__\":[\"Plan\",1]},\"i\":[],\"w\":[]}",
  ])("anything else is none: %s", (text) => {
    expect(decodeMapping(text)).toEqual({ ok: false, error: "not-a-mapping" });
  });
});
