import type { RuleCard, TableRule } from "../rule.ts";

/** A table in which several headings could be that of the start, the target or the current value, and one was taken. */
export const severalColumnsForOne: TableRule = {
  id: "several-columns-for-one",
  on: "table",
  severity: "warning",
  wording: false,
  check: ({ rivals }) => rivals.map(({ meaning, column, header, others }) => {
    const named = others.map((other) => `“${other}”`).join(" and ");
    return { column, message: `“${header}” is read as the ${meaning}, but ${named} could be it too; call the one that counts “${NAMES[meaning]}”.` };
  }),
};

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: RuleCard = {
  why: "With a target for each quarter in a column of its own, grades would follow the one that happens to stand first.",
  source: "Keyline: nothing in a sheet is guessed silently",
  examples: {
    bad: [
      "Key result | Start | «Q1 Target» | Q2 Target | Q3 Target | Current",
      "Key result | Baseline | «Start value» | Target | Current",
      "Key result | Target | «Actual May» | Actual June",
    ],
    good: [
      "Key result | Start | Target | Current",
      "Key result | Start | Target | Q2 Target | Current",
      "Goal | Key result | Start | Target | Current | Target date",
    ],
  },
};

const NAMES = { start: "Start", target: "Target", current: "Current" } as const;
