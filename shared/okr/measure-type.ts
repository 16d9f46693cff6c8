/** The ways in which a key result can be measured. */
export const MEASURE_TYPES = ["metric", "at least", "at most", "between", "yes/no", "milestone"] as const;

/** One of the ways in which a key result can be measured. */
export type MeasureType = (typeof MEASURE_TYPES)[number];

const SPELLINGS: Readonly<Record<MeasureType, string>> = {
  metric: "metric|number|numeric|percent|percentage|%|currency|money|increase|decrease|increasing|decreasing",
  "at least": "at least|atleast|at-least|minimum|min|floor|>=|≥",
  "at most": "at most|atmost|at-most|maximum|max|ceiling|<=|≤",
  between: "between|keep a level|keep|maintain|range|band|within",
  "yes/no": "yes/no|yes-no|yes / no|yes or no|binary|boolean|done/not done",
  milestone: "milestone|milestones",
};

const BY_SPELLING: ReadonlyMap<string, MeasureType> = new Map(
  MEASURE_TYPES.reduce<[string, MeasureType][]>(
    (entries, type) => entries.concat(SPELLINGS[type].split("|").map((spelling): [string, MeasureType] => [spelling, type])),
    [["", "metric"]],
  ),
);

/** Reads a type as people write it, "increase" or "Yes/No"; blank is metric, an unknown word is null. */
export function readMeasureType(word: string): MeasureType | null {
  return BY_SPELLING.get(word) ?? BY_SPELLING.get(word.trim().toLowerCase().replace(/\s+/g, " ")) ?? null;
}
