type Labels = Readonly<Record<string, readonly string[]>>;

/** Which rules stand for a label of a key result. */
export const KEY_RESULT_LABELS: Labels = {
  output_not_outcome: ["delivery-verb", "helper-verb", "counted-activity", "date-only-milestone", "deliverable-only", "yes-or-no-result"],
  binary: ["yes-or-no-result"],
  dependency: ["hangs-on-another-team"],
  vague: ["soft-quantifier", "vague-wording"],
  compound: ["two-results-in-one"],
  vanity: ["vanity-metric"],
  prescribes_solution: ["names-the-means"],
};

/** Which rules stand for a label of an objective. */
export const OBJECTIVE_LABELS: Labels = {
  contains_metric: ["objective-with-number"],
  is_task: ["objective-is-a-task"],
  vague: ["vague-objective", "objective-too-short", "metric-only-objective"],
};

/** The labels of a table, true where one of their rules fired. */
export const labelsOf = (table: Labels, fired: readonly string[]): Readonly<Record<string, boolean>> =>
  Object.fromEntries(Object.entries(table).map(([label, rules]) => [label, rules.some((rule) => fired.includes(rule))]));
