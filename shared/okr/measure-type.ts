import { vocabulary } from "../vocabulary.ts";

/** The ways in which a key result can be measured. */
export const MEASURE_TYPES = ["metric", "at least", "at most", "between", "yes/no", "milestone"] as const;

/** One of the ways in which a key result can be measured. */
export type MeasureType = (typeof MEASURE_TYPES)[number];

const typeNamed = vocabulary<MeasureType>([
  ["metric", "|metric|number|numeric|percent|percentage|%|currency|money|increase|decrease|increasing|decreasing"],
  ["at least", "at least|atleast|at-least|minimum|min|floor|>=|≥"],
  ["at most", "at most|atmost|at-most|maximum|max|ceiling|<=|≤"],
  ["between", "between|keep a level|keep|maintain|range|band|within"],
  ["yes/no", "yes/no|yes-no|yes / no|yes or no|binary|boolean|done/not done"],
  ["milestone", "milestone|milestones"],
]);

/** Reads a type as people write it, "increase" or "Yes/No"; blank is metric, an unknown word is null. */
export function readMeasureType(word: string): MeasureType | null {
  return typeNamed(word) ?? typeNamed(word.trim().toLowerCase().replace(/\s+/g, " "));
}
