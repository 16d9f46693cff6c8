import { endsClause, isFunctionWord } from "../claim/noun-phrase.ts";
import type { Span } from "../finding.ts";
import type { Parse } from "../parse/parse.ts";
import { firstPhrase, spanOf } from "../parse/phrase-list.ts";
import { lowerAt, type Token, tokenAt } from "../parse/tokens.ts";
import { verbAt } from "../parse/verb.ts";
import { trimmedSpan } from "../replace-span.ts";
import { softPhrases } from "../soft-phrases.ts";
import { ALMOST, OPEN_ENDED, PLAIN, SOFT_OBJECTS, UNCOUNTABLE, UNDEFINED, VAGUE } from "../words/vague.ts";

/** A word of quality that nothing measures, or one that leaves open what is measured; null where a softer word says it already. */
export function vagueIn(parse: Parse, own: ReadonlySet<string>, counted: boolean): Span | null {
  const open = parse.target ? leftOpen(parse) : null;
  const measured = counted || (parse.target !== null && !isSweeping(parse));
  return open ?? (measured ? null : unmeasured(parse, own, parse.target === null));
}

const COMPARES = /^(up|down|better)$/;

function unmeasured(parse: Parse, own: ReadonlySet<string>, bare: boolean): Span | null {
  const { tokens, verb } = parse;
  if (softPhrases(parse).length > 0) return null;
  if (bare && verb && COMPARES.test(verb.class)) return verb.span;
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokenAt(tokens, at).kind !== "word") continue;
    const length = own.has(lowerAt(tokens, at)) || judges(parse, at) ? 1 : VAGUE.lengthAt(tokens, at);
    if (length > 0 && lowerAt(tokens, at - 1) !== "as") return spanOf(tokens, at, length);
  }
  if (!bare) return null;
  const moves = parse.direction === "increase" || parse.direction === "decrease";
  return comparedIn(parse) ?? (moves ? trimmedSpan(parse.text) : null);
}

/** "All riders" and "weekly" leave a word of quality as open as it was. */
const isSweeping = ({ target }: Parse): boolean => target?.form === "share" || target?.form === "cadence";

/** "thoughtful", "gracefully"; or what a verb cannot hand over, as "trust" in "build trust". */
function judges({ tokens, verb, language }: Parse, at: number): boolean {
  const { text, lower } = tokenAt(tokens, at);
  if (lower.endsWith("ly") || lower.endsWith("ful")) return language === "english" && (text === lower || at === 0) && !PLAIN.has(lower);
  return verb !== null && at > verb.token && SOFT_OBJECTS.has(lower) && endsClause(tokens, at + 1);
}

/** "Trips increase", "track it and reduce it" and "a scheme to raise it" compare as "increase trips" does. */
function comparedIn({ tokens, verb, clauses }: Parse): Span | null {
  for (let at = 0; at < tokens.length; at += 1) {
    const compared = verbAt(tokens, at);
    if (!compared || !COMPARES.test(compared.class)) continue;
    if (!verb || lowerAt(tokens, at - 1) === "to" || clauses.some(([start]) => start === compared.span[0])) return compared.span;
  }
  return null;
}

/** "100% transparency" and "100% team commitment", but not "100% of quality checks". */
const isUncounted = (tokens: readonly Token[], next: number, at: number): boolean =>
  UNCOUNTABLE.has(lowerAt(tokens, at)) && endsClause(tokens, at + 1) && (at === next || !isFunctionWord(lowerAt(tokens, next)));

function leftOpen({ tokens, quantities }: Parse): Span | null {
  for (const { first, next, unit, form, span } of quantities) {
    if (form === "cadence" && ALMOST.has(lowerAt(tokens, first - 1))) return [tokenAt(tokens, first - 1).start, span[1]];
    const uncounted = UNCOUNTABLE.has(lowerAt(tokens, next)) ? next : next + 1;
    if (unit === "%" && form === "digits" && isUncounted(tokens, next, uncounted)) return [span[0], tokenAt(tokens, uncounted).end];
    const at = /^(more|new|additional)$/.test(lowerAt(tokens, next)) ? next + 1 : next;
    const length = UNDEFINED.lengthAt(tokens, at);
    if (length > 0 && tokenAt(tokens, at + length).kind === "word") return spanOf(tokens, at, length);
  }
  return firstPhrase(OPEN_ENDED, tokens);
}
