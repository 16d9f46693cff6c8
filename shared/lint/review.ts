import type { Profile } from "../profiles/profile.ts";
import type { Meaning, OkrTable } from "../sheet/okr-sheet.ts";
import type { Finding } from "./finding.ts";
import { gathered } from "./gather.ts";
import { okrSets, type Around, type ReadSet } from "./okr-sets.ts";
import { findingOf } from "./placing.ts";
import { harmless, lintHeadings, type Remark, remarksOnKeyResult, remarksOnObjective, remarksOnSet } from "./remarks.ts";

/** A review that knows neither the day nor what was published before. */
export const NOWHERE: Around = { asOf: null, past: null };

/** Reviews whole tables; every finding stands on a real cell, sorted by row, then column, table by table. */
export function reviewTables(tables: readonly OkrTable[], profile: Profile, around: Around = NOWHERE): Finding[] {
  const found = new Map<OkrTable, Finding[]>(tables.map((table) => [table, headingFindings(table, profile)]));
  const add = (table: OkrTable, finding: Finding): void => void found.get(table)?.push(finding);
  const isNews = oncePerLack();
  for (const set of okrSets(tables, around, profile.confidenceScale)) reviewSet(set, profile, isNews, add);
  return gathered(tables.flatMap((table) => (found.get(table) ?? []).sort(byPlace)), () => false);
}

const byPlace = (one: Finding, two: Finding): number => one.place.row - two.place.row || one.place.column - two.place.column;

const headingFindings = (table: OkrTable, profile: Profile): Finding[] => lintHeadings(table, profile).map(({ column, ...remark }) =>
  ({ ...remark, place: { tab: table.tab, row: table.headerRow, column }, span: null, fixes: [], subjects: [table.tab] }));

type IsNews = (table: OkrTable, remark: Remark) => boolean;

function reviewSet(set: ReadSet, profile: Profile, isNews: IsNews, add: (table: OkrTable, finding: Finding) => void): void {
  for (const objective of set.objectives) {
    for (const remark of remarksOnObjective(objective, set.language, profile)) add(objective.table, findingOf(objective, remark));
    for (const keyResult of objective.keyResults) {
      const remarks = remarksOnKeyResult(keyResult, set.language, profile);
      for (const remark of remarks) if (isNews(keyResult.table, remark)) add(keyResult.table, findingOf(keyResult, remark));
    }
  }
  for (const { of, ...remark } of remarksOnSet(set, profile)) add(of.table, findingOf(of, "row" in of ? harmless(remark, of, set.language, profile) : remark));
}

/** What the tables of a tab lack as a whole is said at their first key result and not again at each: a column, or all that would stand in it. */
function oncePerLack(): IsNews {
  const said = new Map<string, Set<string>>();
  const isBlank = blankColumns();
  return (table, { rule, at, severity }) => {
    if (severity === "error" || at === "keyResult" || !isBlank(table, at)) return true;
    const before = said.get(table.tab) ?? new Set();
    said.set(table.tab, before);
    return before.size < before.add(rule).size;
  };
}

function blankColumns(): (table: OkrTable, meaning: Meaning) => boolean {
  const known = new Map<OkrTable, Map<Meaning, boolean>>();
  return (table, meaning) => {
    const columns = known.get(table) ?? new Map<Meaning, boolean>();
    known.set(table, columns);
    const blank = columns.get(meaning) ?? table.objectives.every(({ keyResults }) => keyResults.every(({ cells }) => (cells[meaning]?.raw ?? "") === ""));
    columns.set(meaning, blank);
    return blank;
  };
}
