import type { Span } from "../finding.ts";
import { phrases } from "../words/list.ts";
import { lowerAt, type Token, tokenAt } from "./tokens.ts";

/** Words and phrases to look for; the list is taken apart at the first question. */
export interface PhraseList {
  /** Counts the tokens of the longest phrase that starts at an index; 0 where none does. */
  lengthAt(tokens: readonly Token[], at: number): number;
}

/** Makes a list from a string that separates its phrases by |; a hyphen is a word of its own. */
export function phraseList(list: string): PhraseList {
  let byFirst: ReadonlyMap<string, readonly (readonly string[])[]> | null = null;
  return {
    lengthAt: (tokens, at) => {
      byFirst ??= grouped(phrases(list));
      const found = byFirst.get(lowerAt(tokens, at));
      return found ? longest(found, tokens, at) : 0;
    },
  };
}

function longest(all: readonly (readonly string[])[], tokens: readonly Token[], at: number): number {
  let length = 0;
  for (const phrase of all) {
    if (phrase.length > length && phrase.every((word, offset) => lowerAt(tokens, at + offset) === word)) length = phrase.length;
  }
  return length;
}

function grouped(all: readonly (readonly string[])[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const groups = new Map<string, (readonly string[])[]>();
  for (const phrase of all) {
    const first = phrase[0] ?? "";
    groups.set(first, [...(groups.get(first) ?? []), phrase]);
  }
  return groups;
}

/** The span of a phrase of so many tokens. */
export const spanOf = (tokens: readonly Token[], at: number, length: number): Span => [tokenAt(tokens, at).start, tokenAt(tokens, at + length - 1).end];

/** The first place from a token on where one of the phrases stands, or null. */
export function firstPhrase(list: PhraseList, tokens: readonly Token[], from = 0): Span | null {
  for (let at = from; at < tokens.length; at += 1) {
    const length = list.lengthAt(tokens, at);
    if (length > 0) return spanOf(tokens, at, length);
  }
  return null;
}
