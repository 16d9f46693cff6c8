import type { KeyResultRow, ObjectiveRows, OkrTable } from "../sheet/okr-sheet.ts";

/** What a house rule may call an objective, or one of its key results; the first is what Keyline writes. */
export type NamesOf = (table: OkrTable, rows: ObjectiveRows, row: KeyResultRow | null) => readonly string[];

/** Names the rows of tables: by id, with the team before it where several have it, by text, or by the whole cell. */
export function naming(tables: readonly OkrTable[]): NamesOf {
  const teams = new Map<string, Set<string>>();
  for (const table of tables) {
    for (const rows of table.objectives) {
      for (const row of [null, ...rows.keyResults]) {
        const id = wholeId(rows, row);
        if (id !== null) teams.set(id, (teams.get(id) ?? new Set()).add(teamIn(table, rows)));
      }
    }
  }
  return (table, rows, row) => {
    const id = wholeId(rows, row);
    const isShared = id !== null && (teams.get(id)?.size ?? 0) > 1;
    const cell = row ? row.cells.keyResult?.raw : rows.cells.objective?.raw;
    const names = [isShared ? `${teamIn(table, rows)}/${id}` : id ?? "", (row ?? rows).text, String(cell ?? "")];
    return [...new Set(names)].filter((name) => name !== "");
  };
}

/** Tells whether anything in these tables is called so. */
export function namedIn(tables: readonly OkrTable[]): (name: string) => boolean {
  const namesOf = naming(tables);
  const known = new Set(tables.flatMap((table) => [table.tab, ...table.objectives.flatMap((rows) =>
    [null, ...rows.keyResults].flatMap((row) => namesOf(table, rows, row)))].map(tidy)));
  return (name) => known.has(tidy(name));
}

/** Whose a row is: its team, since two teams may use the same ids, and the tab where no team is named. */
export const teamIn = (table: OkrTable, rows: ObjectiveRows): string => rows.team ?? table.team ?? table.tab;

/** Tells whether two names are one but for case and spaces. */
export const isSameName = (one: string, other: string): boolean => tidy(one) === tidy(other);

const tidy = (name: string): string => name.trim().replace(/\s+/g, " ").toLowerCase();

const LONE = /^(?:KR)?(\d+)$/i;

/** KR1 says too little without the id of its objective. */
function wholeId(rows: ObjectiveRows, row: KeyResultRow | null): string | null {
  if (row === null || row.id === null) return row === null ? rows.id : null;
  const lone = LONE.exec(row.id);
  if (!lone) return row.id;
  return rows.id === null ? null : `${rows.id.replace(/^(?=\d+$)/, "O")}-KR${lone[1]}`;
}
