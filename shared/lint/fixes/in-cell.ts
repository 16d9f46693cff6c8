import type { CellValue } from "../../sheet/cell.ts";

/** What a cell holds once the sentence in it is rewritten, with what stands around it, such as "KR1:"; null where the sentence is not there once. */
export function inCell(raw: CellValue, text: string, rewritten: string | number): string | null {
  if (typeof raw !== "string" || typeof rewritten !== "string" || text === "") return null;
  const at = raw.indexOf(text);
  return at < 0 || raw.indexOf(text, at + 1) >= 0 ? null : raw.slice(0, at) + rewritten + raw.slice(at + text.length);
}
