import { isPlaceholder } from "../cells/placeholder.ts";
import { nounClass } from "../claim/noun-class.ts";
import { headNoun } from "../claim/noun-phrase.ts";
import type { Span } from "../finding.ts";
import type { Parse } from "../parse/parse.ts";
import { lowerAt, type Token, tokenAt } from "../parse/tokens.ts";
import { verbEntries } from "../parse/verb-forms.ts";
import { type Verb, verbAt } from "../parse/verb.ts";
import { COUNTED, GENERAL, PRAISE, PUSHES, SCOPES, SHARED, STATES } from "../words/aims.ts";

/** Why an aim could belong to anybody: a bare label, a measure that only moves, or praise without anybody in it. */
interface Blur {
  readonly kind: "label" | "measure" | "praise";
  readonly span: Span;
}

/** Three rules ask about the same objective, one after the other. */
let last: { readonly of: Parse; readonly blur: Blur | null } | null = null;

/** Finds what one kind of open aim leaves open. */
export const blurred = (kind: Blur["kind"]) => (parse: Parse): Span | null => {
  if (last?.of !== parse) last = { of: parse, blur: blurOf(parse) };
  const { blur } = last;
  return blur?.kind === kind ? blur.span : null;
};

/** Reads what is left open by an objective; null where it says what shall be true, for whom or why. */
function blurOf(parse: Parse): Blur | null {
  const { tokens } = parse;
  const verb = tokens.length <= SHORT && parse.verb?.form === "ing" ? null : parse.verb;
  const start = verb?.token ?? afterLabel(tokens);
  const pushes = verb !== null || PUSHES.has(lowerAt(tokens, start));
  const first = pushes ? start + 1 : start;
  const said = readWords(parse, first);
  if (!said.english || (!pushes && !isLabel(tokens, start)) || evidence(parse, verb, first, said) < ENOUGH) return null;
  if (isPlaceholder(parse.text)) return null;
  const whole: Span = [tokenAt(tokens, start).start, tokenAt(tokens, tokens.length - 1).end];
  if (!pushes || said.count === 0) return { kind: "label", span: whole };
  const measure = nounClass(lowerAt(tokens, headNoun(tokens, first))) === "measure";
  return { kind: measure ? "measure" : "praise", span: measure ? whole : said.praise ?? whole };
}

const LABEL_REACH = 4;

/** "Quality: …" is a label in front of the sentence. */
function afterLabel(tokens: readonly Token[]): number {
  for (let at = 1; at < LABEL_REACH; at += 1) if (lowerAt(tokens, at) === ":") return at + 1;
  return 0;
}

/** The words of an aim after its verb, as far as they tell: how many, how many of them only it has, whether it is narrowed, and what praises. */
interface Said {
  readonly count: number;
  readonly own: number;
  readonly scoped: boolean;
  readonly ours: boolean;
  readonly praise: Span | null;
  /** Whether the text is English, or has a word in it that only English has. */
  readonly english: boolean;
}

function readWords({ text, tokens, language }: Parse, first: number): Said {
  let [count, own, scoped, ours, english] = [0, 0, false, false, language === "english"];
  let praise: Span | null = null;
  for (let at = first; at < tokens.length && (own === 0 || count <= TERSE); at += 1) {
    const { kind, lower, start, end } = tokenAt(tokens, at);
    if (kind !== "word" || LINKS.test(lower)) continue;
    ours = ours || OURS.test(lower);
    if (SCOPES.has(lower) && lowerAt(tokens, at - 1) !== "-") scoped = true;
    else if (!OURS.test(lower)) {
      count += 1;
      const praises = PRAISE.has(lower);
      if (praises && !praise) praise = [start, end];
      if (!praises && !isGeneral(lower)) own += 1;
      english = english || isEnglish(lower, praises, at === first && at + 1 < tokens.length);
    }
  }
  return { count, own, scoped, ours, praise, english: english && (language === "english" || !ACCENTED.test(text)) };
}

const ACCENTED = /[\u00C0-\u024F]/;
const LINKS = /^(the|a|an|and|or|of|is|are|be|this|all|s)$/;
const OURS = /^(our|my|your|their|its)$/;

/** "Satisfaction", "performance" and "marketing digital" are labels in other languages too, and so may be what only ends like a noun. */
const isEnglish = (word: string, praises: boolean, opens: boolean): boolean => /wh|gh|sh|(th|ness|ful|less|ity|[elrg]y|ships?)$/.test(word)
  || (praises && opens) || (!SHARED.has(word) && (verbEntries(word).some(({ form }) => form === "ing")
    || ((praises || (isGeneral(word) && nounClass(word) !== "process")) && !/[ae]nces?$/.test(word))));

const isGeneral = (word: string): boolean =>
  GENERAL.has(word) || PUSHES.has(word) || /^(quality|process|measure|thing|people)$/.test(nounClass(word) ?? "");

/** A verb that we do not know takes an article or a direction; "riders trust us" and "drivers cheer" are sentences. */
function isLabel(tokens: readonly Token[], start: number): boolean {
  return !/^(the|our|a|an|every|all|in|to|up|out|down|off)$/.test(lowerAt(tokens, start + 1)) && tokens.every(({ lower }, at) => !STATES.has(lower)
    && (at <= start || !lowerAt(tokens, at - 1).endsWith("s") || verbAt(tokens, at)?.form !== "base")
    && (at <= start + 1 || verbAt(tokens, at)?.form !== "s" || tokenAt(tokens, at + 1).kind !== "word"));
}

const ENOUGH = 1;
const SHORT = 2;
const TERSE = 3;
const MOST = 8;

/** What speaks for an aim that any team could have, and against it; the weights told apart the aims of teams for which they were not made. */
function evidence({ tokens, quantities }: Parse, verb: Verb | null, first: number, { count, own, scoped, ours, praise }: Said): number {
  const pushes = verb !== null || PUSHES.has(lowerAt(tokens, first - 1));
  const at = headNoun(tokens, first);
  const head = lowerAt(tokens, at);
  const noted = nounClass(head);
  const work = verb !== null && /^(delivery|activity|helper)$/.test(verb.class);
  const moves = pushes && (verb === null || /^(up|better|keep)$/.test(verb.class) || (PUSHES.has(verb.base) && verb.class !== "down"));
  const abstract = isGeneral(head);
  const counted = COUNTED.has(head);
  return -Math.min(count, MOST)
    + (count <= SHORT && !scoped ? 3 : 0) + (!pushes && count <= TERSE ? 5 : 0)
    + (own === 0 && !scoped ? 3 : 0) + (own === 0 && praise ? 5 : 0)
    + (moves && abstract && !counted && !scoped ? 3 : 0)
    - (quantities.length > 0 ? 5 : 0) - (counted ? 5 : 0)
    - (/^be(come)?$/.test(verb?.base ?? "") ? 3 : 0) - (work ? 4 : 0) - (ours ? 3 : 0) - (/^(people|staff)$/.test(noted ?? "") ? 3 : 0);
}
