import type { Span } from "../finding.ts";
import { DATE_STARTS, isStretch, MONTHS, PERIODS, STRETCHES, WEEKDAYS } from "../words/calendar.ts";
import { NUMERALS } from "../words/numerals.ts";
import { isColonTime, readClock } from "./clock.ts";
import { lowerAt, type Token, tokenAt } from "./tokens.ts";
import { formAt, type Verb } from "./verb.ts";

/** The tokens that name a point or stretch in the calendar, and what of them fixes when. */
export interface Calendar {
  readonly taken: ReadonlySet<number>;
  /** Where the text fixes when, in order. */
  readonly deadlines: readonly Span[];
}

/** Tells whether a number of four bare digits reads as a year. */
const isYear = ({ text }: Token): boolean => /^(199\d|20\d\d)$/.test(text);

/** Finds dates, months, quarters, ends of periods and clock times; their numbers are no amounts. */
export function readCalendar(tokens: readonly Token[], verb: Verb | null): Calendar {
  const taken = new Set<number>();
  const deadlines: Span[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const length = dateLength(tokens, index, verb);
    if (length === 0) continue;
    const first = withPart(tokens, index);
    for (let at = first; at < index + length; at += 1) taken.add(at);
    if (fixesWhen(tokens, index, length)) deadlines.push([tokenAt(tokens, first).start, tokenAt(tokens, index + length - 1).end]);
    index += length - 1;
  }
  return { taken, deadlines };
}

/** "Open 3 depots in six months" says when, "cut the wait to 2 months" and "within a month of the order" how long. */
function termLength(tokens: readonly Token[], index: number, verb: Verb | null): number {
  const word = lowerAt(tokens, index);
  if ((word !== "in" && word !== "within") || !isCountedStretch(tokens, index + 1)) return 0;
  const term = verb?.form === "base" && verb.token < index && /^(up|reach|delivery)$/.test(verb.class);
  return term && (word === "in" || (/^[myq]/.test(lowerAt(tokens, index + 2)) && !/^(of|after)$/.test(lowerAt(tokens, index + 3)))) ? 3 : 0;
}

/** "Mid-June" and "late Q3" start at the part that they name. */
function withPart(tokens: readonly Token[], index: number): number {
  const part = lowerAt(tokens, index - 1) === "-" ? index - 2 : index - 1;
  return /^(early|mid|late)$/.test(lowerAt(tokens, part)) ? part : index;
}

/** Counts the tokens of the date that starts at an index; 0 when none does. */
function dateLength(tokens: readonly Token[], index: number, verb: Verb | null): number {
  if (tokenAt(tokens, index).kind !== "number") return namedDate(tokens, index, verb);
  return numericDate(tokens, index) || dayAndMonth(tokens, index) || daysOfMonth(tokens, index);
}

function numericDate(tokens: readonly Token[], index: number): number {
  const token = tokenAt(tokens, index);
  if (/^\d{1,2}\.\d{1,2}\.(\d{2}|\d{4})$/.test(token.text)) return 1;
  const [sign, second] = [lowerAt(tokens, index + 1), tokenAt(tokens, index + 2)];
  if (sign === ":" && isColonTime(tokens, index)) return readClock(tokens, index) === null ? 3 : 0;
  if (/^[ap]m$/.test(sign)) return 2;
  if (!/^[-/]$/.test(sign) || !isGluedNumber(second)) return 0;
  if (lowerAt(tokens, index + 3) === sign && isGluedNumber(tokenAt(tokens, index + 4))) return 5;
  const dayAndMonth = token.text.length + second.text.length > 2 && Number(second.text) <= LAST_DAY && !isCounted(tokenAt(tokens, index + 3));
  return UNTIL.test(lowerAt(tokens, index - 1)) && (isYear(token) || isYear(second) || dayAndMonth) ? 3 : 0;
}

const UNTIL = /^(by|before|until|till|due)$/;
const LAST_DAY = 31;

/** "By 10-15%" and "by 10-15 points" are amounts, "by 10-15" is a day. */
const isCounted = ({ kind, text, lower }: Token): boolean =>
  text === "%" || (kind === "word" && !/^(in|at|for|with|and|so|to|on|the|across)$/.test(lower));

const isGluedNumber = ({ kind, glued }: Token): boolean => kind === "number" && glued;

/** The token after "31" or "31st"; the index itself where no day of a month stands. */
function afterDay(tokens: readonly Token[], index: number): number {
  if (!/^([1-9]|[12]\d|3[01])$/.test(lowerAt(tokens, index))) return index;
  return tokenAt(tokens, index + 1).glued && /^(st|nd|rd|th)$/.test(lowerAt(tokens, index + 1)) ? index + 2 : index + 1;
}

function dayAndMonth(tokens: readonly Token[], index: number): number {
  let at = afterDay(tokens, index);
  if (at === index) return 0;
  if (/^(of|-)$/.test(lowerAt(tokens, at))) at += 1;
  if (!isMonth(tokenAt(tokens, at))) return 0;
  return withYear(tokens, at + 1) - index;
}

/** "20–31 March" is one stretch of days. */
function daysOfMonth(tokens: readonly Token[], index: number): number {
  const length = /^[-–—]$/.test(lowerAt(tokens, index + 1)) ? dayAndMonth(tokens, index + 2) : 0;
  return length > 0 && /^\d{1,2}$/.test(lowerAt(tokens, index)) ? length + 2 : 0;
}

/** "May" and "march" are verbs too, so they need their capital. */
const isMonth = ({ text, lower }: Token): boolean => MONTHS.has(lower) && (text !== lower || !/^ma(y|r|rch)$/.test(lower));

/** "June 2027", "Q3, 2027", "Q3'27", "Q3/27" and "Q3 FY27", but not "in June, 2000 riders". */
function withYear(tokens: readonly Token[], at: number): number {
  const next = /^[,'’/-]$/.test(lowerAt(tokens, at)) ? at + 1 : at;
  const short = next > at && lowerAt(tokens, at) !== "," && isGluedNumber(tokenAt(tokens, next)) && /^\d\d$/.test(lowerAt(tokens, next));
  const counts = next > at && /^[a-z]+s$/.test(tokenAt(tokens, next + 1).text);
  return short || (isYear(tokenAt(tokens, next)) && !counts) || FISCAL.test(lowerAt(tokens, next)) ? next + 1 : at;
}

const FISCAL = /^(fy|cy)(\d{2}|\d{4})$/;

function namedDate(tokens: readonly Token[], index: number, verb: Verb | null): number {
  const token = tokenAt(tokens, index);
  const [word, before] = [token.lower, lowerAt(tokens, index - 1)];
  if (!DATE_STARTS.has(word) && !/\d$/.test(word)) return 0;
  if (isMonth(token)) return withYear(tokens, afterDay(tokens, index + 1)) - index;
  if (isPeriod(token)) return withYear(tokens, index + 1) - index;
  if (UNTIL.test(before) && WEEKDAYS.has(word)) return 1;
  if (UNTIL.test(before) && isStretch(word)) return stretchAfterUntil(tokens, index);
  if (UNTIL.test(before) && /^[ck]?w\d\d?$/.test(word)) return 1;
  if (/^(by|in|until|till|during|before|for|within|through|throughout|\()$/.test(word)) return yearAfter(tokens, index) || termLength(tokens, index, verb);
  if (word === "end") return endOfPeriod(tokens, index);
  if (!NAMING.test(word)) return 0;
  if (isCountedStretch(tokens, index + 1) || (word === "next" && /^days?$/.test(lowerAt(tokens, index + 2)))) return 3;
  const at = KINDS.test(lowerAt(tokens, index + 1)) ? index + 2 : index + 1;
  const named = lowerAt(tokens, at);
  return STRETCHES.has(named.replace(/s$/, "")) || SEASONS.test(named) || (word === "next" && WEEKDAYS.has(named)) ? at + 1 - index : 0;
}

const NAMING = /^(this|next|coming|upcoming|current)$/;
const KINDS = /^(fiscal|financial|calendar|school|academic)$/;
const SEASONS = /^(spring|summer|autumn|fall|winter)$/;

/** "By week 32" and "by year-end". */
function stretchAfterUntil(tokens: readonly Token[], index: number): number {
  if (tokenAt(tokens, index + 1).kind === "number") return 2;
  const end = lowerAt(tokens, index + 1) === "-" ? index + 2 : index + 1;
  return lowerAt(tokens, end) === "end" ? end + 1 - index : 0;
}

/** "In 2027", "by late 2027", "by summer" and "in the third quarter"; "for 2027" only where it names nothing. */
function yearAfter(tokens: readonly Token[], index: number): number {
  let at = index + 1;
  if (/^(early|mid|late)$/.test(lowerAt(tokens, at))) at += lowerAt(tokens, at + 1) === "-" ? 2 : 1;
  if (at > index + 1 && STRETCHES.has(lowerAt(tokens, at))) return at + 1 - index;
  const whole = /^(during|throughout)$/.test(lowerAt(tokens, index)) || /^[).,;]?$/.test(lowerAt(tokens, at + 2));
  if (whole && lowerAt(tokens, at) === "the" && STRETCHES.has(lowerAt(tokens, at + 1))) return at + 2 - index;
  while (/^(the|year|fy)$/.test(lowerAt(tokens, at)) && at < index + 3) at += 1;
  const names = (after: number): boolean =>
    /^(for|within|through|throughout|\()$/.test(lowerAt(tokens, index)) && !/^[).,;]?$/.test(lowerAt(tokens, after));
  if (SEASONS.test(lowerAt(tokens, at))) return names(withYear(tokens, at + 1)) ? 0 : withYear(tokens, at + 1) - index;
  if (ORDINAL.test(lowerAt(tokens, at)) && /^(quarter|half)$/.test(lowerAt(tokens, at + 1))) return withYear(tokens, at + 2) - index;
  if (!isYear(tokenAt(tokens, at)) || numericDate(tokens, at) > 0) return 0;
  return names(at + 1) ? 0 : at + 1 - index;
}

const isCountedStretch = (tokens: readonly Token[], index: number): boolean =>
  (tokenAt(tokens, index).kind === "number" || NUMERALS.has(lowerAt(tokens, index))) && STRETCHES.has(lowerAt(tokens, index + 1).replace(/s$/, ""));

const isPeriod = (token: Token): boolean => PERIODS.has(token.lower) || /^(q[1-4]|h[12])?(fy|cy)\d{2,4}(q[1-4]|h[12])?$|^eoq[1-4]$/.test(token.lower);

const WHEN = /^(by|in|during|before|until|till|through|for|of|this|next|end|due|early|mid|late|\(|\[|,|-|–|—|:)$/;
/** What these words name lies behind, as in "since June", "than in Q2" or "compared to 2027". */
const BACK = /^(since|than|vs|versus|over|after|last|previous|from|compared|relative|as)$/;

/** "Q3 pipeline" and "the June release" name a thing; "by Q3", "Q3:" and a closing "Q3" say when. */
function fixesWhen(tokens: readonly Token[], index: number, length: number): boolean {
  const [token, before, after] = [tokenAt(tokens, index), lowerAt(tokens, index - 1), tokenAt(tokens, index + length)];
  if (token.kind === "number" && /^(:|[ap]m)$/.test(lowerAt(tokens, index + 1))) return /^(by|before|until|till|at)$/.test(before);
  if (refersBack(tokens, index)) return false;
  if (!isPeriod(token) && !(isMonth(token) && length === 1)) return true;
  if (index === 0) return after.text === ":";
  if (index === 1 && /^(finish|end|close|exit)$/.test(before)) return /^(with|at|on)$/.test(after.lower);
  return WHEN.test(before) || after.kind === "end";
}

/** "Customers won in 2027 renew" tells which customers, while "published in 2027" says when. */
function refersBack(tokens: readonly Token[], index: number): boolean {
  if (NAMING.test(lowerAt(tokens, index))) return false;
  const inside = /^(in|of|to|with|the|\.)$/;
  let at = inside.test(lowerAt(tokens, index)) ? index : index - 1;
  const linked = lowerAt(tokens, at) === "in";
  while (at > index - 3 && inside.test(lowerAt(tokens, at))) at -= 1;
  if (BACK.test(lowerAt(tokens, at))) return lowerAt(tokens, at - 1) !== "later";
  const goesOn = tokenAt(tokens, index + 2).kind === "word";
  return linked && goesOn && formAt(tokens, at) === "past";
}

const ORDINAL = /^(first|second|third|fourth)$/;
const BETWEEN = /^(of|the|this|next|current|-)$/;

function endOfPeriod(tokens: readonly Token[], index: number): number {
  let at = index + 1;
  if (lowerAt(tokens, at) === "-" && !UNTIL.test(lowerAt(tokens, index - 1))) return 0;
  while ([ORDINAL, BETWEEN, KINDS].some((one) => one.test(lowerAt(tokens, at))) && at < index + 5) at += 1;
  if (isYear(tokenAt(tokens, at))) return at + 1 - index;
  return STRETCHES.has(lowerAt(tokens, at)) || SEASONS.test(lowerAt(tokens, at)) ? withYear(tokens, at + 1) - index : 0;
}
