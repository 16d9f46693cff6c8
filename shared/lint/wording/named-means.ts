import type { Span } from "../finding.ts";
import type { Parse } from "../parse/parse.ts";
import { spanOf } from "../parse/phrase-list.ts";
import { lowerAt, type Token, tokenAt } from "../parse/tokens.ts";
import { verbAt } from "../parse/verb.ts";
import { MONTHS, PERIODS, WEEKDAYS } from "../words/calendar.ts";
import { PUTS_IN, TAKES, TAKES_UP, TECHNIQUES } from "../words/means.ts";

/** A tool, technique or feature that a text names and that is only one way to its goal; null where it names none. */
export const namedMeans = (parse: Parse): Span | null => takenUp(parse) ?? technique(parse);

const REACH = 24;
const NEAR = 3;

/** "Adopt RFC 42", "deploy feature X" and "move the tests to Jest": something with a name or a version is put to use. */
function takenUp({ tokens, verb }: Parse): Span | null {
  const at = verb ? verb.token : -1;
  if (verb?.class === "delivery" && /^(feature|project|module|plugin)$/.test(lowerAt(tokens, at + 1))) return nameFrom(tokens, at + 2);
  if (TAKES_UP.has(verb?.base ?? lowerAt(tokens, 0))) return nameFrom(tokens, Math.max(at, 0) + 1);
  for (let to = 1; to < tokens.length; to += 1) {
    const found = LEADS_TO.test(lowerAt(tokens, to)) ? nameFrom(tokens, to + 1) : null;
    if (found && isPutIn(tokens, to)) return found;
  }
  return null;
}

const LEADS_TO = /^(to|into|onto|with|in)$/;

/** "Move the tests" stands before "to Jest". */
function isPutIn(tokens: readonly Token[], before: number): boolean {
  for (let at = before - 1; at >= 0 && at > before - REACH; at -= 1) if (PUTS_IN.has(verbAt(tokens, at)?.base ?? "")) return true;
  return false;
}

function nameFrom(tokens: readonly Token[], first: number): Span | null {
  for (let at = first; at < first + NEAR && tokenAt(tokens, at).kind === "word"; at += 1) if (isName(tokens, at)) return spanOf(tokens, at, 1);
  return null;
}

/** Tells whether a word has a capital or is a version, and names no time. */
export function isName(tokens: readonly Token[], at: number): boolean {
  const { kind, text, lower } = tokenAt(tokens, at);
  if (kind !== "word" || /^v\d+$/.test(lower)) return kind === "word";
  return text !== lower && !/^okr/.test(lower) && !MONTHS.has(lower) && !PERIODS.has(lower) && !WEEKDAYS.has(lower);
}

/** "Set up Kubernetes", "Stripe integrated", "tracked in Salesforce", "monitoring (Grafana)". */
function technique(parse: Parse): Span | null {
  const { tokens } = parse;
  const at = tokens.findIndex(({ lower }, index) => TECHNIQUES.has(lower) || isNote(tokens, index));
  return at >= 0 && isTakenUp(parse, at) ? spanOf(tokens, at, 1) : null;
}

/** "(Grafana)" names the tool in brackets. */
const isNote = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at - 1) === "(" && lowerAt(tokens, at + 1) === ")" && /^[A-Z][a-z]{2}/.test(tokenAt(tokens, at).text) && isName(tokens, at);

function isTakenUp({ tokens, verb }: Parse, at: number): boolean {
  if (/^(in|with|on|via|into|using)$/.test(lowerAt(tokens, at - 1)) && isPut(tokens, at - 2)) return true;
  if (!verb) return isPut(tokens, at + 1) || isPut(tokens, at + 2);
  return verb.token < at && (isNote(tokens, at) ? verb.class === "delivery" : TAKES.has(verb.base));
}

function isPut(tokens: readonly Token[], at: number): boolean {
  const verb = verbAt(tokens, at);
  return verb?.form === "past" && (TAKES.has(verb.base) || /^(track|report|document)$/.test(verb.base));
}
