import { pattern } from "../pattern.ts";
import { parseCivilDate, type CivilDate } from "../time/civil-date.ts";
import { readDayOfYear } from "./date-text.ts";
import { isDateCell, type CellValue } from "./cell.ts";

/** A column of a weekly series: the day it is headed with, or the week's number when it is headed by a week. */
export interface SeriesHeader {
  readonly label: string;
  readonly date: CivilDate | null;
  readonly week: number | null;
}

const WEEK = /^(?:week|wk|w|kw|cw|woche|semaine|sem|s|semana|uke|u)[\s.#-]*(\d{1,2})$/i;
const JAPANESE_WEEK = /^第?\s*(\d{1,2})\s*週目?$/;
const LAST_WEEK = 53;
const CHECK_IN = /^(?:check[- ]?in|ci|sprint|update|conf(?:idence)?)[\s.#-]*\d{1,2}$/i;
const WEEK_OF = /^(?:(?:week|w)(?: ?of| ?\/ ?c| commencing| beginning| ending)?|wc|wb|w\/?b|w\/?e)\b[\s:]*(?=\S{3})/i;
const SHORT_DAY = /^\d{1,2}[./-]\d{1,2}\.?$/;
/** "Confidence 1-10" says on which scale, not when. */
const SCALE = /^[01][-–](?:5|10)$/;
const ANY_LEAP_YEAR = "2028";

/** Reads a header as the date or the week of a series; null when it is neither. */
export function seriesHeader(header: CellValue): SeriesHeader | null {
  if (isDateCell(header)) return { label: header.date, date: header.date, week: null };
  if (typeof header !== "string") return null;
  const label = header.trim();
  return label.length > LONGEST ? null : seriesOf(label, label.replace(IN_BRACKETS, "").replace(CONFIDENCE(), "").trim() || label);
}

const LONGEST = 30;
const CONFIDENCE = pattern(String.raw`(?:^|\s)(?:confidence|conf|zuversicht|confiance|confianza|confiança|tiltro)(?!\p{L})\.?[\s:–-]*`, "giu");
const IN_BRACKETS = /\s*\([^()]*\)$/;

function seriesOf(label: string, plain: string): SeriesHeader | null {
  const date = parseCivilDate(plain);
  if (date.ok) return { label, date: date.value, week: null };
  const week = Number((WEEK.exec(plain) ?? JAPANESE_WEEK.exec(plain))?.[1]);
  if (week >= 1 && week <= LAST_WEEK) return { label, date: null, week };
  if (plain !== label && SCALE.test(plain)) return null;
  const day = plain.replace(WEEK_OF, "");
  const isOne = CHECK_IN.test(plain) || CHECK_IN.test(label) || SHORT_DAY.test(day) || readDayOfYear(day, ANY_LEAP_YEAR) !== null;
  return isOne ? { label, date: null, week: null } : null;
}
