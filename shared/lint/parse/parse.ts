import type { Span } from "../finding.ts";
import { readClauses } from "./clauses.ts";
import type { Comparator } from "./comparator.ts";
import { readCalendar } from "./deadline.ts";
import { type Direction, readDirection } from "./direction.ts";
import { type Language, languageOf } from "./language.ts";
import { leadingVerb } from "./leading-verb.ts";
import { type Levels, readLevels } from "./levels.ts";
import type { Quantity } from "./quantity.ts";
import { readQuantities } from "./quantities.ts";
import { type Token, tokenize } from "./tokens.ts";
import type { Verb } from "./verb.ts";

/** What the sentence of a key result or an objective says, each part with its span. */
export interface Parse extends Levels {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly verb: Verb | null;
  readonly quantities: readonly Quantity[];
  readonly comparator: Comparator | null;
  readonly direction: Direction;
  readonly deadline: Span | null;
  /** The clauses in order, split between sentences and verb phrases; one for most texts, none for a blank one. */
  readonly clauses: readonly Span[];
  readonly language: Language;
}

/** Reads a sentence once, in time linear in its length; any text can be read, and nothing is ever thrown. */
export function parse(text: string): Parse {
  const tokens = tokenize(text);
  const verb = leadingVerb(tokens);
  const calendar = readCalendar(tokens, verb);
  const quantities = readQuantities(tokens, calendar.taken, verb);
  const levels = readLevels(tokens, quantities, calendar.taken);
  const clauses = readClauses(tokens);
  return {
    text, tokens, verb, quantities, ...levels, clauses,
    comparator: levels.target?.comparator ?? null,
    direction: readDirection(tokens, verbOf(tokens, clauses, levels.target) ?? verb, levels, quantities),
    deadline: deadlineOf(calendar.deadlines, levels),
    language: languageOf(tokens, verb),
  };
}

/** Where stages have a date each, the one after the target counts; one right after the baseline tells when that was. */
function deadlineOf(deadlines: readonly Span[], { baseline, target }: Levels): Span | null {
  const ahead = deadlines.filter(([start]) => !baseline || start < baseline.span[1] || start > baseline.span[1] + IN);
  return ahead.find(([start]) => target !== null && start >= target.span[1]) ?? ahead[0] ?? null;
}

const IN = " in ".length;

/** The verb of a later clause, where the target stands in it. */
function verbOf(tokens: readonly Token[], clauses: readonly Span[], target: Quantity | null): Verb | null {
  const clause = target && clauses.length > 1 ? clauses.find(([, end]) => end >= target.span[1]) : undefined;
  return clause ? leadingVerb(tokens, tokens.findIndex(({ start }) => start === clause[0])) : null;
}
