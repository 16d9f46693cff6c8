import { type CellValue, isDateCell } from "../sheet/cell.ts";
import { type NumberProblem, readNumber } from "./number-text.ts";
import { type Refusal, refuse } from "./refusal.ts";

const FIRST_OKR_YEAR = "1905";

/** Tells whether a cell holds nothing, or nothing but spaces. */
export const isBlank = (cell: CellValue): boolean => cell === "" || (typeof cell === "string" && cell.trim() === "");

/** The number in a cell, reading text where it can mean one number only; the refusal names the argument. */
export function numberIn(cell: CellValue, argument: string, locale: string | null): number | Refusal {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : refuse(argument, "the number is too large; give a smaller one");
  if (typeof cell === "boolean") return refuse(argument, `${cell ? "TRUE" : "FALSE"} is not a number; write a number, or use type yes/no`);
  if (isDateCell(cell)) return refuseDate(cell.date, argument);
  const read = readNumber(cell, locale);
  return read.ok ? read.value.value : refuse(argument, problemWith(cell.trim(), read.error));
}

/** Refuses a date where a number belongs; Sheets keeps durations as days around 1900. */
export function refuseDate(date: string, argument: string): Refusal {
  if (date < FIRST_OKR_YEAR) {
    return refuse(argument, "Sheets read this as a duration; write a number, such as 1.5 for one and a half hours, and format the cell as a number");
  }
  return refuse(argument, "Sheets read this as a date; write 7, for example, and format the cell as a number");
}

/** A text in quotation marks, cut where it is long. */
export const quoted = (text: string): string => `"${text.length > 40 ? `${text.slice(0, 39)}…` : text}"`;

function problemWith(text: string, problem: NumberProblem): string {
  switch (problem) {
    case "ambiguous-separator": {
      const digits = /\d+[.,]\d+/.exec(text)?.[0] ?? text;
      return `${quoted(text)} is text that can mean ${digits.replace(/[.,]/, "")} or ${Number(digits.replace(",", "."))}; write the number without a thousands separator`;
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
