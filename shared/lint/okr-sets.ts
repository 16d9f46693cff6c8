import type { ConfidenceScale } from "../okr/confidence-scale.ts";
import type { Waiver } from "../profiles/house-rules/waiver.ts";
import { cycleDays } from "../sheet/cycle-name.ts";
import type { ObjectiveRows, OkrTable } from "../sheet/okr-sheet.ts";
import { scaleOf } from "../snapshot/confidence-readings.ts";
import { type CivilDate, dayNumber } from "../time/civil-date.ts";
import { gradingOf, readingsOf } from "./grading.ts";
import { commonLanguage, type Language } from "./parse/language.ts";
import { parse } from "./parse/parse.ts";
import { type NamesOf, naming } from "./names.ts";
import type { Past } from "./past.ts";
import { hasEnded } from "./row-state.ts";
import type { OkrSet, RowCells, SetKeyResult, SetObjective } from "./rule.ts";
import { repeatedIn } from "./set/last-cycle.ts";
import { phaseOf } from "./set/phase.ts";
import { type PublishedOf, publishedByCycle } from "./set/published.ts";
import { statedIn } from "./set/stated.ts";
import { isNobody } from "./words/owners.ts";

/** What surrounds the tables of a review: today's date in the spreadsheet's zone, what was published before, and what the team waives. */
export interface Around {
  readonly asOf: CivilDate | null;
  readonly past: Past | null;
  readonly waivers?: readonly Waiver[];
}

/** A set with the language that it is written in. */
export type ReadSet = OkrSet & { readonly language: Language };

const NOTHING: Past = { cycles: [] };

/** Reads every sentence once, and puts the objectives of one team and cycle together, in their order; `usual` is the scale of confidence. */
export function okrSets(tables: readonly OkrTable[], { asOf, past }: Around, usual: ConfidenceScale): readonly ReadSet[] {
  const published = publishedByCycle(tables, (asOf === null ? null : past) ?? NOTHING);
  const namesOf = naming(tables);
  const groups = new Map<string, SetObjective[]>();
  for (const table of tables) {
    const read = reader(table, asOf === null ? null : scaleOf(table, usual), published(table.cycle).of, namesOf);
    for (const rows of table.objectives) {
      const key = JSON.stringify([rows.team ?? table.team, table.cycle]);
      const group = groups.get(key);
      if (group) group.push(read(rows));
      else groups.set(key, [read(rows)]);
    }
  }
  return [...groups.values()].map((objectives) => setOf(objectives, asOf, past, published(objectives[0]?.table.cycle ?? null).lastCycle));
}

function setOf(objectives: readonly SetObjective[], asOf: CivilDate | null, past: Past | null, lastCycle: OkrSet["lastCycle"]): ReadSet {
  const keyResults = objectives.flatMap((objective) => objective.keyResults);
  const tables = [...new Set(objectives.map(({ table }) => table))];
  const language = commonLanguage([...objectives, ...keyResults].map((each) => each.parse.language), headersOf(tables));
  const [first] = objectives;
  const cycle = first?.table.cycle ?? null;
  const live = objectives.flatMap((objective) => objective.live);
  const today = asOf === null ? null : dayNumber(asOf);
  const days = asOf === null || cycle === null ? null : cycleDays(cycle, asOf);
  const numbered = days && { start: dayNumber(days.start), end: dayNumber(days.end) };
  return {
    team: first?.rows.team ?? first?.table.team ?? null, cycle, objectives, keyResults, live,
    english: language !== "other", language, asOf, past, lastCycle, repeated: repeatedIn(live, lastCycle),
    today, days: numbered, phase: phaseOf(live, today, numbered),
  };
}

const headersOf = (tables: readonly OkrTable[]): string =>
  tables.map(({ columns }) => columns.map(({ header }) => header).join(" ")).join(" ");

/** Confidences are read only where it is known what day it is. */
const reader = (table: OkrTable, scale: ConfidenceScale | null, published: PublishedOf, namesOf: NamesOf) => (rows: ObjectiveRows): SetObjective => {
  const keyResults = rows.keyResults.map((row): SetKeyResult => {
    const cells = cellsOf(readingsOf(row.cells), row.owner);
    return {
      parse: parse(row.text),
      cells,
      grading: gradingOf(row, table.locale),
      objective: rows.text,
      cycle: table.cycle,
      row,
      table,
      names: namesOf(table, rows, row),
      ended: hasEnded(cells),
      stated: scale === null ? [] : statedIn(row, scale),
      published: published(row),
    };
  });
  const first = keyResults.find(({ row }) => row.row === rows.row);
  const live = keyResults.filter((each) => !each.ended && each.parse.text !== "");
  const names = namesOf(table, rows, null);
  return { parse: parse(rows.text), rows, table, names, cells: first?.cells ?? readingsOf(rows.cells), keyResults, live };
};

const cellsOf = (cells: RowCells, owner: string | null): RowCells =>
  owner === null || owner.trim() === "" ? cells : { ...cells, owner: isNobody(owner) ? { kind: "blank" } : { kind: "text", text: owner } };
