import type { Fix, Span } from "../../shared/lint/finding.ts";
import { lintKeyResult, lintObjective, reviewTables } from "../../shared/lint/lint.ts";
import { parse } from "../../shared/lint/parse/parse.ts";
import type { Proposal } from "../../shared/lint/rule.ts";
import { DEFAULT_PROFILE, profileNamed } from "../../shared/profiles/index.ts";
import { isDateCell } from "../../shared/sheet/cell.ts";
import { recognise } from "../../shared/sheet/recognise.ts";
import type { Tab } from "../../shared/sheet/tab.ts";
import type { Input } from "./inputs.ts";

/** Reviews an input and says what is wrong with the review; null where nothing is. */
export function problemWith(input: Input): string | null {
  try {
    const [once, again] = [outcome(input), outcome(input)];
    if (JSON.stringify(once) !== JSON.stringify(again)) return "the same input gave something else";
    return input.kind === "sheet" ? problemOnTab(input.tab, reviewed(input)) : problemInText(input.text, once);
  } catch (error) {
    return `threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}

type Said = { readonly span: Span | null; readonly message: string; readonly fixes: readonly (Proposal | Fix)[] };

function outcome(input: Input): readonly Said[] {
  const profile = profileNamed(input.profile) ?? DEFAULT_PROFILE;
  if (input.kind === "sheet") return reviewed(input);
  return input.kind === "objective" ? lintObjective(input.text, profile) : lintKeyResult(input.text, input.setting, profile);
}

function reviewed({ tab, asOf, profile }: Extract<Input, { kind: "sheet" }>): ReturnType<typeof reviewTables> {
  const found = recognise(tab);
  return found.ok ? reviewTables(found.value, profileNamed(profile) ?? DEFAULT_PROFILE, { asOf, past: null }) : [];
}

function problemInText(text: string, said: readonly Said[]): string | null {
  const { tokens, quantities, deadline, verb, clauses } = parse(text);
  const spans = [...tokens.map(({ start, end }): Span => [start, end]), ...quantities.map(({ span }) => span), ...clauses, deadline, verb?.span ?? null];
  if (spans.some((span) => !liesIn(text, span))) return "a part of the parse lies outside the text";
  // What a remark marks may be another cell of the row, whose text is not longer than these.
  return said.map((one) => problemIn(one) ?? (liesIn(text, one.span) || "at" in one && one.at !== "keyResult" ? null : `a span lies outside the text: ${one.message}`)).find(isProblem) ?? null;
}

function problemOnTab(tab: Tab, findings: ReturnType<typeof reviewTables>): string | null {
  return findings.map((finding) => {
    const { place: { row, column }, span, message } = finding;
    if (row < 1 || column < 1 || row > tab.values.length || column > (tab.values[0]?.length ?? 0)) return `a finding stands on no cell: ${message}`;
    return problemIn(finding) ?? (liesIn(longestText(tab, row - 1, column - 1), span) ? null : `a span lies outside its cell: ${message}`);
  }).find(isProblem) ?? null;
}

/** An objective in an outline is read together with the labels before it: "Goal 1: Riders trust us". */
const longestText = (tab: Tab, row: number, column: number): string =>
  (tab.values[row] ?? []).slice(0, column + 1).map((cell) => (isDateCell(cell) ? cell.date : String(cell))).join(": ");

const isProblem = (problem: string | null): problem is string => problem !== null;

const liesIn = (text: string, span: Span | null): boolean => span === null || (span[0] >= 0 && span[0] <= span[1] && span[1] <= text.length);

/** No input holds these words, so they can only come from a value that is none. */
const NO_VALUE = /NaN|undefined|Infinity|\[object /;

/** A message is a sentence; a fix is ready when it is named and holds a text or a number that a cell can take. */
function problemIn({ message, fixes }: Said): string | null {
  if (!/\S.*\.$/su.test(message) || NO_VALUE.test(message)) return `a message is no sentence: ${message}`;
  const bad = fixes.find(({ label, replacement }) =>
    label.trim() === "" || NO_VALUE.test(label) || (typeof replacement === "number" ? !Number.isFinite(replacement) : NO_VALUE.test(replacement)));
  return bad ? `a fix is not ready: ${JSON.stringify(bad)}` : null;
}
