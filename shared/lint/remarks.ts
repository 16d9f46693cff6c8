import type { Profile } from "../profiles/profile.ts";
import type { Severity } from "./finding.ts";
import { afterFix } from "./fixes/after-fix.ts";
import { hasBlank } from "./fixes/blank.ts";
import type { Grading } from "./grading.ts";
import type { Language } from "./parse/language.ts";
import { parse } from "./parse/parse.ts";
import type {
  HeadingProblem, Headings, KeyResult, KeyResultRule, Objective, ObjectiveRule, OkrSet, Problem, RowCells, Rule, SetKeyResult, SetProblem, SetRule, TableRule,
} from "./rule.ts";
import { RULES } from "./rules/index.ts";
import { words } from "./words/list.ts";

/** A problem with the rule that found it and its weight under the profile. */
export type Remark = Problem & Weighed;

/** A problem of a table's headings with the rule that found it. */
export type HeadingRemark = HeadingProblem & Weighed;

interface Weighed {
  readonly rule: string;
  readonly severity: Severity;
}

/** What stands around the sentence of a key result; `cells` is null for a text outside any table. */
export interface KeyResultSetting {
  readonly cells: RowCells | null;
  readonly grading: Grading | null;
  readonly objective: string | null;
  readonly cycle: string | null;
  /** The language of the table, which decides for texts too short to tell. */
  readonly language: Language;
}

/** The setting of a text that stands alone, as in OKR_LINT(text). */
export const ALONE: KeyResultSetting = { cells: null, grading: null, objective: null, cycle: null, language: "unsure" };

const KEY_RESULT_RULES = RULES.filter((rule): rule is KeyResultRule => rule.on === "keyResult");
const OBJECTIVE_RULES = RULES.filter((rule): rule is ObjectiveRule => rule.on === "objective");
const TABLE_RULES = RULES.filter((rule): rule is TableRule => rule.on === "table");
const SET_RULES = RULES.filter((rule): rule is SetRule => rule.on === "set");

/** Reviews the headings of a table by all rules. */
export function lintHeadings(headings: Headings, profile: Profile): HeadingRemark[] {
  return remarks(TABLE_RULES, true, profile, (rule) => rule.check(headings));
}

/** Reviews the text of one key result by all rules; wording is judged only where it may be English. */
export const lintKeyResult = (text: string, setting: KeyResultSetting, profile: Profile): Remark[] =>
  remarksOnKeyResult({ parse: parse(text), ...setting }, setting.language, profile);

/** Reviews one key result that was read before; `language` is that of its table. */
export function remarksOnKeyResult(keyResult: KeyResult, language: Language, profile: Profile): Remark[] {
  const found = remarks(KEY_RESULT_RULES, mayBeEnglish(keyResult.parse.language, language), profile, (rule) => rule.check(keyResult, profile));
  return unrepeated(found).map((remark) => harmless(remark, keyResult, language, profile));
}

/** The rules that keep quiet about words of which another one says as much. */
const YIELDS: Readonly<Record<string, readonly string[]>> = { "placeholder-left": ["no-number"], "deliverable-only": ["placeholder-left", "soft-quantifier"] };

const unrepeated = (found: readonly Remark[]): readonly Remark[] => found.filter((one) => {
  const before = YIELDS[one.rule];
  return !before || !found.some((other) => before.includes(other.rule) && overlap(one, other));
});

const overlap = (one: Problem, two: Problem): boolean =>
  one.at === two.at && one.span !== null && two.span !== null && one.span[0] < two.span[1] && two.span[0] < one.span[1];

/** A remark with those of its fixes that mend it and bring its key result no error that it did not have before; blanks are the person's to fill. */
export function harmless<P extends Remark>(problem: P, keyResult: KeyResult, language: Language, profile: Profile): P {
  const ready = problem.fixes.filter(({ replacement }) => typeof replacement === "number" || !hasBlank(replacement));
  if (ready.length === 0) return problem;
  const before = errorsOn(keyResult, language, profile);
  const harmful = ready.filter((fix) => {
    const after = afterFix(keyResult, fix);
    return after !== null && !areFewer(errorsOn(after, language, profile), before, `${problem.rule} ${problem.at}`);
  });
  if (harmful.length === 0) return problem;
  // That the other choice would do harm does not make the one that is left true.
  return { ...problem, fixes: problem.fixes.filter((fix) => !harmful.includes(fix)).map((fix) => ({ ...fix, asks: true })) };
}

/** Whether there is no new error, and one less of the kind that was to be mended, if it is one. */
function areFewer(after: readonly string[], before: readonly string[], kind: string): boolean {
  const count = (errors: readonly string[]): number => errors.filter((error) => error === kind).length;
  return after.every((error) => before.includes(error)) && (!before.includes(kind) || count(after) < count(before));
}

function errorsOn(keyResult: KeyResult, language: Language, profile: Profile): string[] {
  const found = remarks(graveRules(profile), mayBeEnglish(keyResult.parse.language, language), profile, (rule) => rule.check(keyResult, profile));
  return found.map(({ rule, at }) => `${rule} ${at}`);
}

let grave: { readonly profile: Profile; readonly rules: readonly KeyResultRule[] } | null = null;

/** The rules that find errors under a profile; a review asks for them at every fix. */
function graveRules(profile: Profile): readonly KeyResultRule[] {
  if (grave?.profile !== profile) grave = { profile, rules: KEY_RESULT_RULES.filter(({ id, severity }) => (profile.severities[id] ?? severity) === "error") };
  return grave.rules;
}

/** Reviews the sentence of one objective by all rules; `language` is that of its table. */
export const lintObjective = (text: string, profile: Profile, language: Language = "unsure"): Remark[] =>
  remarksOnObjective({ parse: parse(text) }, language, profile);

/** Reviews one objective that was read before. */
export const remarksOnObjective = (objective: Objective, language: Language, profile: Profile): Remark[] =>
  remarks(OBJECTIVE_RULES, mayBeEnglish(objective.parse.language, language), profile, (rule) => rule.check(objective, profile));

/** Reviews all that a team has set itself for a cycle, as a whole; tells by rule which of its key results the team waives. */
export const remarksOnSet = (set: OkrSet, profile: Profile, isWaived: (rule: string, of: SetKeyResult) => boolean): (SetProblem & Weighed)[] =>
  remarks(SET_RULES, set.english, profile, (rule) =>
    (SUMMED_UP.has(rule.id) ? parted(set, (of) => isWaived(rule.id, of)) : [set]).flatMap((part) => rule.check(part, profile)));

/** The rules that say once what holds for several rows; what is waived for some of them is said apart. */
const SUMMED_UP = words("no-check-in-yet stale-check-in ungraded-at-close low-grade-without-cause");

function parted(set: OkrSet, is: (of: SetKeyResult) => boolean): readonly OkrSet[] {
  if (!set.keyResults.some(is)) return [set];
  return [true, false].map((wanted) => {
    const those = (all: readonly SetKeyResult[]): readonly SetKeyResult[] => all.filter((of) => is(of) === wanted);
    return { ...set, keyResults: those(set.keyResults), live: those(set.live) };
  });
}

const mayBeEnglish = (own: Language, around: Language): boolean => (own === "unsure" ? around : own) !== "other";

function remarks<R extends Rule, P>(rules: readonly R[], judged: boolean, profile: Profile, check: (rule: R) => readonly P[]): (P & Weighed)[] {
  const found: (P & Weighed)[] = [];
  for (const rule of rules) {
    const severity = profile.severities[rule.id] ?? rule.severity;
    if (severity === "off" || (rule.wording && !judged)) continue;
    for (const problem of check(rule)) found.push({ ...problem, rule: rule.id, severity });
  }
  return found;
}
