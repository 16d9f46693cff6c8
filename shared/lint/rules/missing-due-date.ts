import { namedCycle } from "../../sheet/cycle-name.ts";
import { isEmpty } from "../row-cells.ts";
import type { KeyResultRule, Proposal, RuleCard } from "../rule.ts";

/** A key result whose due cell is blank, or a table that says nowhere when its key results end. */
export const missingDueDate: KeyResultRule = {
  id: "missing-due-date",
  on: "keyResult",
  severity: "warning",
  wording: false,
  check: ({ parse, cells, cycle }) => {
    if (cells === null || parse.deadline !== null || !isEmpty(cells, "due") || !isEmpty(cells, "cycle")) return [];
    const message = cells.due ? blankCell(cycle) : NO_COLUMN;
    return cells.due || cycle === null ? [{ at: "due", span: null, message, fixes: lastDay(cycle) }] : [];
  },
};

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: RuleCard = {
  why: "Without a due date or a cycle nobody can tell whether the result is late.",
  source: "OKR Guide; Google playbook",
  examples: {
    bad: [
      { text: "Late buses fall from 50 to 20", cells: { due: "" }, at: "due" },
      { text: "Late buses fall from 50 to 20", cells: { due: "" }, cycle: "Q4 2026", at: "due" },
      { text: "Late buses fall from 50 to 20", cells: {}, at: "due" },
    ],
    good: [
      "Late buses fall from 50 to 20",
      { text: "Late buses fall from 50 to 20", cells: { due: { kind: "date", date: "2026-12-18" } } },
      { text: "Late buses fall from 50 to 20 by 18 December", cells: { due: "" } },
      { text: "Late buses fall from 50 to 20", cells: {}, cycle: "Q4 2026" },
      { text: "Late buses fall from 50 to 20", cells: { due: "", cycle: "Q4 2026" } },
    ],
  },
};

const NO_COLUMN = "This table has no due column and names no cycle; say in one of them when the key results end.";

const blankCell = (cycle: string | null): string =>
  `The due cell names no day; write when this key result ends${cycle === null ? "" : `, be it the last day of ${cycle}`}.`;

function lastDay(cycle: string | null): Proposal[] {
  const end = cycle === null ? null : namedCycle(cycle)?.end ?? null;
  return end === null ? [] : [{ label: `Write ${end}`, at: "due", replacement: end, asks: true }];
}
