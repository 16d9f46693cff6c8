import { parseCivilDate } from "../../../shared/time/civil-date.ts";
import { withCommas } from "./argument-separators.ts";
import { DAY_FORMAT, TEXT_FORMAT } from "./number-format.ts";
import { dayToSerial } from "./zone.ts";

/** What typing a text into a cell makes of it, with the number format that comes with it. */
export type Typed =
  | { readonly kind: "blank" }
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "number"; readonly value: number; readonly format: string | null }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "text"; readonly value: string };

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
const PERCENT = /^[+-]?(\d+(\.\d*)?|\.\d+)%$/;

/**
 * Reads a text as Sheets reads what is typed or set by setValue(): formulas, numbers, percentages, TRUE and FALSE, and
 * ISO days; a cell formatted as text keeps it.
 */
export function interpret(text: string, format: string | null): Typed {
  if (text === "") return { kind: "blank" };
  if (format === TEXT_FORMAT) return { kind: "text", value: text };
  if (text.startsWith("'")) return { kind: "text", value: text.slice(1) };
  if (text.startsWith("=") && text.length > 1) return { kind: "formula", formula: withCommas(text) };
  const trimmed = text.trim();
  if (NUMBER.test(trimmed)) return { kind: "number", value: Number(trimmed), format: null };
  if (PERCENT.test(trimmed)) return { kind: "number", value: percent(trimmed), format: trimmed.includes(".") ? "0.00%" : "0%" };
  if (/^(true|false)$/i.test(trimmed)) return { kind: "boolean", value: trimmed.toLowerCase() === "true" };
  const day = parseCivilDate(trimmed);
  return day.ok ? { kind: "number", value: dayToSerial(day.value), format: DAY_FORMAT } : { kind: "text", value: text };
}

// Through the decimal digits, so that 45% is 0.45 and not 0.45000000000000001.
const percent = (text: string): number => Number(`${text.slice(0, -1)}e-2`);
