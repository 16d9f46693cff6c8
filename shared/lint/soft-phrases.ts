import type { Span } from "./finding.ts";
import type { Parse } from "./parse/parse.ts";
import { lowerAt, type Token, tokenAt } from "./parse/tokens.ts";
import { EXACT_BEFORE, SOFT_AMOUNT_PHRASES, SOFT_AMOUNTS, SOFT_DEGREES } from "./words/soft.ts";

/** A vague amount or degree; `blank` is what could stand there instead, null where no number fits in. */
export interface SoftPhrase {
  readonly span: Span;
  readonly amount: boolean;
  readonly blank: string | null;
}

/** Finds the words of a text that stand where an amount belongs, in order. */
export function softPhrases({ tokens }: Parse): SoftPhrase[] {
  const found: SoftPhrase[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const length = phraseLength(tokens, at);
    const [first, last] = [tokens[at], tokens[at + length - 1]];
    if (!first || !last || length === 0) continue;
    const amount = length > 1 || SOFT_AMOUNTS.has(first.lower);
    found.push({ span: [first.start, last.end], amount, blank: amount ? blankFor(tokens, at, length) : null });
    at += length - 1;
  }
  return found;
}

function phraseLength(tokens: readonly Token[], at: number): number {
  if (tokenAt(tokens, at).kind !== "word") return 0;
  const phrase = SOFT_AMOUNT_PHRASES.find((words) => words.every((word, offset) => lowerAt(tokens, at + offset) === word));
  if (phrase) return phrase.length;
  const word = lowerAt(tokens, at);
  if (SOFT_AMOUNTS.has(word)) return 1;
  return SOFT_DEGREES.has(word) && !isExact(tokens, at) ? 1 : 0;
}

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
