import { type CellValue, isDateCell } from "../sheet/cell.ts";
import { readBand } from "./measures/band-text.ts";
import { type NumberProblem, readNumber } from "./number-text.ts";
import { type Refusal, refuse } from "./refusal.ts";

// Taken once: a script host may look its globals up anew at every mention.
const { isFinite } = Number;
const FIRST_OKR_YEAR = "1905";
const LONGEST_QUOTE = 40;
const DIGITS = /\d+[.,]\d+/;

/** Tells whether a cell holds nothing, or nothing but spaces. */
export const isBlank = (cell: CellValue): boolean => cell === "" || (typeof cell === "string" && cell.trim() === "");

/**
 * The number in a cell, reading text where it can mean one number only; the refusal names the argument. Where the function
 * takes no type, or only some numbers will do, `instead` says what to write; `mayBeBlank` is false where that is no cure.
 */
export function numberIn(cell: CellValue, argument: string, locale: string | null, instead = "", mayBeBlank = true): number | Refusal {
  if (typeof cell === "number") return isFinite(cell) ? cell : refuse(argument, "too large a number; give a smaller one");
  if (typeof cell === "boolean") return refuse(argument, `${truth(cell)} is not a number; write ${instead || "a number, or use type yes/no"}`);
  if (isDateCell(cell)) return refuseDate(cell.date, argument, instead);
  const read = readNumber(cell, locale);
  if (read.ok) return read.value.value;
  if (cell.trim().startsWith("⚠")) return refuse(argument, "holds a ⚠; mend what it names first");
  const isRange = read.error === "not-a-number" && readBand(cell, locale) !== null;
  const forRange = argument === "target" && instead === "" ? "use type between" : "write one number";
  if (isRange) return refuse(argument, `${quoted(cell)} is a range; ${forRange}`);
  return refuse(argument, problemWith(cell, read.error, instead, mayBeBlank));
}

/** Refuses a text that can mean several numbers; null for any other. */
export function doubtIn(text: string, argument: string, locale: string | null): Refusal | null {
  const read = readNumber(text, locale);
  return !read.ok && read.error.startsWith("ambiguous") ? refuse(argument, problemWith(text, read.error, "", false)) : null;
}

/** Refuses a date where a number belongs; Sheets keeps durations as days around 1900. */
export function refuseDate(date: string, argument: string, instead = ""): Refusal {
  const isDuration = date !== "" && date < FIRST_OKR_YEAR;
  const example = instead || (isDuration ? "1.5 for one and a half hours" : "7, for example");
  return refuse(argument, `Sheets read this as a ${isDuration ? "duration" : "date"}; write ${example}, and format the cell as a number`);
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
export const withoutDust = (value: number): number => Number(value.toPrecision(12));

/** A boolean as Sheets shows it. */
export const truth = (value: boolean): string => (value ? "TRUE" : "FALSE");

function problemWith(text: string, problem: NumberProblem, instead: string, mayBeBlank: boolean): string {
  switch (problem) {
    case "ambiguous-separator":
      return `${quoted(text)} is text that can mean ${readings(text)}; write the number without a thousands separator`;
    case "ambiguous-magnitude":
      return `${quoted(text)} does not say how large it is; write the number in full, such as 5000000`;
    case "comparator":
      return `${quoted(text)} is a comparison; write the number alone${instead ? "" : ", and use type at least or at most"}`;
    case "date":
      return `${quoted(text)} looks like a date; write ${instead || "a number such as 7"}`;
    case "not-a-number":
      return `${quoted(text)} is not a number; write ${instead || "one such as 40"}${mayBeBlank ? ", or leave the cell blank" : ""}`;
  }
}

/** The two numbers that a text such as "-1,200 €" can mean, with all that stands around the digits. */
function readings(text: string): string {
  const plain = quoted(text.normalize("NFKC")).slice(1, -1);
  const [grouped, fraction] = [(digits: string) => digits.replace(/[.,]/, ""), (digits: string) => String(Number(digits.replace(",", ".")))];
  return `${plain.replace(DIGITS, grouped)} or ${plain.replace(DIGITS, fraction)}`;
}
