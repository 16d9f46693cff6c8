import { pattern } from "../pattern.ts";
import type { CellValue } from "./cell.ts";

const MARKS = pattern(String.raw`\p{M}`, "gu");
const SMALL_THEN_CAPITAL = pattern(String.raw`(\p{Ll})(\p{Lu})`, "gu");
const NOT_WORDS = pattern(String.raw`[^\p{L}\p{N}%#°º]+`, "gu");

/** A header's words for comparing: lower case, without accents and punctuation; `keyResult` and `key_result` read alike. */
export function headerWords(text: string): string {
  const plain = text.normalize("NFKD").replace(MARKS(), "").replace(SMALL_THEN_CAPITAL(), "$1 $2").toLowerCase();
  return plain.replace(/ß/g, "ss").replace(NOT_WORDS(), " ").trim();
}

/** A header without what it adds in brackets: "Target (end of Q4)" is "Target". */
export function withoutBrackets(text: string): string {
  return text.normalize("NFKC").replace(/\([^()]*\)|\[[^\]]*\]/g, " ");
}

/** The text of a cell, trimmed; numbers as written, dates, booleans and blanks as "". */
export function cellText(value: CellValue | undefined): string {
  if (typeof value === "string") return value.trim();
  return typeof value === "number" ? String(value) : "";
}
