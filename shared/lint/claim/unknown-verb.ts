import type { Span } from "../finding.ts";
import type { Parse } from "../parse/parse.ts";
import { lowerAt, tokenAt } from "../parse/tokens.ts";
import { words } from "../words/list.ts";
import { SECONDS } from "../words/units.ts";
import { isMade, nounClass } from "./noun-class.ts";
import { isFunctionWord } from "./noun-phrase.ts";
import { type Thing, thingAt } from "./object.ts";

/** A verb that we do not know, and whether it claims work. */
export interface UnknownVerb {
  readonly span: Span;
  readonly claims: boolean;
}

const DETERMINERS = words("the a an our all each every its their my your his this these those new");
const OUTCOMES = words(`
  beat outperform exceed win attract engage delight inspire protect prevent avoid unlock drive bring free convince satisfy match
  feel love enjoy own stop stay turn take go come live think trust enter serve
`);
const NO_VERBS = words("top first last best average avg approximately mean sum max min other half none both no not only up down");

/** "Decouple the ledger" and "bake 20 cakes" open with a verb, known or not: what follows it could follow no noun. */
export function unknownVerb(parse: Parse, first: number): UnknownVerb | null {
  const { tokens, quantities } = parse;
  const { kind, text, lower, start, end } = tokenAt(tokens, first);
  if (kind !== "word" || text === text.toUpperCase() || isFunctionWord(lower) || NO_VERBS.has(lower) || DETERMINERS.has(lower)) return null;
  if (quantities.some((one) => one.first === first)) return null;
  const next = /^(and|or|&)$/.test(lowerAt(tokens, first + 1)) ? first + 3 : first + 1;
  const amount = quantities.find((one) => one.first === next);
  const counts = amount !== undefined && amount.unit !== "%" && !SECONDS.has(amount.unit ?? "") && amount.form !== "cadence";
  if (!counts && !DETERMINERS.has(lowerAt(tokens, next)) && !VERBAL.test(lower)) return null;
  const object = thingAt(tokens, next, quantities);
  if (nounClass(lower) !== null && !lower.endsWith("ing") && (lower.endsWith("s") || !counts)) return null;
  return object.head < (amount?.next ?? 0) ? null : { span: [start, end], claims: !OUTCOMES.has(lower) && claims(parse, object) };
}

/** Endings that only verbs have. */
const VERBAL = /.{3}(ize|ify)$/;

const claims = ({ target }: Parse, { class: kind }: Thing): boolean =>
  kind === null || isMade(kind) || (target === null && kind === "fault");
