import { write } from "../cells/row-rule.ts";
import { namedCycle } from "../../sheet/cycle-name.ts";
import { type CivilDate, dayNumber } from "../../time/civil-date.ts";
import { deadlinePhrase, type SaidDays, saidDays } from "../cells/said-days.ts";
import { dayText } from "../fixes/day-text.ts";
import { marked, replaceSpan } from "../replace-span.ts";
import type { Span } from "../finding.ts";
import type { Parse } from "../parse/parse.ts";
import type { KeyResultRule, Proposal, RuleCard } from "../rule.ts";

/** A sentence that names another deadline than the due cell beside it. */
export const dueDateDisagrees: KeyResultRule = {
  id: "due-date-disagrees",
  on: "keyResult",
  severity: "warning",
  wording: false,
  check: ({ parse, cells, cycle }) => {
    const due = cells?.due;
    const phrase = deadlinePhrase(parse);
    if (due?.kind !== "date" || phrase === null) return [];
    const year = Number(due.date.slice(0, 4));
    // What names no year is of the one that is nearest.
    const quarters = isIn(cycle, due.date);
    const read = [year, year - 1, year + 1].map((each) => saidDays(parse, each, quarters)).filter((each) => each !== null);
    const days = read.sort((one, other) => distance(one, due.date) - distance(other, due.date))[0];
    if (!days || (due.date >= days.first && due.date <= days.last)) return [];
    const message = `The sentence says ${marked(parse.text, phrase)}, the due cell says ${due.date}; let both say the same.`;
    return [{ at: "keyResult", span: phrase, message, fixes: [...intoSentence(parse, phrase, due.date), ...(days.day ? [write("due", days.day)] : [])] }];
  },
};

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: RuleCard = {
  why: "People plan by the sentence while pace and reminders follow the cell, so one of them is late.",
  source: "Keyline: only where sentence and cells share a row can they contradict each other",
  examples: {
    bad: [
      { text: "Late buses fall from 50 to 20 by «end of Q3 2026»", cells: { due: { kind: "date", date: "2026-12-31" } }, cycle: "Q4 2026" },
      { text: "Late buses fall from 50 to 20 by «15/11/2026»", cells: { due: { kind: "date", date: "2026-12-31" } } },
      { text: "Late buses fall from 50 to 20 by «mid-November»", cells: { due: { kind: "date", date: "2026-12-31" } } },
      { text: "Late buses fall from 50 to 20 by «18 December»", cells: { due: { kind: "date", date: "2026-11-30" } } },
      { text: "Late buses fall from 50 to 20 by «the end of October»", cells: { due: { kind: "date", date: "2026-12-31" } } },
      { text: "Late buses fall from 50 to 20 by «June 2026»", cells: { due: { kind: "date", date: "2026-09-30" } } },
      { text: "Late buses fall from 50 to 20 by «March 3, 2027»", cells: { due: { kind: "date", date: "2026-03-03" } } },
      { text: "Late buses fall from 50 to 20 by «2027-03-31»", cells: { due: { kind: "date", date: "2027-06-30" } } },
    ],
    good: [
      { text: "Late buses fall from 50 to 20 by Q1 2027", cells: { due: { kind: "date", date: "2026-12-31" } }, cycle: "Q4 2026" },
      { text: "Late buses fall from 50 to 20 by end of December", cells: { due: { kind: "date", date: "2027-01-01" } } },
      { text: "Late buses fall from 50 to 20 by mid-June", cells: { due: { kind: "date", date: "2026-06-15" } } },
      { text: "Late buses fall from 50 to 20 by 18 December", cells: { due: { kind: "date", date: "2026-12-18" } } },
      { text: "Late buses fall from 50 to 20 by June", cells: { due: { kind: "date", date: "2026-06-30" } } },
      { text: "Late buses fall from 50 to 20 by June", cells: { due: { kind: "date", date: "2026-05-31" } } },
      { text: "Late buses fall from 50 to 20 by the end of Q2", cells: { due: { kind: "date", date: "2026-09-30" } } },
      { text: "Late buses fall from 50 to 20 by 31 December", cells: { due: { kind: "date", date: "2027-01-01" } } },
      { text: "Raise the rating in the May survey from 3.9 to 4.6", cells: { due: { kind: "date", date: "2026-12-31" } } },
      { text: "Late buses fall from 50 (March) to 20", cells: { due: { kind: "date", date: "2026-12-31" } } },
      { text: "Late buses fall from 50 to 20 by 3/4/2026", cells: { due: { kind: "date", date: "2026-04-03" } } },
      { text: "Late buses fall from 50 to 20 by 18 December", cells: { due: "" } },
    ],
  },
};

const distance = ({ first, last }: SaidDays, due: CivilDate): number =>
  (due < first ? dayNumber(first) - dayNumber(due) : due > last ? dayNumber(due) - dayNumber(last) : 0);

/** A due date within its cycle shows that quarters are those of the calendar. */
function isIn(cycle: string | null, due: CivilDate): boolean {
  const { start, end } = namedCycle(cycle ?? "") ?? { start: null, end: null };
  return start !== null && end !== null && due >= start && due <= end;
}

const BEFORE_DAY = /(?:^|[\s(])(?:by|until|till|before|due|on) $|[(,] ?$/i;

/** A day takes the place of a month only behind words that fit both, and only in English. */
function intoSentence({ text, language }: Parse, phrase: Span, due: string): Proposal[] {
  if (language === "other" || !BEFORE_DAY.test(text.slice(0, phrase[0]))) return [];
  const written = dayText(due);
  return [{ label: `Write ${written} into the sentence`, at: "keyResult", replacement: replaceSpan(text, phrase, written), asks: true }];
}
