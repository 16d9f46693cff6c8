import { monthNumber } from "../../time/month-names.ts";
import { type CivilDate, civilDate } from "../../time/civil-date.ts";
import { marked } from "../replace-span.ts";
import type { Parse } from "../parse/parse.ts";

/** The days that a sentence can mean as its deadline, and whether it names one day. */
export interface SaidDays {
  readonly first: CivilDate;
  readonly last: CivilDate;
  readonly exact: boolean;
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)$/;
const DAY_MONTH = /^(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]+)\.?,?(?: (\d{4}))?$/i;
const MONTH_DAY = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,?(?: (\d{4}))?$/i;
const MONTH = /^([a-z]+)\.?,?(?: (\d{4}))?$/i;

/** Reads the deadline of a sentence as days; without a year it is of `year`. Null for quarters, and for all that countries read differently. */
export function saidDays({ text, deadline }: Parse, year: number): SaidDays | null {
  if (deadline === null) return null;
  const words = marked(text, deadline).replace(/\s+/g, " ");
  const iso = ISO.exec(words);
  if (iso) return onDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const [day, month] = [DAY_MONTH.exec(words), MONTH_DAY.exec(words)];
  const named = monthNumber(day?.[2] ?? month?.[1] ?? "");
  if (named !== null) return onDay(Number(day?.[3] ?? month?.[3] ?? year), named, Number(day?.[1] ?? month?.[2]));
  const whole = MONTH.exec(words);
  const inMonth = monthNumber(whole?.[1] ?? "");
  if (inMonth === null) return null;
  // "By June" may mean its first day or its last.
  const of = Number(whole?.[2] ?? year);
  return { first: civilDate(of, inMonth, 0), last: civilDate(of, inMonth + 1, 0), exact: false };
}

const onDay = (year: number, month: number, day: number): SaidDays =>
  ({ first: civilDate(year, month, day - 1), last: civilDate(year, month, day + 1), exact: true });
