import type { Grid } from "./cell.ts";

/** A grid with its columns as rows. */
export const transposed = (values: Grid): Grid => (values[0] ?? []).map((_, column) => values.map((row) => row[column] ?? ""));
