import { isEmpty } from "../row-cells.ts";
import type { KeyResultRule } from "../rule.ts";

/** A key result in a table that says nowhere when it ends. */
export const missingDueDate: KeyResultRule = {
  id: "missing-due-date",
  on: "keyResult",
  why: "Without a due date or a cycle nobody can tell whether the result is late.",
  source: "OKR Guide; Google playbook",
  severity: "warning",
  wording: false,
  examples: {
    bad: [{ text: "Late buses fall from 50 to 20", cells: { due: "" }, at: "due" }],
    good: [
      "Late buses fall from 50 to 20",
      { text: "Late buses fall from 50 to 20", cells: { due: { kind: "date", date: "2026-12-18" } } },
      { text: "Late buses fall from 50 to 20 by 18 December", cells: { due: "" } },
      { text: "Late buses fall from 50 to 20", cells: { due: "" }, cycle: "Q4 2026" },
    ],
  },
  check: ({ parse, cells, cycle }) => {
    const told = cycle !== null || parse.deadline !== null;
    if (cells === null || told || !isEmpty(cells, "due") || !isEmpty(cells, "cycle")) return [];
    return [{ at: "due", span: null, message: "This key result has no due date and the table names no cycle; write when it ends.", fixes: [] }];
  },
};
