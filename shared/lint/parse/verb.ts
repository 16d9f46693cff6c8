import type { Span } from "../finding.ts";
import { lowerAt, type Token } from "./tokens.ts";
import { type VerbClass, verbEntries, type VerbForm } from "./verb-forms.ts";

/** A verb of the text with its base form and place. */
export interface Verb {
  readonly base: string;
  readonly class: VerbClass;
  readonly form: VerbForm;
  readonly token: number;
  readonly span: Span;
}

/** Reads the token at an index as a verb we know, or null. */
export function verbAt(tokens: readonly Token[], index: number): Verb | null {
  const token = tokens[index];
  const entries = token?.kind === "word" ? verbEntries(token.lower) : [];
  const entry = entries.find((one) => one.particle === "" || one.particle === lowerAt(tokens, index + 1));
  if (!token || !entry || isFirstOfCompound(tokens, index)) return null;
  const end = entry.particle === "" ? token.end : (tokens[index + 1] ?? token).end;
  return { base: entry.base, class: entry.class, form: entry.form, token: index, span: [token.start, end] };
}

/** Tells whether a verb says what somebody does and not what changes. */
export const isWork = (verb: Verb | null): boolean => verb !== null && /^(delivery|activity|helper)$/.test(verb.class);

/** "help-centre" and "build-time" are no verbs. */
function isFirstOfCompound(tokens: readonly Token[], index: number): boolean {
  const [hyphen, word] = [tokens[index + 1], tokens[index + 2]];
  return hyphen?.text === "-" && hyphen.glued && word?.kind === "word" && word.glued;
}
