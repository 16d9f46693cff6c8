import type { Profile } from "../profiles/profile.ts";
import type { Meaning, OkrTable } from "../sheet/okr-sheet.ts";
import type { Finding } from "./finding.ts";
import { gathered, isGathered } from "./gather.ts";
import { okrSets, type Around, type ReadSet } from "./okr-sets.ts";
import { findingOf } from "./placing.ts";
import { harmless, lintHeadings, type Remark, remarksOnKeyResult, remarksOnObjective, remarksOnSet } from "./remarks.ts";
import type { SetKeyResult } from "./rule.ts";
import { heldOn, waiverOf } from "./waive.ts";

/** A review that knows neither the day nor what was published before. */
export const NOWHERE: Around = { asOf: null, past: null };

/** Reviews whole tables; every finding stands on a real cell, sorted by row, then column, table by table. */
export function reviewTables(tables: readonly OkrTable[], profile: Profile, around: Around = NOWHERE): Finding[] {
  const found = new Map<OkrTable, Finding[]>(tables.map((table) => [table, headingFindings(table, profile)]));
  const add = (table: OkrTable, finding: Finding): void => void found.get(table)?.push(finding);
  const held = heldOn(around.waivers ?? [], around.asOf);
  const isWaived: IsWaived = (rule, { names }) => waiverOf(rule, names, held) !== undefined;
  const lackIn = oncePerLack(isWaived);
  for (const set of okrSets(tables, around, profile.confidenceScale)) reviewSet(set, profile, isWaived, lackIn, add);
  const isOff = ({ rule, subjects }: Finding): boolean => waiverOf(rule, subjects, held) !== undefined;
  return gathered(tables.flatMap((table) => (found.get(table) ?? []).sort(byPlace)), isOff);
}

const byPlace = (one: Finding, two: Finding): number => one.place.row - two.place.row || one.place.column - two.place.column;

const headingFindings = (table: OkrTable, profile: Profile): Finding[] => lintHeadings(table, profile).map(({ column, ...remark }) =>
  ({ ...remark, place: { tab: table.tab, row: table.headerRow, column }, span: null, fixes: [], subjects: [table.tab] }));

type IsWaived = (rule: string, of: SetKeyResult) => boolean;
/** What else a finding may be called where it speaks for a whole tab; null where that was said before. */
type LackIn = (of: SetKeyResult, remark: Remark) => readonly string[] | null;

function reviewSet(
  set: ReadSet, profile: Profile, isWaived: IsWaived, lackIn: LackIn, add: (table: OkrTable, finding: Finding) => void,
): void {
  for (const objective of set.objectives) {
    for (const remark of remarksOnObjective(objective, set.language, profile)) add(objective.table, findingOf(objective, remark));
    for (const keyResult of objective.keyResults) {
      for (const remark of remarksOnKeyResult(keyResult, set.language, profile)) {
        const tab = lackIn(keyResult, remark);
        const finding = tab && findingOf(keyResult, remark);
        if (finding) add(keyResult.table, { ...finding, subjects: [...tab, ...finding.subjects] });
      }
    }
  }
  for (const { of, ...remark } of remarksOnSet(set, profile, isWaived)) {
    add(of.table, findingOf(of, "row" in of ? harmless(remark, of, set.language, profile) : remark));
  }
}

/** What the tables of a tab lack as a whole is said at their first key result and not again at each: a column, or all that would stand in it. */
function oncePerLack(isWaived: IsWaived): LackIn {
  const said = new Map<string, Set<string>>();
  const isBlank = blankColumns();
  return (of, { rule, at, severity }) => {
    const { table } = of;
    if (severity === "error" || at === "keyResult" || isGathered(rule) || !isBlank(table, at)) return [];
    const before = said.get(table.tab) ?? new Set();
    said.set(table.tab, before);
    return before.size < before.add(isWaived(rule, of) ? `waived ${rule}` : rule).size ? [table.tab] : null;
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
