/** One measured figure with its budget; `holds` is null where there is no budget. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly budget: string;
  readonly holds: boolean | null;
}

/** A figure that must not exceed its budget. */
export const atMost = (what: string, value: number, limit: number, unit: string): Figure => ({
  what,
  value,
  unit,
  budget: `≤ ${limit}`,
  holds: value <= limit,
});

/** A figure that must reach its budget. */
export const atLeast = (what: string, value: number, limit: number, unit: string): Figure => ({
  what,
  value,
  unit,
  budget: `≥ ${limit}`,
  holds: value >= limit,
});

/** A figure that only puts others into proportion. */
export const forScale = (what: string, value: number, unit: string): Figure => ({ what, value, unit, budget: "", holds: null });

/** The middle value of a sample. */
export function median(sample: readonly number[]): number {
  const sorted = [...sample].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? Number.NaN) : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}

/** Lays figures out as a table for a terminal. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, value, unit, budget, holds }) => [what, format(value), unit, budget, holds === null ? "" : holds ? "holds" : "MISSED"]);
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row.map((cell, column) => (column === 1 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join("  ").trimEnd();
  return rows.map(line).join("\n");
}

const format = (value: number): string => (value >= 100 ? Math.round(value).toLocaleString("en-GB") : value.toFixed(2));
