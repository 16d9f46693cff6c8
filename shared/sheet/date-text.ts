import { monthNumber } from "../time/month-names.ts";
import { civilDate, parseCivilDate, type CivilDate } from "../time/civil-date.ts";

const YEAR_FIRST = /^(\d{4})([./-]|年)(\d{1,2})(?:\2|月)(\d{1,2})日?$/;
const YEAR_LAST = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})$/;
const WORDS = /[\s.,/'’-]+/;
const DAY = /^(\d{1,2})(?:st|nd|rd|th|er|º|ª)?$/i;
const YEAR = /^(?:\d{2}|\d{4})$/;
const BETWEEN = /^(?:of|the|de|del|den|le)$/i;
const MOST_MONTHS = 12;

/**
 * Reads a day written as text: 2026-12-31, 31.12.2026, Dec 31, 2026, 31. Dezember 2026. Whether 3/4/2026 begins with the
 * month is the locale's to say ("en_US"); where it does not, and for everything else, null.
 */
export function readDateText(text: string, locale: string): CivilDate | null {
  const plain = text.normalize("NFKC").trim();
  const early = YEAR_FIRST.exec(plain);
  if (early) return dayOf(early[1], Number(early[3]), Number(early[4]));
  const late = YEAR_LAST.exec(plain);
  return late ? inOrder(Number(late[1]), Number(late[3]), late[4], late[2] === "." ? false : monthFirst(locale)) : withMonthName(plain);
}

/** A day and month without a year, such as "2 May", with that year; null for anything else. */
export function readDayOfYear(text: string, year: string): CivilDate | null {
  return /\d{4}/.test(text) ? null : withMonthName(`${text.normalize("NFKC").trim()} ${year}`);
}

/** A number above 12 is the day, whichever way round a country writes; dots are only used with the day first. */
function inOrder(first: number, second: number, year: string | undefined, isMonthFirst: boolean | null): CivilDate | null {
  if (first > MOST_MONTHS) return dayOf(year, second, first);
  if (second > MOST_MONTHS) return dayOf(year, first, second);
  if (isMonthFirst === null && first !== second) return null;
  return isMonthFirst ? dayOf(year, first, second) : dayOf(year, second, first);
}

function withMonthName(text: string): CivilDate | null {
  const parts = text.split(WORDS).filter((part) => part !== "" && !BETWEEN.test(part));
  const at = parts.findIndex((part) => monthNumber(part) !== null);
  const [first = "", second = ""] = parts.filter((_, index) => index !== at);
  if (at < 0 || parts.length !== 3) return null;
  const [day, year] = /^\d{4}$/.test(first) ? [second, first] : [first, second];
  const month = monthNumber(parts[at] ?? "");
  return month === null || !YEAR.test(year) ? null : dayOf(year, month, Number(DAY.exec(day)?.[1]));
}

/** A year of two digits is one of this century. */
function dayOf(year: string | undefined, month: number, day: number): CivilDate | null {
  if (!(month >= 1 && month <= MOST_MONTHS && day >= 1)) return null;
  const full = Number(year) + (year?.length === 2 ? 2000 : 0);
  const date = civilDate(full, month, day);
  return Number(date.slice(8)) === day && parseCivilDate(date).ok ? date : null;
}

/** Countries that write the year first do not agree on the rest, so their order says nothing. */
function monthFirst(locale: string): boolean | null {
  try {
    const [first] = new Intl.DateTimeFormat(locale.replace(/_/g, "-"), { timeZone: "UTC" }).format(Date.UTC(2001, 10, 22)).split(/\D+/).filter(Boolean);
    return first === "11" ? true : first === "22" ? false : null;
  } catch {
    return null;
  }
}
