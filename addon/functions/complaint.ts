import { isRefusal, type Outcome, type Refusal } from "../../shared/okr/refusal.ts";

/** Ends a call with the sentence that Sheets shows beside the cell: function, argument, what is wrong and the cure. */
export function complain(name: string, refusal: Refusal): never {
  throw new Error(`${name}: ${refusal.argument}: ${refusal.message}`);
}

/** A single cell's outcome; a refusal ends the call. */
export function orThrow(name: string, outcome: Outcome): number | string {
  return isRefusal(outcome) ? complain(name, outcome) : outcome;
}

/** One cell's outcome within a range; a refusal stays in its own cell. */
export function orWarning(outcome: Outcome): number | string {
  return typeof outcome === "object" ? `⚠ ${outcome.argument}: ${outcome.message}` : outcome;
}
