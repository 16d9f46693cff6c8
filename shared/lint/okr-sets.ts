import type { OkrTable } from "../sheet/okr-sheet.ts";
import type { CivilDate } from "../time/civil-date.ts";
import { gradingOf, readingsOf } from "./grading.ts";
import { commonLanguage, type Language } from "./parse/language.ts";
import { parse } from "./parse/parse.ts";
import type { Past } from "./past.ts";
import type { OkrSet, RowCells, SetKeyResult, SetObjective } from "./rule.ts";

/** What surrounds the tables of a review: today's date in the spreadsheet's zone, and what was published before. */
export interface Around {
  readonly asOf: CivilDate | null;
  readonly past: Past | null;
}

/** A set with the language that it is written in. */
export type ReadSet = OkrSet & { readonly language: Language };

/** Reads every sentence once, and puts the tables of one team and cycle together, in their order. */
export function okrSets(tables: readonly OkrTable[], { asOf, past }: Around): readonly ReadSet[] {
  const groups = new Map<string, OkrTable[]>();
  for (const table of tables) {
    const key = JSON.stringify([table.team, table.cycle]);
    groups.set(key, [...(groups.get(key) ?? []), table]);
  }
  return [...groups.values()].map((group) => {
    const objectives = group.flatMap(objectivesIn);
    const keyResults = objectives.flatMap((objective) => objective.keyResults);
    const language = commonLanguage([...objectives, ...keyResults].map((each) => each.parse.language), headersOf(group));
    const [{ team = null, cycle = null } = {}] = group;
    return { team, cycle, objectives, keyResults, english: language !== "other", language, asOf, past };
  });
}

const headersOf = (tables: readonly OkrTable[]): string =>
  tables.map(({ columns }) => columns.map(({ header }) => header).join(" ")).join(" ");

const objectivesIn = (table: OkrTable): SetObjective[] => table.objectives.map((rows) => {
  const keyResults = rows.keyResults.map((row): SetKeyResult => ({
    parse: parse(row.text),
    cells: cellsOf(readingsOf(row.cells), row.owner),
    grading: gradingOf(row, table.locale),
    objective: rows.text,
    cycle: table.cycle,
    row,
    table,
  }));
  const first = keyResults.find(({ row }) => row.row === rows.row);
  return { parse: parse(rows.text), rows, table, cells: first?.cells ?? {}, keyResults };
});

const cellsOf = (cells: RowCells, owner: string | null): RowCells =>
  owner === null || owner.trim() === "" ? cells : { ...cells, owner: { kind: "text", text: owner } };
