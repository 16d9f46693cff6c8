import { type CellValue, isDateCell } from "../sheet/cell.ts";
import { type NumberProblem, readNumber } from "./number-text.ts";
import { type Refusal, refuse } from "./refusal.ts";

// Taken once: a script host may look its globals up anew at every mention.
const { isFinite } = Number;
const FIRST_OKR_YEAR = "1905";
const LONGEST_QUOTE = 40;

/** Tells whether a cell holds nothing, or nothing but spaces. */
export const isBlank = (cell: CellValue): boolean => cell === "" || (typeof cell === "string" && cell.trim() === "");

/** The number in a cell, reading text where it can mean one number only; the refusal names the argument. */
export function numberIn(cell: CellValue, argument: string, locale: string | null): number | Refusal {
  if (typeof cell === "number") return isFinite(cell) ? cell : refuse(argument, "too large a number; give a smaller one");
  if (typeof cell === "boolean") return refuse(argument, `${truth(cell)} is not a number; write a number, or use type yes/no`);
  if (isDateCell(cell)) return refuseDate(cell.date, argument);
  const read = readNumber(cell, locale);
  return read.ok ? read.value.value : refuse(argument, problemWith(cell, read.error));
}

/** Refuses a date where a number belongs; Sheets keeps durations as days around 1900. */
export function refuseDate(date: string, argument: string): Refusal {
  const [kind, example] = date < FIRST_OKR_YEAR ? ["duration", "1.5 for one and a half hours"] : ["date", "7, for example"];
  return refuse(argument, `Sheets read this as a ${kind}; write ${example}, and format the cell as a number`);
}

/** A text in quotation marks, on one line and cut where it is long. */
export function quoted(text: string): string {
  const letters = Array.from(text.trim().replace(/\s+/g, " "));
  return `"${letters.length > LONGEST_QUOTE ? `${letters.slice(0, LONGEST_QUOTE - 1).join("")}…` : letters.join("")}"`;
}

/** What a cell holds, as a message names it. */
export function named(cell: CellValue): string {
  if (typeof cell === "string") return quoted(cell);
  return isDateCell(cell) ? "a date" : typeof cell === "boolean" ? truth(cell) : String(cell);
}

/** A computed number without its binary dust, as a person would write it. */
export const asWritten = (value: number): number => Number(value.toPrecision(12));

/** A boolean as Sheets shows it. */
export const truth = (value: boolean): string => (value ? "TRUE" : "FALSE");

function problemWith(text: string, problem: NumberProblem): string {
  switch (problem) {
    case "ambiguous-separator": {
      const digits = /\d+[.,]\d+/.exec(text)?.[0] ?? text;
      const readings = `${digits.replace(/[.,]/, "")} or ${Number(digits.replace(",", "."))}`;
      return `${quoted(text)} is text that can mean ${readings}; write the number without a thousands separator`;
    }
    case "ambiguous-magnitude":
      return `${quoted(text)} does not say how large it is; write the number in full, such as 5000000`;
    case "comparator":
      return `${quoted(text)} is a comparison; write the number alone, and use type at least or at most`;
    case "date":
      return `${quoted(text)} looks like a date; write a number such as 7`;
    case "not-a-number":
      return `${quoted(text)} is not a number; write one such as 40, or leave the cell blank`;
  }
}
