const OPEN = /("[^"]*")|((?:'(?:[^']|'')+'|[\p{L}\w.]+)!)?(\$?[A-Z]{1,3}\$?\d+):(\$?[A-Z]{1,3})(?![\dA-Z$(])/giu;
const CLOSED = /("[^"]*")|((?:'(?:[^']|'')+'|[\p{L}\w.]+)!)?(\$?[A-Z]{1,3}\$?\d+):(\$?[A-Z]{1,3})\$?(\d+)/giu;

/** The number of rows of the tab that a formula names, or of its own tab for null. */
export type RowsOf = (tab: string | null) => number;

/** Writes E2:E as E2:E1000, since the engine knows no open ends; text in quotes is left alone. */
export function closeRanges(formula: string, rowsOf: RowsOf): string {
  return formula.replace(OPEN, (all: string, text: string | undefined, tab: string | undefined, first: string, last: string) =>
    text === undefined ? `${tab ?? ""}${first}:${last}${rowsOf(tabName(tab))}` : all);
}

/** Writes E2:E1000 on a tab of 1000 rows as E2:E again, as the person typed it. */
export function openRanges(formula: string, rowsOf: RowsOf): string {
  return formula.replace(CLOSED, (all: string, text: string | undefined, tab: string | undefined, first: string, last: string, row: string) =>
    text === undefined && Number(row) === rowsOf(tabName(tab)) ? `${tab ?? ""}${first}:${last}` : all);
}

function tabName(prefix: string | undefined): string | null {
  if (!prefix) return null;
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}
