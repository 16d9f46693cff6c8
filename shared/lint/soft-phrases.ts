import type { Span } from "./finding.ts";
import type { Parse } from "./parse/parse.ts";
import { spanOf } from "./parse/phrase-list.ts";
import { lowerAt, type Token, tokenAt } from "./parse/tokens.ts";
import { EXACT_BEFORE, SOFT_AMOUNTS, SOFT_DEGREES } from "./words/soft.ts";

/** A vague amount or degree; `blank` is what could stand there instead, null where no number fits in. */
export interface SoftPhrase {
  readonly span: Span;
  readonly amount: boolean;
  readonly blank: string | null;
}

/** Two rules ask about the same text, one after the other. */
let last: { readonly of: Parse; readonly own: ReadonlySet<string>; readonly found: readonly SoftPhrase[] } | null = null;

/** Finds the words of a text that stand where an amount belongs, in order; a team may have words of its own. */
export function softPhrases(parse: Parse, own: ReadonlySet<string> = NONE): readonly SoftPhrase[] {
  const alike = own.size === 0 ? NONE : own;
  if (last?.of !== parse || last.own !== alike) last = { of: parse, own: alike, found: read(parse, alike) };
  return last.found;
}

function read({ tokens }: Parse, own: ReadonlySet<string>): SoftPhrase[] {
  const found: SoftPhrase[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const amounts = own.size > 0 && own.has(lowerAt(tokens, at)) ? 1 : SOFT_AMOUNTS.lengthAt(tokens, at);
    const length = amounts || degreeLength(tokens, at);
    if (length === 0) continue;
    found.push({ span: spanOf(tokens, at, length), amount: amounts > 0, blank: amounts > 0 ? blankFor(tokens, at, length) : null });
    at += length - 1;
  }
  return found;
}

const NONE: ReadonlySet<string> = new Set();

const degreeLength = (tokens: readonly Token[], at: number): number =>
  SOFT_DEGREES.has(lowerAt(tokens, at)) && !isExact(tokens, at) ? 1 : 0;

/** "no more", "how many", "5 more", "more than" and "one or more" leave nothing open, or are another phrase. */
function isExact(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (tokenAt(tokens, at).glued && before?.text === "-") return true;
  return before?.kind === "number" || EXACT_BEFORE.has(before?.lower ?? "") || lowerAt(tokens, at + 1) === "than";
}

/** "as … as possible" has no place for a number; "most of" and "the majority of" ask for a share. */
function blankFor(tokens: readonly Token[], at: number, length: number): string | null {
  const last = lowerAt(tokens, at + length - 1);
  if (last === "possible") return null;
  const head = lowerAt(tokens, at + length - 2);
  return length > 1 && (head === "most" || head === "majority") ? "[…]% of" : "[…]";
}
