import { readNumber } from "../okr/number-text.ts";
import { readYesNo } from "../okr/yes-no.ts";
import { parseCivilDate } from "../time/civil-date.ts";
import { ERROR_VALUES, isDateCell, type CellValue, type DateCell } from "./cell.ts";
import { readDateText } from "./date-text.ts";
import { formatUnit } from "./format-unit.ts";
import type { Meaning, Reading } from "./okr-sheet.ts";

const NUMBERS: ReadonlySet<Meaning> = new Set<Meaning>(
  ["start", "target", "current", "progress", "grade", "weight", "confidence"],
);
const DATES: ReadonlySet<Meaning> = new Set<Meaning>(["startDate", "due", "updatedAt"]);
const YES_NO: ReadonlySet<Meaning> = new Set<Meaning>(["start", "target", "current"]);
const NOTHING_YET = /^(?:[-–—?….\/]+|n[./]?\s?a\.?|k\.\s?a\.|n\.\s?d\.|s\/d|tb[dca]\.?|(?:por|a|à) d[ée]finir|noch offen|未定|なし)$/i;
const OUT_OF_TEN = /^(\d{1,2}(?:[.,]\d)?)\s*\/\s*10$/;

/** Reads a cell as what its column means; `format` is its number format, which shows its unit. */
export function readCell(value: CellValue, meaning: Meaning, format: string, locale: string): Reading {
  if (isDateCell(value)) return readDateCell(value);
  if (typeof value === "boolean") return { kind: "yes-no", value };
  if (typeof value === "number") return { kind: "number", value, unit: formatUnit(format), asText: false };
  if ((ERROR_VALUES as readonly string[]).includes(value)) return { kind: "error", code: value };
  return readText(value.trim(), meaning, locale);
}

/** Durations arrive as days of 1899, which are no dates for OKRs. */
function readDateCell({ date }: DateCell): Reading {
  return parseCivilDate(date).ok ? { kind: "date", date } : { kind: "text", text: date };
}

function readText(text: string, meaning: Meaning, locale: string): Reading {
  if (text === "") return { kind: "blank" };
  if (DATES.has(meaning)) return readDate(text, locale);
  return NUMBERS.has(meaning) ? readMeasure(text, meaning, locale) : { kind: "text", text };
}

function readDate(text: string, locale: string): Reading {
  const date = readDateText(text, locale);
  if (date !== null) return { kind: "date", date };
  return NOTHING_YET.test(text) ? { kind: "blank" } : { kind: "text", text };
}

function readMeasure(text: string, meaning: Meaning, locale: string): Reading {
  if (NOTHING_YET.test(text)) return { kind: "blank" };
  const outOfTen = meaning === "confidence" ? OUT_OF_TEN.exec(text) : null;
  if (outOfTen) return { kind: "number", value: Number((outOfTen[1] ?? "").replace(",", ".")), unit: "/10", asText: true };
  const number = readNumber(text, locale);
  if (number.ok) return { kind: "number", ...number.value, asText: true };
  const answer = YES_NO.has(meaning) ? readYesNo(text) : null;
  return answer === null ? { kind: "text", text } : { kind: "yes-no", value: answer };
}
