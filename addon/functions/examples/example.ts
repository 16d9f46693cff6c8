import type { CellValue } from "../../../shared/sheet/cell.ts";

/** A formula as it is typed, and the rows that it shows; numbers are rounded to two decimals. */
export interface Example {
  readonly formula: string;
  readonly gives: readonly (readonly CellValue[])[];
  /** What the example shows, in a few words; "" where the formula says it. */
  readonly says: string;
}

/** A small sheet from A1 with its headings in the first row, and a formula beside its second row whose result spills. */
export interface SheetExample {
  readonly cells: readonly (readonly CellValue[])[];
  readonly headings: readonly string[];
  readonly formula: string;
  readonly gives: readonly (readonly CellValue[])[];
}

/** A formula that cannot be computed, and the message that its cell carries. */
export interface Mistake {
  readonly formula: string;
  /** What Z1 holds, as text; "" where the formula does without. */
  readonly text: string;
  readonly message: string;
}

/** What the help page of a function says beyond the comment above it. */
export interface Reference {
  /** The rule that is computed, one sentence or formula per line. */
  readonly definition: readonly string[];
  /** Where the rule comes from. */
  readonly source: string;
  readonly examples: readonly Example[];
  readonly inASheet: SheetExample;
  readonly mistakes: readonly Mistake[];
}

/** An example that fills one cell. */
export const example = (formula: string, value: CellValue, says = ""): Example => ({ formula, gives: [[value]], says });

/** An example that spills one row. */
export const rowExample = (formula: string, row: readonly CellValue[], says = ""): Example => ({ formula, gives: [row], says });

/** A mistake with its message. */
export const mistake = (formula: string, message: string, text = ""): Mistake => ({ formula, message, text });
