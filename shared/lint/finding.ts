import type { CellValue } from "../sheet/cell.ts";

/** How much a finding matters: an error cannot be graded or is false; style is a warning at most. */
export type Severity = "error" | "warning" | "hint";

/** A cell on a tab; row and column count from 1. */
export interface Place {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
}

/**
 * A ready replacement for one cell that holds `before`; `blanks` says that a person still has to fill the `[…]` in it,
 * `safe` that nobody has to think about it: it is the only one for its cell, and changes how something is said.
 */
export interface Fix {
  readonly label: string;
  readonly place: Place;
  readonly before: CellValue;
  readonly replacement: string | number;
  readonly blanks: boolean;
  readonly safe: boolean;
}

/** The part of a text that a finding is about, from the first character up to but without `end`. */
export type Span = readonly [start: number, end: number];

/** Something a reviewer would say about one cell: which text, and the cure. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly place: Place;
  readonly span: Span | null;
  readonly message: string;
  readonly fixes: readonly Fix[];
  /** What a waiver may call the row of the finding: its id, its text; the first is what Keyline writes. Empty where there can be none. */
  readonly subjects: readonly string[];
}
