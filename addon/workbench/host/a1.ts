/** A rectangle of cells on a tab; row and column count from 1. `tab` is null when the text names none. */
export interface Box {
  readonly tab: string | null;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const A1 = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Z]{1,3})?\$?([1-9]\d*)?(?::\$?([A-Z]{1,3})?\$?([1-9]\d*)?)?$/i;

/** The number of a column by its letters: A is 1. */
export const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** The letters of a column by its number: 1 is A. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}

/**
 * Reads A1 notation such as B2, B2:C9, B:B, B2:B, 3:3 or 'My tab'!B2; open ends reach to the given size of the sheet.
 * Null when it is none.
 */
export function parseA1(text: string, size: { rows: number; columns: number }): Box | null {
  const match = A1.exec(text.trim());
  const [, quoted, plain, firstColumn, firstRow, lastColumn, lastRow] = match ?? [];
  if (!match || !(firstColumn || firstRow)) return null;
  const range = text.includes(":", text.lastIndexOf("!") + 1);
  if (!range && !(firstColumn && firstRow)) return null;
  const [top, bottom] = ends(firstRow ? Number(firstRow) : null, range ? (lastRow ? Number(lastRow) : null) : Number(firstRow), size.rows);
  const [left, right] = ends(
    firstColumn ? columnNumber(firstColumn) : null,
    range ? (lastColumn ? columnNumber(lastColumn) : null) : columnNumber(firstColumn ?? ""),
    size.columns,
  );
  const tab = quoted === undefined ? (plain ?? null) : quoted.replace(/''/g, "'");
  return { tab, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function ends(first: number | null, last: number | null, size: number): [number, number] {
  const [from, to] = [first ?? 1, last ?? size];
  return from <= to ? [from, to] : [to, from];
}

/** Writes a rectangle as A1 notation without the tab: B2 for one cell, else B2:C9. */
export function formatA1(box: Omit<Box, "tab">): string {
  const first = columnLetters(box.column) + box.row;
  if (box.rows === 1 && box.columns === 1) return first;
  return `${first}:${columnLetters(box.column + box.columns - 1)}${box.row + box.rows - 1}`;
}
