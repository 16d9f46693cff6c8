import { expect, test } from "vitest";
import { reviewTables } from "../../../shared/lint/lint.ts";
import { guide } from "../../../shared/profiles/guide.ts";
import type { CellValue } from "../../../shared/sheet/cell.ts";
import type { KeyResultRow, Meaning, OkrTable, ReadCell, Reading } from "../../../shared/sheet/okr-sheet.ts";

const COLUMNS: readonly Meaning[] = ["objective", "keyResult", "owner", "start", "target"];
const FIRST_COLUMN = 2;

const reading = (value: CellValue): Reading => {
  if (value === "") return { kind: "blank" };
  return typeof value === "number" ? { kind: "number", value, unit: null, asText: false } : { kind: "text", text: String(value) };
};

function row(at: number, values: readonly CellValue[], formulas: readonly Meaning[] = []): KeyResultRow {
  const cells: Partial<Record<Meaning, ReadCell>> = {};
  COLUMNS.forEach((meaning, index) => {
    const raw = values[index] ?? "";
    cells[meaning] = { row: at, column: FIRST_COLUMN + index, raw, format: "", formula: formulas.includes(meaning), reading: reading(raw) };
  });
  return { row: at, id: null, text: String(values[1]), owner: values[2] === "" ? null : String(values[2]), cells, confidences: [] };
}

const table = (rows: readonly KeyResultRow[], changes: Partial<OkrTable> = {}): OkrTable => ({
  tab: "OKRs", locale: "en_GB", headerRow: 3, firstRow: 4, lastRow: 9, team: null, cycle: "Q4 2026",
  columns: COLUMNS.map((meaning, index) => ({ meaning, column: FIRST_COLUMN + index, header: meaning === "keyResult" ? "Key result" : meaning, sure: 0.95, why: "header" })),
  leftAlone: [],
  rivals: [], sure: 1, lost: [],
  objectives: [{ row: 4, column: FIRST_COLUMN, id: null, text: "Commuters choose the night bus by 30%", team: null, cells: {}, keyResults: rows }],
  ...changes,
});

const FALSE_TARGET = row(4, ["Commuters choose the night bus", "Late buses fall from 50 to 20", "Ines", 50, 25]);
const NO_NUMBER = row(5, ["", "Riders choose the night bus", "", "", ""]);
const NO_WAY_TO_GO = row(6, ["", "Night riders", "Tom", 900, 900]);

/** A house style that is content with one key result. */
const FEW = { ...guide, keyResultsPerObjective: { least: 1, most: 4 } };

const summary = (tables: readonly OkrTable[]): string[] =>
  reviewTables(tables, FEW).map(({ rule, severity, place }) => `${place.tab} ${place.row}:${place.column} ${severity} ${rule}`);

test("findings stand on their cells, by row and column", () => {
  expect(summary([table([NO_NUMBER, NO_WAY_TO_GO, FALSE_TARGET])])).toEqual([
    "OKRs 4:2 warning objective-with-number",
    "OKRs 4:3 error sentence-and-cells-disagree",
    "OKRs 5:3 error no-number",
    "OKRs 5:4 warning missing-owner",
    "OKRs 6:6 error start-equals-target",
  ]);
});

test("two cells that stand the wrong way round are one finding", () => {
  const swapped = row(4, ["", "Late buses fall from 50 to 20", "Ines", 20, 50]);
  expect(summary([table([swapped])]).filter((line) => line.includes("disagree"))).toEqual(["OKRs 4:3 error sentence-and-cells-disagree"]);
});

test("a fix names the cell that it writes, and says whether it has blanks", () => {
  const [disagreement] = reviewTables([table([FALSE_TARGET])], guide).filter(({ severity }) => severity === "error");
  expect(disagreement?.fixes).toEqual([
    { label: "Write 20 into the target cell", place: { tab: "OKRs", row: 4, column: 6 }, before: 25, replacement: 20, blanks: false, safe: false },
    { label: "Write 25 into the sentence", place: { tab: "OKRs", row: 4, column: 3 }, before: "Late buses fall from 50 to 20", replacement: "Late buses fall from 50 to 25", blanks: false, safe: false },
  ]);
  const [noNumber] = reviewTables([table([row(7, ["", "Reduce late buses", "Ines", "", ""])])], guide).filter(({ rule }) => rule === "no-number");
  expect(noNumber?.fixes.map(({ blanks }) => blanks)).toEqual([true]);
});

test("no fix writes over a formula", () => {
  const live = row(4, ["", "Late buses fall from 50 to 20", "Ines", 50, 25], ["target"]);
  const [finding] = reviewTables([table([live])], guide).filter(({ rule }) => rule === "sentence-and-cells-disagree");
  expect(finding?.fixes.map(({ place }) => place.column)).toEqual([3]);
});

test("a finding about a column that the table lacks stands on the sentence", () => {
  const { owner: _, ...cells } = FALSE_TARGET.cells;
  const bare: KeyResultRow = { ...FALSE_TARGET, owner: null, cells };
  const columns = table([]).columns.filter(({ meaning }) => meaning !== "owner");
  expect(summary([table([bare], { columns, cycle: null })])).toEqual([
    "OKRs 4:2 warning objective-with-number",
    "OKRs 4:3 error sentence-and-cells-disagree",
    "OKRs 4:3 warning missing-owner",
    "OKRs 4:3 warning missing-due-date",
  ]);
});

test("a sentence in another language is not judged by its words, its cells still are", () => {
  const german = row(4, ["", "Wir veröffentlichen mehrere Fahrpläne für die Nacht und das Wochenende", "", 5, 5]);
  expect(summary([table([german])]).filter((line) => !line.includes("objective"))).toEqual([
    "OKRs 4:4 warning missing-owner",
    "OKRs 4:6 error start-equals-target",
  ]);
});

test("a rule that the profile switches off finds nothing, one that it lowers weighs less", () => {
  const lenient = { ...FEW, severities: { "missing-owner": "off", "no-number": "hint" } as const };
  const found = reviewTables([table([NO_NUMBER])], lenient).map(({ rule, severity }) => [rule, severity]);
  expect(found).toEqual([["objective-with-number", "warning"], ["no-number", "hint"]]);
});
