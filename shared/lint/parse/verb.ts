import type { Span } from "../finding.ts";
import { MEASURE_NOUNS, OPENERS } from "../words/openers.ts";
import { DOUBLING, IRREGULAR, VERBS } from "../words/verbs.ts";
import { lowerAt, type Token } from "./tokens.ts";

/** What a verb promises: a measure that moves, one that stays, a level reached, or work done. */
export type VerbClass = "up" | "down" | "better" | "keep" | "reach" | "delivery" | "activity" | "helper";

/** The form in which a verb stands. */
export type VerbForm = "base" | "s" | "ing" | "past";

/** A verb of the text with its base form and place. */
export interface Verb {
  readonly base: string;
  readonly class: VerbClass;
  readonly form: VerbForm;
  readonly token: number;
  readonly span: Span;
}

interface Entry {
  readonly base: string;
  readonly class: VerbClass;
  readonly form: VerbForm;
  /** The word that must follow, as "out" in "roll out"; "" when none. */
  readonly particle: string;
}

const ENTRIES = new Map<string, Entry[]>();

function addForm(written: string, entry: Entry): void {
  const known = ENTRIES.get(written);
  if (!known) ENTRIES.set(written, [entry]);
  else if (entry.particle !== "") known.unshift(entry);
  else if (known.every((other) => other.particle !== "")) known.push(entry);
}

/** Writes a regular verb in one of its forms. */
export function inflect(base: string, form: VerbForm): string {
  if (form === "base") return base;
  if (form === "s") return /(s|sh|ch|x|z)$/.test(base) ? `${base}es` : base.replace(/([^aeiou])y$/, "$1ie") + "s";
  const stem = DOUBLING.has(base) ? base + base.charAt(base.length - 1) : base;
  if (form === "ing") return `${stem.replace(/([^e])e$/, "$1")}ing`;
  return stem.endsWith("e") ? `${stem}d` : `${stem.replace(/([^aeiou])y$/, "$1i")}ed`;
}

const FORMS: readonly VerbForm[] = ["base", "s", "ing", "past"];

function addVerb(listed: string, verbClass: VerbClass): void {
  const [base = "", particle = ""] = listed.split("~");
  for (const form of FORMS) addForm(inflect(base, form), { base, class: verbClass, form, particle });
  const irregular = IRREGULAR.find((row) => row[0] === base);
  for (const written of irregular?.slice(1) ?? []) addForm(written, { base, class: verbClass, form: "past", particle });
}

for (const verbClass of Object.keys(VERBS) as VerbClass[]) {
  for (const listed of VERBS[verbClass].split(/\s+/)) addVerb(listed, verbClass);
}

/** Reads the token at an index as a verb we know, or null. */
export function verbAt(tokens: readonly Token[], index: number): Verb | null {
  const token = tokens[index];
  const entries = token?.kind === "word" ? ENTRIES.get(token.lower) : undefined;
  const entry = entries?.find((one) => one.particle === "" || one.particle === lowerAt(tokens, index + 1));
  if (!token || !entry || isFirstOfCompound(tokens, index)) return null;
  const end = entry.particle === "" ? token.end : (tokens[index + 1] ?? token).end;
  return { base: entry.base, class: entry.class, form: entry.form, token: index, span: [token.start, end] };
}

/** "help-centre" and "build-time" are no verbs. */
const isFirstOfCompound = (tokens: readonly Token[], index: number): boolean =>
  tokens[index + 1]?.text === "-" && tokens[index + 1]?.glued === true && tokens[index + 2]?.kind === "word" && tokens[index + 2]?.glued === true;

/** Finds the verb that opens a text, past bullets, "we will" and adverbs; a word such as "build" in "build time" is none. */
export function leadingVerb(tokens: readonly Token[]): Verb | null {
  const start = afterLabel(tokens);
  for (let index = start; index < tokens.length && index < start + MOST_OPENERS; index += 1) {
    const token = tokens[index];
    if (!token || token.kind === "number") return null;
    const verb = verbAt(tokens, index);
    if (verb && !isNoun(tokens, verb) && !(OPENERS.has(token.lower) && verbAt(tokens, index + 1))) return verb;
    if (token.kind === "word" && !OPENERS.has(token.lower)) return null;
  }
  return null;
}

const MOST_OPENERS = 8;
const LABEL_REACH = 4;
const NOUN_REACH = 2;

/** "KR 1.2:" and "New:" are labels in front of the sentence. */
function afterLabel(tokens: readonly Token[]): number {
  for (let at = 1; at < LABEL_REACH; at += 1) {
    if (tokens[at]?.text === ":" && tokens[at]?.glued && tokens[at + 1]?.glued === false) return at + 1;
  }
  return 0;
}

/** "Upgrades take a day", "testing is easy" and "build time" only look like verbs. */
function isNoun(tokens: readonly Token[], verb: Verb): boolean {
  const work = verb.class === "delivery" || verb.class === "activity" || verb.class === "helper";
  if (!work) return false;
  return verb.form === "s" || (verb.form === "ing" && hasFinite(tokens, verb.token)) || namesMeasure(tokens, verb.token);
}

const FINITE = /^(is|are|take|takes|report|reports|require|requires|needs?|has|have|falls?|rises?|drops?|stays?|reach(es)?)$/;

const hasFinite = (tokens: readonly Token[], from: number): boolean =>
  tokens.some((token, index) => index > from && index <= from + FINITE_REACH && FINITE.test(token.lower));

const FINITE_REACH = 10;

function namesMeasure(tokens: readonly Token[], index: number): boolean {
  for (let at = index + 1; at <= index + NOUN_REACH; at += 1) {
    const word = lowerAt(tokens, at);
    if (MEASURE_NOUNS.has(word)) return true;
    if (tokens[at]?.kind !== "word" || BREAKERS.has(word)) return false;
  }
  return false;
}

const BREAKERS: ReadonlySet<string> = new Set(["the", "a", "an", "our", "all", "each", "every", "of", "to", "in", "for", "new", "and", "with", "on", "by"]);
