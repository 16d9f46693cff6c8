import { pattern } from "../pattern.ts";

const BETWEEN = /\n+|\s+[·•▪‣]\s+|[;,]?\s+(?=(?:KR|RC) ?#?\d{1,2}(?:\.\d{1,2})? ?[:.–-]\s)/;
const BULLET = /^\s*[·•▪‣*–-]\s+/;
const OPENS = pattern(String.raw`^[\p{Lu}\p{Lo}\d<>≤≥“"„«$€£¥]`, "u");
const TWO_WORDS = /\S\s+\S/;

/** The sentences of a cell that lists several, one to a line or with dots between them; a cell that holds one is that one. */
export function severalSentences(cell: string): readonly string[] {
  const parts = cell.split(BETWEEN).map((part) => part.replace(BULLET, "").trim()).filter((part) => part !== "");
  return parts.length > 1 && parts.every((part) => OPENS().test(part) && TWO_WORDS.test(part)) ? parts : [cell];
}
