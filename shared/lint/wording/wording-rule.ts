import type { HouseWords } from "../../profiles/house-words.ts";
import type { Severity, Span } from "../finding.ts";
import type { Parse } from "../parse/parse.ts";
import { quoted } from "../../okr/cell-number.ts";
import { marked } from "../replace-span.ts";
import type { KeyResult, KeyResultRule, ObjectiveRule, Problem } from "../rule.ts";

/** What a rule says about the words that it has found. */
export type Told = (words: string) => string;

/** A rule on the words of a key result: at most one finding, on the span that is found. */
export const keyResultWording = (
  id: string, severity: Severity, find: (parse: Parse, words: HouseWords, keyResult: KeyResult) => Span | null, tell: Told,
): KeyResultRule => ({
  id,
  on: "keyResult",
  severity,
  wording: true,
  check: (keyResult, { words }) => problems("keyResult", keyResult.parse.text, find(keyResult.parse, words, keyResult), tell),
});

/** A rule on the words of an objective: at most one finding, on the span that is found. */
export const objectiveWording = (id: string, severity: Severity, find: (parse: Parse) => Span | null, tell: Told): ObjectiveRule => ({
  id,
  on: "objective",
  severity,
  wording: true,
  check: ({ parse }) => problems("objective", parse.text, find(parse), tell),
});

const problems = (at: "keyResult" | "objective", text: string, span: Span | null, tell: Told): Problem[] =>
  span ? [{ at, span, message: tell(quoted(marked(text, span)).slice(1, -1)), fixes: [] }] : [];
