import { namedCycle } from "../../sheet/cycle-name.ts";
import { isDateCell } from "../../sheet/cell.ts";
import { readDateText } from "../../sheet/date-text.ts";
import { parseCivilDate, type CivilDate } from "../../time/civil-date.ts";
import type { HouseRow, RowProblem } from "./house-rules.ts";

/** A finding that a team has decided to live with: of which rule, on which id or text, why, and up to which day. */
export interface Waiver {
  readonly rule: string;
  readonly subject: string;
  readonly reason: string;
  readonly until: CivilDate;
}

/** Reads a waiver of a rule from its row, or says what it lacks. */
export function waiverIn(rule: string, { subject, reason, until }: HouseRow, locale: string): Waiver | RowProblem {
  if (subject === "") return { at: "subject", message: "Say which key result this waiver is for: its id, such as O1-KR2, or its whole text." };
  if (reason === "") return { at: "reason", message: "Say why this may stay as it is; a waiver without a reason does not count." };
  const day = isDateCell(until) ? until.date : typeof until === "string" ? dayIn(until.trim(), locale) : null;
  if (day === null) return { at: "until", message: "Give the last day of this waiver as a date, such as 2027-03-31; a waiver without an end does not count." };
  return { rule, subject, reason, until: day };
}

function dayIn(text: string, locale: string): CivilDate | null {
  const iso = parseCivilDate(text);
  return iso.ok ? iso.value : readDateText(text, locale) ?? namedCycle(text)?.end ?? null;
}

const BETWEEN = /\s*[,;\n]\s*/;

/** What a waiver is for, one by one: ids may stand in a list, and a sentence has commas of its own. */
export function subjectsIn(subject: string): readonly string[] {
  const names = subject.split(BETWEEN).filter((name) => name !== "");
  return names.every((name) => /^(?:[^/]*\/)?\S*\d$/.test(name)) ? names : [subject];
}
