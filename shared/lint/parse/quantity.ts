import type { Span } from "../finding.ts";
import type { Comparator } from "./comparator.ts";

/** How an amount is written: in digits or words, as 7/10, 10–15, "double", "all", "no" or "weekly". */
export type QuantityForm = "digits" | "word" | "ratio" | "range" | "multiple" | "share" | "none" | "cadence";

/** An amount in the text: its value with k and million worked in, as it is written (45 % is 45). */
export interface Quantity {
  readonly value: number;
  /** The upper end of a range, or what a ratio is out of; null otherwise. */
  readonly other: number | null;
  readonly unit: string | null;
  readonly form: QuantityForm;
  readonly span: Span;
  /** False where another reading is as likely, as with 1.200 or 12m. */
  readonly certain: boolean;
  /** True where k, M, million or their like are worked into the value. */
  readonly scaled: boolean;
  readonly comparator: Comparator | null;
  /** Token where the amount starts with its bound, as at "at least 5". */
  readonly start: number;
  /** First token of the amount and the token after it. */
  readonly first: number;
  readonly next: number;
}
