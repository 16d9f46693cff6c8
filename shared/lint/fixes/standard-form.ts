import { boundBefore } from "../parse/comparator.ts";
import type { Parse } from "../parse/parse.ts";
import type { Quantity } from "../parse/quantity.ts";
import { lowerAt, tokenAt } from "../parse/tokens.ts";
import { type Verb, verbAt } from "../parse/verb.ts";
import { numberIn } from "../row-cells.ts";
import type { KeyResult } from "../rule.ts";
import { maySay } from "../same-amount.ts";
import { MONTHS, WEEKDAYS } from "../words/calendar.ts";
import { APPROXIMATIONS } from "../words/comparators.ts";
import { ARROWS, GOAL } from "../words/levels.ts";
import { words } from "../words/list.ts";
import { hasBlank } from "./blank.ts";
import { dayText } from "./day-text.ts";
import { levelTexts } from "./level-text.ts";

/**
 * The sentence in the standard form, verb + metric + from X to Y + by date: its own words stay, numbers and date that it
 * lacks come from the row's cells or are left as […]; null where that would take more than filling in.
 */
export function standardForm(keyResult: KeyResult): string | null {
  const { parse, cells } = keyResult;
  const target = numberIn(cells, "target");
  if (!isOneMeasure(parse) || (target && parse.target && !parse.relative && !maySay(parse.target, target))) return null;
  const levelled = withLevels(keyResult);
  return levelled === null ? null : withDate(led(levelled, keyResult), keyResult);
}

const MOVING = words("up down better");
const LEVELS = words("digits word multiple");

/** "Raise NPS" and "get NPS to 50" move a measure, "get 50 riders" wins something. */
export const movesMeasure = ({ class: kind, base }: Verb, aimed: boolean): boolean => MOVING.has(kind) || (base === "get" && aimed);

/** One measure with at most one move, in words that may be English: all its numbers are its start or its target. */
function isOneMeasure({ text, language, moves, quantities, baseline, target, verb, aimed, clauses, tokens }: Parse): boolean {
  if (hasBlank(text) || clauses.length > 1 || language === "other" || moves.length > 1 || (verb !== null && !movesMeasure(verb, aimed))) return false;
  if (moves.length === 0 && tokens.some(({ lower }) => ARROWS.has(lower))) return false;
  return quantities.every((one) => (one === baseline || one === target) && LEVELS.has(one.form));
}

/** A sentence opened where its levels belong: what stands before them, the levels, and what comes after. */
type Opened = readonly [before: string, levels: string, after: string];

function withLevels(keyResult: KeyResult): Opened | null {
  const { parse } = keyResult;
  const { text, tokens, verb, baseline, target } = parse;
  const changes = target !== null && isChange(parse, target);
  const [from, to] = levelTexts(keyResult, changes);
  const bothEnds = `from ${from} to ${to}`;
  const inVerb = target !== null && target.first === verb?.token;
  if (target === null || inVerb) return verb === null || /[(<>]/.test(text) ? null : opened(parse, bodyEnd(parse), bodyEnd(parse), bothEnds);
  if (changes) return verb && opened(parse, target.span[1], target.span[1], `(${bothEnds})`);
  const first = baseline && baseline.first < target.first ? baseline : target;
  const last = first === target ? baseline ?? target : target;
  const start = connectorStart(parse, first);
  if (baseline) return opened(parse, tokenAt(tokens, start).start, last.span[1], bothEnds);
  const bound = tokenAt(tokens, boundBefore(tokens, target.first)?.first ?? target.first).start;
  return opened(parse, tokenAt(tokens, start).start, bound, `from ${from} to`);
}

/** "Cut latency 30%" names a change although no "by" says so. */
function isChange(parse: Parse, target: Quantity): boolean {
  if (parse.relative) return true;
  const bare = parse.baseline === null && target.comparator === null && connectorStart(parse, target) === target.first;
  return bare && parse.verb !== null && target.unit === "%";
}

/** Something must be named before the levels, and it must be more than the verb. */
function opened({ text, tokens, verb }: Parse, start: number, end: number, levels: string): Opened | null {
  const named = tokens.some((token) => token.kind === "word" && token.start >= (verb?.span[1] ?? 0) && token.end <= start);
  return named ? [text.slice(0, start).trim().replace(/[:–—-]$/, ""), levels, text.slice(end).trim()] : null;
}

/** The first of the small words and signs that lead to an amount: "to", "of", ":", "→", "under". */
function connectorStart({ tokens }: Parse, { first }: Quantity): number {
  let at = boundBefore(tokens, first)?.first ?? first;
  const leads = (word: string): boolean => GOAL.has(word) || ARROWS.has(word) || APPROXIMATIONS.has(word) || CONNECTORS.has(word);
  while (at > 1 && leads(lowerAt(tokens, at - 1)) && (!tokenAt(tokens, at - 1).glued || lowerAt(tokens, at - 1) === ":")) at -= 1;
  return at;
}

const CONNECTORS = words("from at is of - – —");
const BEFORE_DATE = words("by in until before during through for of the end this at (");

/** Where the sentence ends but for its deadline and its full stop. */
function bodyEnd({ text, tokens, deadline }: Parse): number {
  const body = text.replace(/[\s.!;:,]+$/, "").length;
  if (!deadline || deadline[1] < body) return body;
  let at = tokens.findIndex(({ start }) => start >= deadline[0]);
  while (at > 1 && BEFORE_DATE.has(lowerAt(tokens, at - 1))) at -= 1;
  return tokenAt(tokens, at).start;
}

const RISES = words("rise rises rising fall falls falling go goes going climb climbs sink sinks up down");

/** "NPS from 41 to 48" gets its verb; "Late buses fall from 50 to 20" has one. */
function led([before, levels, after]: Opened, { parse, cells }: KeyResult): string {
  const last = parse.tokens.filter(({ end }) => end <= before.length + parse.text.search(/\S|$/)).length - 1;
  const moves = parse.verb !== null || RISES.has(lowerAt(parse.tokens, last)) || MOVING.has(verbAt(parse.tokens, last)?.class ?? "");
  const sentence = [before, levels, after].filter((part) => part !== "").join(" ").replace(/ ([.,;:!)])/g, "$1").replace(/[.,;:!]+$/, "");
  return moves ? sentence : `${verbFor(parse, numberIn(cells, "start")?.value, numberIn(cells, "target")?.value)} ${uncapped(sentence)}`;
}

function verbFor({ baseline, target }: Parse, start: number | undefined, end: number | undefined): string {
  const [from, to] = [baseline?.value ?? start, target?.value ?? end];
  return from === undefined || to === undefined || from === to ? "Bring" : to > from ? "Raise" : "Reduce";
}

/** "Late buses" goes on in small letters, "NPS" and "March visits" do not. */
function uncapped(text: string): string {
  const word = /^[A-Z][a-z]+\b/.exec(text)?.[0].toLowerCase();
  return word === undefined || MONTHS.has(word) || WEEKDAYS.has(word) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

function withDate(sentence: string, { parse, cells }: KeyResult): string {
  const due = cells?.due;
  return parse.deadline === null && due?.kind === "date" ? `${sentence} by ${dayText(due.date)}` : sentence;
}
