import Papa from "papaparse";
import { err, ok, type Result } from "../../../shared/result.ts";
import { parseCivilDate } from "../../../shared/time/civil-date.ts";
import type { CellInput } from "../workbook.ts";
import { type DecimalSign, decimalSignOf, readNumber } from "./decimal-sign.ts";

/** Why a file is not opened as a CSV. */
export type CsvRefusal = "empty" | "binary" | "too-large";

const MAX_BYTES = 5_000_000;
const DELIMITERS = [",", ";", "\t", "|"];
const LOOK_AHEAD = 20;
const MAX_CELLS = 500_000;

/** What to tell the person about a file that is not opened. */
export const REFUSALS: Readonly<Record<CsvRefusal, string>> = {
  "empty": "This file is empty. Choose a CSV file with at least one row.",
  "binary": "This file is not a CSV. If it is a spreadsheet, save it as CSV first.",
  "too-large": "This file is too large for the workbench: up to 5 MB and 500,000 cells.",
};

/**
 * Reads the bytes of a CSV file: numbers and ISO days become such, all else stays text, formulas too. The delimiter and
 * the decimal sign are found out, each once for the whole file.
 */
export function readCsv(bytes: Uint8Array): Result<CellInput[][], CsvRefusal> {
  if (bytes.length > MAX_BYTES) return err("too-large");
  const text = decode(bytes);
  if (text === null) return err("binary");
  if (text.trim() === "") return err("empty");
  const delimiter = delimiterOf(text);
  const { data } = Papa.parse<string[]>(text, { delimiter });
  while (data.at(-1)?.every((cell) => cell === "")) data.pop();
  const columns = Math.max(...data.map((row) => row.length));
  if (data.length * columns > MAX_CELLS) return err("too-large");
  const sign = decimalSignOf(data, delimiter);
  return ok(data.map((row) => Array.from({ length: columns }, (_, column) => cellOf(row[column] ?? "", sign))));
}

/** The delimiter under which most of the first rows are equally wide; of equals, the one that makes most cells. */
function delimiterOf(text: string): string {
  const scored = DELIMITERS.map((delimiter) => {
    const rows = Papa.parse<string[]>(text, { delimiter, preview: LOOK_AHEAD, skipEmptyLines: true }).data;
    return { delimiter, ...usualWidth(rows.map((row) => row.length)) };
  });
  return scored.sort((a, b) => b.rows - a.rows || b.width - a.width)[0]?.delimiter ?? ",";
}

/** The width that most rows have, and how many have it; rows of one cell, such as titles, do not count. */
function usualWidth(widths: readonly number[]): { width: number; rows: number } {
  const counts = [...new Set(widths)].map((width) => ({ width, rows: widths.filter((each) => each === width).length }));
  const usual = counts.filter(({ width }) => width > 1).sort((a, b) => b.rows - a.rows || b.width - a.width);
  return usual[0] ?? { width: 1, rows: 0 };
}

function cellOf(text: string, sign: DecimalSign): CellInput {
  const trimmed = text.trim();
  const number = readNumber(trimmed, sign);
  if (number !== null) return number;
  const day = parseCivilDate(trimmed);
  if (day.ok) return { date: day.value };
  return /^[=']/.test(text) ? `'${text}` : text;
}

/** UTF-8, or UTF-16 with its mark, or what older Excel writes; null for what is no text. */
function decode(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes.some((byte) => byte < 9)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return isBinary(bytes) ? null : new TextDecoder("windows-1252").decode(bytes);
  }
}

const CONTROL = new Set([11, 12, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 127]);
const isBinary = (bytes: Uint8Array): boolean => bytes.some((byte) => CONTROL.has(byte));
