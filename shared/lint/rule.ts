import type { Profile } from "../profiles/profile.ts";
import type { CellValue } from "../sheet/cell.ts";
import type { KeyResultRow, Meaning, ObjectiveRows, OkrTable, Reading } from "../sheet/okr-sheet.ts";
import type { CivilDate } from "../time/civil-date.ts";
import type { Severity, Span } from "./finding.ts";
import type { Grading } from "./grading.ts";
import type { Parse } from "./parse/parse.ts";
import type { Past, PastCycle } from "./past.ts";
import type { Repeated } from "./set/last-cycle.ts";
import type { Phase } from "./set/phase.ts";
import type { Published } from "./set/published.ts";
import type { Stated } from "./set/stated.ts";

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

/** A key result among the others of its set, with its row. */
export interface SetKeyResult extends KeyResult {
  readonly cells: RowCells;
  readonly grading: Grading;
  readonly row: KeyResultRow;
  readonly table: OkrTable;
  /** What a house rule may call it. */
  readonly names: readonly string[];
  /** Whether it was stopped or replaced. */
  readonly ended: boolean;
  /** Its confidences in time order; none where nobody knows what day it is. */
  readonly stated: readonly Stated[];
  /** How it was published last in this cycle; null where it was not, or nobody can tell. */
  readonly published: Published | null;
}

/** An objective among the others of its set, with its rows and the cells of the row that names it. */
export interface SetObjective extends Objective {
  readonly rows: ObjectiveRows;
  readonly table: OkrTable;
  readonly names: readonly string[];
  readonly cells: RowCells;
  readonly keyResults: readonly SetKeyResult[];
  /** Those of them that have a sentence and were neither stopped nor replaced. */
  readonly live: readonly SetKeyResult[];
}

/** All that one team has set itself for one cycle, over all of its tables. */
export interface OkrSet {
  readonly team: string | null;
  readonly cycle: string | null;
  readonly objectives: readonly SetObjective[];
  /** The objectives' key results one after the other. */
  readonly keyResults: readonly SetKeyResult[];
  /** The live ones of all objectives. */
  readonly live: readonly SetKeyResult[];
  /** Whether wording may be judged: false where the set is in another language. */
  readonly english: boolean;
  /** Today in the spreadsheet's zone; null where nobody can tell. */
  readonly asOf: CivilDate | null;
  /** The number of that day. */
  readonly today: number | null;
  /** The numbers of the cycle's first and last day; null where its name does not say them, or nobody knows what day it is. */
  readonly days: { readonly start: number; readonly end: number } | null;
  /** Where the cycle stands today, by its name or else by its due dates. */
  readonly phase: Phase | null;
  /** What was published before; null where nothing was, or nobody can tell. */
  readonly past: Past | null;
  /** The cycle that was published last of those that ended before this one. */
  readonly lastCycle: PastCycle | null;
  /** The live ones that were there in that cycle too. */
  readonly repeated: ReadonlyMap<SetKeyResult, Repeated>;
}

/** A problem of a set: on which of its objectives or key results, and in which cell of its row. */
export interface SetProblem extends Problem {
  readonly of: SetObjective | SetKeyResult;
}

/** A replacement for the whole content of the cell with a meaning; `[…]` in it is for a person to fill. */
export interface Proposal {
  readonly label: string;
  readonly at: Meaning;
  readonly replacement: string | number;
  /** True where only a person can tell whether it says what they mean, although nothing has to be filled in. */
  readonly asks?: boolean;
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

/** A cell of an example: a value, or a formula with what it shows. */
export type ExampleCell = CellValue | { readonly formula: string; readonly shows: CellValue };

/** An example as a small sheet with its headers in the first row; a bad one names the cells of the findings, like C3. */
export interface SheetExample {
  readonly sheet: readonly (readonly ExampleCell[])[];
  readonly cells?: readonly string[];
  /** Number formats of columns, like { D: "0%" }. */
  readonly formats?: Readonly<Record<string, string>>;
  /** The cycle that the name of its spreadsheet says. */
  readonly cycle?: string;
  readonly asOf?: CivilDate;
  readonly past?: Past;
  /** The house style under which it holds, where that is not the default's. */
  readonly profile?: Profile["id"];
}

/** What a rule's page says; it stands in the rule's file, and apart from the check so that a script that only checks goes without it. */
export interface RuleCard {
  /** One sentence that gives the reason to somebody who has never heard of the rule. */
  readonly why: string;
  readonly source: string;
  readonly examples: { readonly bad: readonly Example[]; readonly good: readonly Example[] };
}

/** The card of a rule whose examples are small sheets. */
export interface SetRuleCard {
  readonly why: string;
  readonly source: string;
  readonly examples: { readonly bad: readonly SheetExample[]; readonly good: readonly SheetExample[] };
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

/** A check on all objectives and key results of a team's cycle together, or on one of them beside the others. */
export interface SetRule extends RuleBase {
  readonly on: "set";
  readonly check: (set: OkrSet, profile: Profile) => readonly SetProblem[];
}

/** One check. */
export type Rule = KeyResultRule | ObjectiveRule | TableRule | SetRule;
