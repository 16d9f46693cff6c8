import { namedCycle } from "../../sheet/cycle-name.ts";
import { civilDate } from "../../time/civil-date.ts";
import { monthNumber } from "../../time/month-names.ts";
import { shownText } from "../row-cells.ts";
import type { KeyResultRule, Proposal, RuleCard } from "../rule.ts";

/** A due cell that holds something which is no date, so that it would be published without one. */
export const unreadableDueDate: KeyResultRule = {
  id: "unreadable-due-date",
  on: "keyResult",
  severity: "warning",
  wording: false,
  check: ({ cells, cycle }) => {
    const due = cells?.due;
    if (due === undefined || due.kind === "date" || due.kind === "blank" || due.kind === "error") return [];
    const message = `The due cell holds ${shownText(due)}, which cannot be read as a date; write a day such as 2026-12-31.`;
    return [{ at: "due", span: null, message, fixes: due.kind === "text" ? lastDay(due.text, cycle) : [] }];
  },
};

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: RuleCard = {
  why: "A due date that cannot be read is lost: nobody is told when the key result is late.",
  source: "Keyline: a version keeps calendar days",
  examples: {
    bad: [
      { text: "Late buses fall from 50 to 20", cells: { due: "end of the year" }, at: "due" },
      { text: "Late buses fall from 50 to 20", cells: { due: "Q4 2026" }, at: "due" },
      { text: "Late buses fall from 50 to 20", cells: { due: 46387 }, at: "due" },
      { text: "Late buses fall from 50 to 20", cells: { due: "Dec" }, cycle: "Q4 2026", at: "due" },
    ],
    good: [
      "Late buses fall from 50 to 20",
      { text: "Late buses fall from 50 to 20", cells: { due: { kind: "date", date: "2026-12-31" } } },
    ],
  },
};

/** "Q4" and "Dec" are of the year that the cycle names. */
function lastDay(text: string, cycle: string | null): Proposal[] {
  const year = /\b20\d\d\b/.exec(text)?.[0] ?? /^(?!.*FY).*\b(20\d\d)$/.exec(cycle ?? "")?.[1];
  const month = monthNumber(/^(?:(?:by |the )*end of )?([^\s\d.]+)\.?(?: 20\d\d)?$/i.exec(text.trim())?.[1] ?? "");
  const end = namedCycle(text)?.end ?? (year === undefined ? null : month === null ? namedCycle(`${text} ${year}`)?.end : civilDate(Number(year), month + 1, 0)) ?? null;
  return end === null ? [] : [{ label: `Write ${end}`, at: "due", replacement: end }];
}
