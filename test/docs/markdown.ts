import { type CellValue, isDateCell } from "../../shared/sheet/cell.ts";

/** A table of texts; the first row holds its headings. */
export function table(rows: readonly (readonly string[])[]): string {
  const [headings = [], ...body] = rows;
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replace(/\|/g, "\\|")).join(" | ")} |`;
  return [line(headings), line(headings.map(() => "---")), ...body.map(line)].join("\n");
}

/** A list with one text per point. */
export const list = (points: readonly string[]): string => points.map((point) => `- ${point}`).join("\n");

/** A formula or name in type of equal width. */
export const code = (text: string): string => `\`${text}\``;

/** A text in which nothing is taken for markup. */
export const plainText = (text: string): string => text.replace(/[\\`*_<>[\]~]/g, "\\$&").replace(/\s*\n\s*/g, "<br>");

/** A text whose part between « and » is bold. */
export function marked(text: string): string {
  const [before = "", part, after = ""] = text.split(/[«»]/);
  return part === undefined ? plainText(text) : `${plainText(before)}**${plainText(part)}**${plainText(after)}`;
}

/** A cell as a person sees it; a blank one as nothing. */
export const shown = (value: CellValue): string => (isDateCell(value) ? value.date : String(value));

/** A result as a person sees it; a blank one is named, as there would be nothing to see. */
export const result = (value: CellValue): string => (value === "" ? "*blank*" : shown(value));

/** The letter of a column that counts from 0. */
export const columnLetter = (index: number): string => String.fromCharCode("A".charCodeAt(0) + index);
