import type { CellValue } from "../sheet/cell.ts";
import { type Meaning, MEANINGS, type Reading } from "../sheet/okr-sheet.ts";
import type { Span } from "./finding.ts";
import { type Grading, typeOf } from "./grading.ts";
import { ALONE, type KeyResultSetting } from "./remarks.ts";
import type { Example, RowCells } from "./rule.ts";

/** An example taken apart: its text without marks, the marked span, its row, and the cell that a finding should stand on. */
export interface ReadExample {
  readonly text: string;
  readonly span: Span | null;
  readonly setting: KeyResultSetting;
  readonly at: Meaning;
}

/** Reads an example of a rule; `subject` is the cell of its text. */
export function readExample(example: Example, subject: "keyResult" | "objective"): ReadExample {
  const written = typeof example === "string" ? example : example.text;
  const [open, close] = [written.indexOf("«"), written.indexOf("»")];
  const text = written.replace("«", "").replace("»", "");
  const span: Span | null = open >= 0 && close > open ? [open, close - 1] : null;
  if (typeof example === "string") return { text, span, setting: ALONE, at: subject };
  const cells: Partial<Record<Meaning, Reading>> = {};
  for (const meaning of MEANINGS) {
    const value = example.cells[meaning];
    if (value !== undefined) cells[meaning] = readingOf(value);
  }
  const objective = cells.objective?.kind === "text" ? cells.objective.text : null;
  return { text, span, setting: { ...ALONE, cells, grading: gradingIn(cells), objective, cycle: example.cycle ?? null }, at: example.at ?? subject };
}

function gradingIn(cells: RowCells): Grading {
  return { start: valueOf(cells.start), target: valueOf(cells.target), current: valueOf(cells.current), type: typeOf(cells), locale: "en_US" };
}

function valueOf(reading: Reading | undefined): CellValue {
  switch (reading?.kind) {
    case "number":
    case "yes-no":
      return reading.value;
    case "date":
      return { date: reading.date };
    case "text":
      return reading.text;
    case "error":
      return reading.code;
    default:
      return "";
  }
}

function readingOf(value: string | number | Reading): Reading {
  if (typeof value === "number") return { kind: "number", value, unit: null, asText: false };
  if (typeof value !== "string") return value;
  return value === "" ? { kind: "blank" } : { kind: "text", text: value };
}
