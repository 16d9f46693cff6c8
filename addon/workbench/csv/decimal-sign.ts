/** How the numbers of a file write their decimals; null where the file does not tell. */
export type DecimalSign = "." | "," | null;

const MAX_DIGITS = 15;
const WHOLE = /^-?(0|[1-9]\d*)$/;
const GROUPED = {
  ".": /^-?(0|[1-9]\d*|[1-9]\d{0,2}(,\d{3})+)(\.\d+)?$/,
  ",": /^-?(0|[1-9]\d*|[1-9]\d{0,2}(\.\d{3})+)(,\d+)?$/,
};
// What stands beside a number in its cell and says nothing about its digits.
const BESIDE = /[\s%€$£¥]/gu;

/**
 * Decides the decimal sign of a file from all its cells: a number that only one sign explains, as 8,5 or 1.200,50, is
 * evidence for that sign; 1.200 is none. Without evidence the delimiter tells: a semicolon stands where the comma is
 * needed for decimals.
 */
export function decimalSignOf(rows: readonly (readonly string[])[], delimiter: string): DecimalSign {
  const cells = rows.flat().map((cell) => cell.replace(BESIDE, ""));
  const comma = cells.some((cell) => GROUPED[","].test(cell) && !GROUPED["."].test(cell));
  const point = cells.some((cell) => GROUPED["."].test(cell) && !GROUPED[","].test(cell));
  // Outline numbers such as 1.1 look like decimals, so beside semicolons they do not speak against a comma.
  if (comma) return point && delimiter !== ";" ? null : ",";
  if (point) return delimiter === ";" ? null : ".";
  return delimiter === ";" ? "," : delimiter === "," ? "." : null;
}

/** Reads a cell as a number under a file's decimal sign; null for what is none, or has more digits than a number keeps. */
export function readNumber(cell: string, sign: DecimalSign): number | null {
  const pattern = sign === null ? WHOLE : GROUPED[sign];
  if (cell.length > MAX_DIGITS || !pattern.test(cell)) return null;
  return Number(sign === "," ? cell.replace(/\./g, "").replace(",", ".") : cell.replace(/,/g, ""));
}
