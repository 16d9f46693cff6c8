import type { Profile } from "../profiles/profile.ts";
import type { Meaning, OkrTable, Reading } from "../sheet/okr-sheet.ts";
import type { Severity, Span } from "./finding.ts";
import type { Grading } from "./grading.ts";
import type { Parse } from "./parse/parse.ts";

/** The cells of a key result's row by what they mean; a column that the table lacks is absent. */
export type RowCells = Readonly<Partial<Record<Meaning, Reading>>>;

/** A key result as rules see it; `cells` is null for a text that stands alone, outside any table. */
export interface KeyResult {
  readonly parse: Parse;
  readonly cells: RowCells | null;
  /** What its row gives to grading; null outside any table. */
  readonly grading: Grading | null;
  readonly objective: string | null;
  /** The cycle that the whole table belongs to. */
  readonly cycle: string | null;
}

/** An objective as rules see it. */
export interface Objective {
  readonly parse: Parse;
}

/** A replacement for the whole content of the cell with a meaning; `[…]` in it is for a person to fill. */
export interface Proposal {
  readonly label: string;
  readonly at: Meaning;
  readonly replacement: string | number;
}

/** What a rule has found: in which cell, on which part of its text, and the cure. */
export interface Problem {
  readonly at: Meaning;
  readonly span: Span | null;
  readonly message: string;
  readonly fixes: readonly Proposal[];
}

/**
 * An example as a text, or as a text with cells beside it; a bad one marks its span with «…».
 * `at` names the cell of the finding where that is not the text's.
 */
export type Example = string | {
  readonly text: string;
  readonly cells: Readonly<Partial<Record<Meaning, string | number | Reading>>>;
  readonly cycle?: string;
  readonly at?: Meaning;
};

/** What a rule's page says; it stands in the rule's file, and apart from the check so that a script that only checks goes without it. */
export interface RuleCard {
  /** One sentence that gives the reason to somebody who has never heard of the rule. */
  readonly why: string;
  readonly source: string;
  readonly examples: { readonly bad: readonly Example[]; readonly good: readonly Example[] };
}

interface RuleBase {
  /** Kebab-case, and names the thing that is wrong. */
  readonly id: string;
  readonly severity: Severity;
  /** True for a rule that judges words, and so keeps quiet about a text in another language. */
  readonly wording: boolean;
}

/** A check on one key result with its row. */
export interface KeyResultRule extends RuleBase {
  readonly on: "keyResult";
  readonly check: (keyResult: KeyResult, profile: Profile) => readonly Problem[];
}

/** A check on the sentence of one objective. */
export interface ObjectiveRule extends RuleBase {
  readonly on: "objective";
  readonly check: (objective: Objective, profile: Profile) => readonly Problem[];
}

/** A table as rules see it: its headings. */
export type Headings = Pick<OkrTable, "rivals">;

/** What a rule has found in the headings of a table: in which column, from 1, and the cure. */
export interface HeadingProblem {
  readonly column: number;
  readonly message: string;
}

/** A check on the headings of one table; its examples are headings with | between them. */
export interface TableRule extends RuleBase {
  readonly on: "table";
  readonly check: (headings: Headings) => readonly HeadingProblem[];
}

/** One check. */
export type Rule = KeyResultRule | ObjectiveRule | TableRule;
