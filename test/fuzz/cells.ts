import type { Grading } from "../../shared/lint/grading.ts";
import type { RowCells } from "../../shared/lint/rule.ts";
import type { CellValue } from "../../shared/sheet/cell.ts";
import { type Meaning, MEANINGS, type Reading } from "../../shared/sheet/okr-sheet.ts";
import type { Random } from "./random.ts";

const NUMBERS = [0, 1, 2, 7, 10, 0.5, 50, 20, 100, 1200, -3, 1e308, 5e-324, 0.1 + 0.2, 4_000_000] as const;
const DAYS = ["2026-09-30", "2026-10-01", "2026-11-16", "2026-12-31", "2027-01-04", "1900-01-01", "2199-12-31"] as const;
const TEXTS = ["", "n/a", "Ada", "Ada, Tom", "yes", "at most", "metric", "95..99", "12k", "1,200", "81%", "€", "min", "On track", "Stopped", "Q3", "KR1", "O1-KR1", "#REF!", "\ud800"] as const;

/** Makes any value that a cell may hold; `text` is one more that it may be. */
export function anyValue(random: Random, text: string): CellValue {
  switch (random.below(6)) {
    case 0:
    case 1:
      return random.pick(NUMBERS);
    case 2:
      return { date: random.pick(DAYS) };
    case 3:
      return random.onceIn(2);
    default:
      return random.onceIn(4) ? text : random.pick(TEXTS);
  }
}

/** Makes any row around a sentence, some cells of it missing. */
export function anyCells(random: Random, text: string): RowCells {
  const cells: Partial<Record<Meaning, Reading>> = {};
  for (const meaning of MEANINGS) if (random.onceIn(3)) cells[meaning] = readingOf(random, anyValue(random, text));
  return cells;
}

/** Makes any cells for grading. */
export function anyGrading(random: Random, text: string): Grading {
  const value = (): CellValue => anyValue(random, text);
  return { start: value(), target: value(), current: value(), type: random.pick(["", "metric", "at least", "between", "yes/no"]), locale: random.pick(["en_US", "de_DE"]) };
}

function readingOf(random: Random, value: CellValue): Reading {
  if (value === "") return { kind: "blank" };
  if (typeof value === "number") return { kind: "number", value, unit: random.pick([null, "%", "€", "min"]), asText: random.onceIn(4) };
  if (typeof value === "boolean") return { kind: "yes-no", value };
  if (typeof value === "object") return { kind: "date", date: value.date };
  return value.startsWith("#") ? { kind: "error", code: value } : { kind: "text", text: value };
}
