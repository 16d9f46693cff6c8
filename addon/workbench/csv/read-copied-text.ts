import Papa from "papaparse";

/** Reads plain text of the clipboard as rows of equal length: tabs part cells, and a cell of several lines is in quotes. */
export function readCopiedText(text: string): string[][] {
  const body = text.replace(/\r?\n$/, "");
  const quoted = Papa.parse<string[]>(body, { delimiter: "\t" });
  // A quotation mark that opens a sentence is none around a cell.
  const rows = quoted.errors.length === 0 ? quoted.data : body.split(/\r\n|\r|\n/).map((line) => line.split("\t"));
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
}
