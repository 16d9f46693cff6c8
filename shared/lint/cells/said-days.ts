import { monthNumber } from "../../time/month-names.ts";
import { type CivilDate, civilDate } from "../../time/civil-date.ts";
import type { Span } from "../finding.ts";
import { marked } from "../replace-span.ts";
import type { Parse } from "../parse/parse.ts";

/** The days that a sentence can mean as its deadline, and the one that it names, if it does. */
export interface SaidDays {
  readonly first: CivilDate;
  readonly last: CivilDate;
  readonly day: CivilDate | null;
}

const PART = /(?:(?:the )?(?:end|start|beginning|middle) of (?:the )?|(?:anfang|mitte|ende) |\d\d?\. ?)$/i;
const UNTIL = /(?:^|[\s(])(?:by|until|till|before|due|bis)(?: zum)? $/i;

/** The words of a sentence that say until when, whole: "end of October"; null where they may say when something was measured. */
export function deadlinePhrase({ text, deadline, baseline }: Parse): Span | null {
  if (deadline === null) return null;
  const start = deadline[0] - (PART.exec(text.slice(0, deadline[0]))?.[0].length ?? 0);
  const isMeasured = baseline !== null && baseline.span[1] <= start && /^\W*(?:(?:in|on|at)\W*)?$/.test(text.slice(baseline.span[1], start));
  const isLast = !/[^\s.,;:!?)\]]/.test(text.slice(deadline[1]));
  return UNTIL.test(text.slice(0, start)) || (isLast && !isMeasured) ? [start, deadline[1]] : null;
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)$/;
const DAY_MONTH = /^(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]+)\.?,?(?: (\d{4}))?$/i;
const MONTH_DAY = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,?(?: (\d{4}))?$/i;
const MONTH = /^([a-z]+)\.?,?(?: (\d{4}))?$/i;

const MIDDLE = /^mid[- ]([a-z]+)$/i;
const QUARTER = /^q([1-4])(?: (\d{4}))?$/i;
const NUMBERS = /^(\d\d?)([./])(\d\d?)\2(\d{4})$/;

/**
 * Reads the deadline of a sentence as days; without a year it is of `year`. Null for all that countries read differently,
 * and for quarters where they are not those of the calendar.
 */
export function saidDays({ text, deadline }: Parse, year: number, quarters: boolean): SaidDays | null {
  if (deadline === null) return null;
  const words = marked(text, deadline).replace(/\s+/g, " ");
  const iso = ISO.exec(words);
  if (iso) return onDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const [day, month] = [DAY_MONTH.exec(words), MONTH_DAY.exec(words)];
  const named = monthNumber(day?.[2] ?? month?.[1] ?? "");
  if (named !== null) return onDay(Number(day?.[3] ?? month?.[3] ?? year), named, Number(day?.[1] ?? month?.[2]));
  const [, one = 0, , two = 0, numbered = 0] = (NUMBERS.exec(words) ?? []).map(Number);
  if (one > 12 || (two > 0 && words.includes("."))) return two > 12 ? null : onDay(numbered, two, one);
  if (two > 12) return onDay(numbered, one, two);
  const middle = monthNumber(MIDDLE.exec(words)?.[1] ?? "");
  if (middle !== null) return { first: civilDate(year, middle, 8), last: civilDate(year, middle, 22), day: null };
  const quarter = quarters ? QUARTER.exec(words) : null;
  if (quarter) return inMonths(Number(quarter[2] ?? year), 3 * Number(quarter[1]) - 2, 3);
  const whole = MONTH.exec(words);
  const inMonth = monthNumber(whole?.[1] ?? "");
  return inMonth === null ? null : inMonths(Number(whole?.[2] ?? year), inMonth, 1);
}

/** "By June" may mean its first day or its last, and the end of it the day after. */
const inMonths = (year: number, month: number, count: number): SaidDays =>
  ({ first: civilDate(year, month, 0), last: civilDate(year, month + count, 1), day: null });

const onDay = (year: number, month: number, day: number): SaidDays =>
  ({ first: civilDate(year, month, day - 1), last: civilDate(year, month, day + 1), day: civilDate(year, month, day) });
