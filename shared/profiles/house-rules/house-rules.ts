import type { Severity } from "../../lint/finding.ts";
import { type CellValue, type Grid, isDateCell } from "../../sheet/cell.ts";
import { cellText, headerWords } from "../../sheet/header-text.ts";
import type { Profile } from "../profile.ts";
import { PROFILE_SETTING, settingNamed } from "./settings.ts";
import { subjectsIn, type Waiver, waiverIn } from "./waiver.ts";

/** The headers of the House rules tab, in the order in which Keyline writes them. */
export const HOUSE_HEADERS = ["Rule or setting", "Value", "For", "Reason", "Until"] as const;

/** A rule as house rules know it. */
export interface KnownRule {
  readonly id: string;
  readonly severity: Severity;
}

/** A row of the House rules tab that could not be used: in which cell, both counted from 1, and the cure. */
export interface HouseProblem {
  readonly row: number;
  readonly column: number;
  readonly message: string;
}

/** A waiver with the cell that says what it is for, both counted from 1. */
export interface HouseWaiver extends Waiver {
  readonly row: number;
  readonly column: number;
}

/** What a team's House rules tab says: its house style, and what it has waived for a while. */
export interface HouseRules {
  readonly profile: Profile;
  readonly waivers: readonly HouseWaiver[];
  readonly problems: readonly HouseProblem[];
}

/** One row with its cells by what they mean. */
export interface HouseRow {
  readonly name: string;
  readonly value: CellValue;
  readonly subject: string;
  readonly reason: string;
  readonly until: CellValue;
}

/** What is wrong in a row, in the cell of which header. */
export interface RowProblem {
  readonly at: keyof HouseRow;
  readonly message: string;
}

const FIELDS = ["name", "value", "subject", "reason", "until"] as const;
const NAMES: readonly string[] = HOUSE_HEADERS.map((header) => headerWords(header));
const TAB = "house rules";

/** Tells whether a tab holds a team's house rules. */
export const isHouseRulesTab = (name: string): boolean => headerWords(name) === TAB;

/**
 * Reads the values of a House rules tab on top of a house style. A row whose first cell is blank says nothing; one that
 * cannot be used is a problem that names its cell, and the other rows count all the same.
 */
export function readHouseRules(values: Grid, profile: Profile, rules: readonly KnownRule[], locale: string): HouseRules {
  const header = values.findIndex(isHeader);
  if (header < 0) {
    const blank = values.every((row) => row.every((cell) => cell === ""));
    return { profile, waivers: [], problems: blank ? [] : [{ row: 1, column: 1, message: NO_HEADER }] };
  }
  const columns = columnsIn(values[header] ?? []);
  const read: { profile: Profile; waivers: HouseWaiver[]; problems: HouseProblem[] } = { profile, waivers: [], problems: [] };
  const rows = values.map((cells, at) => ({ at, row: rowIn(cells, columns) })).slice(header + 1);
  const seen = new Map<string, number>();
  const isProfile = ({ row }: { readonly row: HouseRow }): boolean => headerWords(row.name) === PROFILE_SETTING;
  for (const { at, row } of [...rows.filter(isProfile), ...rows.filter((each) => !isProfile(each))]) {
    const place = { row: at + 1, column: columns.subject + 1 };
    const before = read.profile;
    const problem = readRow(row, read, (waiver) => void read.waivers.push({ ...waiver, ...place }), rules, locale)
      ?? (read.profile === before ? null : saidAgain(seen, row.name, place.row));
    if (problem) read.problems.push({ row: at + 1, column: columns[problem.at] + 1, message: problem.message });
  }
  return read;
}

/** Tells whether a row holds the headers; columns of the team's own may stand before them. */
export const isHeader = (row: readonly CellValue[]): boolean => row.some((cell) => headerWords(cellText(cell)) === NAMES[0]);

const NO_HEADER = `Head the columns of this tab ${HOUSE_HEADERS.join(", ")}, so that Keyline can read it.`;

type Columns = Readonly<Record<keyof HouseRow, number>>;

/** A header that is missing is taken to stand in its usual place. */
function columnsIn(header: readonly CellValue[]): Columns {
  const words = header.map((cell) => headerWords(cellText(cell)));
  const at = (field: number): number => (words.includes(NAMES[field] ?? "") ? words.indexOf(NAMES[field] ?? "") : field);
  return { name: at(0), value: at(1), subject: at(2), reason: at(3), until: at(4) };
}

function rowIn(cells: readonly CellValue[], columns: Columns): HouseRow {
  const [name, , subject, reason] = FIELDS.map((field) => cellText(cells[columns[field]]));
  return { name: name ?? "", value: cells[columns.value] ?? "", subject: subject ?? "", reason: reason ?? "", until: cells[columns.until] ?? "" };
}

function readRow(
  row: HouseRow, read: { profile: Profile }, keep: (waiver: Waiver) => void, rules: readonly KnownRule[], locale: string,
): RowProblem | null {
  if (row.name === "") return null;
  const rule = rules.find(({ id }) => id === row.name.toLowerCase().replace(/\s+/g, "-"));
  if (!rule) {
    const setting = settingNamed(row.name);
    if (!setting) return { at: "name", message: `“${row.name}” is neither a rule nor a setting that Keyline knows; look it up in the list of rules.` };
    const set = setting(read.profile, row.value);
    if (typeof set === "string") return { at: "value", message: set };
    read.profile = set;
    return null;
  }
  if (/^waived?$/.test(wordsOf(row.value))) {
    const waiver = waiverIn(rule.id, row, locale);
    if ("at" in waiver) return waiver;
    for (const subject of subjectsIn(waiver.subject)) keep({ ...waiver, subject });
    return null;
  }
  return readSeverity(rule, row, read);
}

/** Words of the team's own add up; of two rows that set one thing the lower one counts. */
function saidAgain(seen: Map<string, number>, name: string, row: number): RowProblem | null {
  const key = headerWords(name.replace(/-/g, " "));
  const first = seen.get(key);
  seen.set(key, row);
  if (first === undefined || key.endsWith(" words")) return null;
  return { at: "name", message: `Row ${first} sets “${name}” too, and this one counts; keep one of the two.` };
}

function readSeverity({ id, severity }: KnownRule, { value, subject, reason }: HouseRow, read: { profile: Profile }): RowProblem | null {
  const wanted = SEVERITIES.find((each) => each === wordsOf(value));
  if (!wanted) return { at: "value", message: `“${shownCell(value)}” does not say how much a rule counts; write ${SEVERITIES.join(", ")} or waived.` };
  if (subject !== "") {
    return { at: "subject", message: `This would count for all, and not only for “${subject}”; write waived as its value, with a reason and a last day.` };
  }
  if (severity === "error" && wanted !== "error" && reason === "") {
    return { at: "reason", message: `“${id}” finds what cannot be graded or is false; say why it should count for less here.` };
  }
  read.profile = { ...read.profile, severities: { ...read.profile.severities, [id]: wanted } };
  return null;
}

const SEVERITIES = ["error", "warning", "hint", "off"] as const;

const wordsOf = (cell: CellValue): string => headerWords(cellText(cell));

/** A cell as it can be named in a message. */
export const shownCell = (cell: CellValue): string => (isDateCell(cell) ? cell.date : String(cell));
