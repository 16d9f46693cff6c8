import type { Profile } from "../profiles/profile.ts";
import type { KeyResultRow, Meaning, ObjectiveRows, OkrTable } from "../sheet/okr-sheet.ts";
import type { Finding, Fix, Place } from "./finding.ts";
import { gradingOf, readingsOf } from "./grading.ts";
import { commonLanguage, type Language } from "./parse/language.ts";
import { parse } from "./parse/parse.ts";
import { lintHeadings, lintKeyResult, lintObjective, type Remark } from "./remarks.ts";
import type { Proposal, RowCells } from "./rule.ts";

const BLANK_MARK = "[…]";

/** Reviews whole tables; every finding stands on a real cell, sorted by row, then column, table by table. */
export function reviewTables(tables: readonly OkrTable[], profile: Profile): Finding[] {
  const found: Finding[] = [];
  for (const table of tables) found.push(...reviewTable(table, profile).sort(byPlace));
  return found;
}

const byPlace = (one: Finding, two: Finding): number => one.place.row - two.place.row || one.place.column - two.place.column;

function reviewTable(table: OkrTable, profile: Profile): Finding[] {
  const found: Finding[] = lintHeadings(table, profile).map(({ column, ...remark }) =>
    ({ ...remark, place: { tab: table.tab, row: table.headerRow, column }, span: null, fixes: [] }));
  const language = languageOfTable(table);
  const isNews = oncePerAbsentColumn(table);
  for (const objective of table.objectives) {
    found.push(...reviewObjective(table, objective, profile, language));
    for (const row of objective.keyResults) {
      const setting = { cells: readings(row), grading: gradingOf(row, table.locale), objective: objective.text, cycle: table.cycle, language };
      const remarks = lintKeyResult(row.text, setting, profile).filter(isNews);
      found.push(...remarks.map((remark) => findingOf(table, row, remark)));
    }
  }
  return found;
}

/** What a table lacks as a whole is said at its first key result and not again at each. */
function oncePerAbsentColumn(table: OkrTable): (remark: Remark) => boolean {
  const said = new Set<string>();
  return ({ rule, at, severity }) => {
    if (severity === "error" || at === "keyResult" || columnOf(table, at) !== null) return true;
    const isNew = !said.has(rule);
    said.add(rule);
    return isNew;
  };
}

function languageOfTable(table: OkrTable): Language {
  const languages: Language[] = [];
  for (const { text, keyResults } of table.objectives) {
    languages.push(parse(text).language);
    for (const row of keyResults) languages.push(parse(row.text).language);
  }
  return commonLanguage(languages, table.columns.map(({ header }) => header).join(" "));
}

function reviewObjective(table: OkrTable, objective: ObjectiveRows, profile: Profile, language: Language): Finding[] {
  const column = objective.column ?? columnOf(table, "objective") ?? columnOf(table, "keyResult") ?? 1;
  const place: Place = { tab: table.tab, row: objective.row, column };
  const fixed = ({ label, replacement }: Proposal): Fix => fixOf(label, place, replacement);
  return lintObjective(objective.text, profile, language).map(({ rule, severity, span, message, fixes }) =>
    ({ rule, severity, place, span, message, fixes: fixes.map(fixed) }));
}

function findingOf(table: OkrTable, row: KeyResultRow, { rule, severity, at, span, message, fixes }: Remark): Finding {
  const placed: Fix[] = [];
  for (const { label, at: meaning, replacement } of fixes) {
    if (isWritable(row, meaning)) placed.push(fixOf(label, placeOf(table, row, meaning), replacement));
  }
  return { rule, severity, place: placeOf(table, row, at), span, message, fixes: placed };
}

const fixOf = (label: string, place: Place, replacement: string | number): Fix =>
  ({ label, place, replacement, blanks: typeof replacement === "string" && replacement.includes(BLANK_MARK) });

/** A formula is never overwritten by a fix, nor is a sentence that shares its cell with others. */
function isWritable(row: KeyResultRow, meaning: Meaning): boolean {
  const cell = row.cells[meaning];
  if (!cell || cell.formula) return false;
  return meaning !== "keyResult" || cell.raw === row.text;
}

/** The cell of a meaning in this row; the text's cell where the table has no such column. */
function placeOf(table: OkrTable, row: KeyResultRow, meaning: Meaning): Place {
  const column = row.cells[meaning]?.column ?? columnOf(table, meaning) ?? row.cells.keyResult?.column ?? columnOf(table, "keyResult") ?? 1;
  return { tab: table.tab, row: row.row, column };
}

const columnOf = (table: OkrTable, meaning: Meaning): number | null =>
  table.columns.find((column) => column.meaning === meaning)?.column ?? null;

function readings(row: KeyResultRow): RowCells {
  const cells = readingsOf(row.cells);
  return row.owner === null || row.owner.trim() === "" ? cells : { ...cells, owner: { kind: "text", text: row.owner } };
}
