import type { Span } from "../finding.ts";
import { isHyphenated, lowerAt, type Token, tokenAt } from "./tokens.ts";
import { type VerbClass, verbEntries, type VerbForm } from "./verb-forms.ts";

/** A verb of the text with its base form and place. */
export interface Verb {
  readonly base: string;
  readonly class: VerbClass;
  readonly form: VerbForm;
  readonly token: number;
  readonly span: Span;
}

/** Reads the token at an index as a verb we know, or null; "help-centre" and "build-time" are none. */
export function verbAt(tokens: readonly Token[], index: number): Verb | null {
  const entries = verbEntries(lowerAt(tokens, index));
  if (entries.length === 0) return null;
  const entry = entries.find(({ particle }) => particle === "" || particle === lowerAt(tokens, index + 1));
  if (!entry || (isHyphenated(tokens, index) && tokenAt(tokens, index + 2).kind === "word")) return null;
  const { base, form, particle } = entry;
  const span = [tokenAt(tokens, index).start, tokenAt(tokens, particle === "" ? index : index + 1).end] as const;
  return { base, class: entry.class, form, token: index, span };
}

/** Tells whether a verb says what somebody does and not what changes. */
export const isWork = (verb: Verb | null): boolean => verb !== null && /^(delivery|activity|discovery|helper)$/.test(verb.class);

/** What the verb at an index promises; "" where none stands. */
export const classAt = (tokens: readonly Token[], index: number): VerbClass | "" => verbAt(tokens, index)?.class ?? "";

/** The form of the verb at an index; "" where none stands. */
export const formAt = (tokens: readonly Token[], index: number): VerbForm | "" => verbAt(tokens, index)?.form ?? "";
