import { saidDays } from "../cells/said-days.ts";
import { dayText } from "../fixes/day-text.ts";
import { marked, replaceSpan } from "../replace-span.ts";
import type { KeyResultRule, RuleCard } from "../rule.ts";

/** A sentence that names another deadline than the due cell beside it. */
export const dueDateDisagrees: KeyResultRule = {
  id: "due-date-disagrees",
  on: "keyResult",
  severity: "warning",
  wording: false,
  check: ({ parse, cells }) => {
    const due = cells?.due;
    if (due?.kind !== "date" || parse.deadline === null) return [];
    const days = saidDays(parse, Number(due.date.slice(0, 4)));
    if (days === null || (due.date >= days.first && due.date <= days.last)) return [];
    const message = `The sentence says ${marked(parse.text, parse.deadline)}, the due cell says ${due.date}; let both say the same.`;
    const written = dayText(due.date);
    const replacement = replaceSpan(parse.text, parse.deadline, written);
    const fixes = [{ label: `Write ${written} into the sentence`, at: "keyResult" as const, replacement, asks: true }];
    return [{ at: "keyResult", span: parse.deadline, message, fixes }];
  },
};

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: RuleCard = {
  why: "People plan by the sentence while pace and reminders follow the cell, so one of them is late.",
  source: "Keyline: only where sentence and cells share a row can they contradict each other",
  examples: {
    bad: [
      { text: "Late buses fall from 50 to 20 by «18 December»", cells: { due: { kind: "date", date: "2026-11-30" } } },
      { text: "Late buses fall from 50 to 20 by «June 2026»", cells: { due: { kind: "date", date: "2026-09-30" } } },
      { text: "Late buses fall from 50 to 20 by «March 3, 2027»", cells: { due: { kind: "date", date: "2026-03-03" } } },
      { text: "Late buses fall from 50 to 20 by «2027-03-31»", cells: { due: { kind: "date", date: "2027-06-30" } } },
    ],
    good: [
      { text: "Late buses fall from 50 to 20 by 18 December", cells: { due: { kind: "date", date: "2026-12-18" } } },
      { text: "Late buses fall from 50 to 20 by June", cells: { due: { kind: "date", date: "2026-06-30" } } },
      { text: "Late buses fall from 50 to 20 by June", cells: { due: { kind: "date", date: "2026-05-31" } } },
      { text: "Late buses fall from 50 to 20 by the end of Q2", cells: { due: { kind: "date", date: "2026-09-30" } } },
      { text: "Late buses fall from 50 to 20 by 3/4/2026", cells: { due: { kind: "date", date: "2026-04-03" } } },
      { text: "Late buses fall from 50 to 20 by 18 December", cells: { due: "" } },
    ],
  },
};
