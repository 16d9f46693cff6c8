import type { Span } from "../finding.ts";
import type { Parse } from "../parse/parse.ts";
import { spanOf } from "../parse/phrase-list.ts";
import { lowerAt, type Token, tokenAt } from "../parse/tokens.ts";
import { verbAt } from "../parse/verb.ts";
import { MONTHS, PERIODS, WEEKDAYS } from "../words/calendar.ts";
import { PUTS_IN, TAKES_UP } from "../words/means.ts";

const REACH = 24;
const NEAR = 3;

/** A tool that a text names and that is only one way to its goal, as in "adopt RFC 42" and "move the tests to Jest"; null where it names none. */
export function namedMeans({ tokens, verb }: Parse): Span | null {
  const at = verb ? verb.token : -1;
  const taken = TAKES_UP.has(verb?.base ?? lowerAt(tokens, 0)) ? nameFrom(tokens, Math.max(at, 0) + 1) : null;
  if (taken) return taken;
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

/** A word with a capital or a version that names no time. */
function isName(tokens: readonly Token[], at: number): boolean {
  const { kind, text, lower } = tokenAt(tokens, at);
  if (kind !== "word" || /^v\d+$/.test(lower)) return kind === "word";
  return text !== lower && !/^okr/.test(lower) && !MONTHS.has(lower) && !PERIODS.has(lower) && !WEEKDAYS.has(lower);
}
