import { err, ok, type Result } from "../result.ts";
import type { Place } from "../lint/finding.ts";
import type { KeyResultRow, ObjectiveRows, OkrTable } from "../sheet/okr-sheet.ts";

/** Two rows of a table that carry the same id. */
export interface DuplicateId {
  readonly reason: "duplicate-id";
  readonly id: string;
  readonly place: Place;
  readonly first: Place;
}

/** An objective of a table with the ids that it and its key results have in a snapshot. */
export interface Identified {
  readonly table: OkrTable;
  readonly objective: ObjectiveRows;
  readonly id: string;
  readonly keyResults: readonly { readonly id: string; readonly row: KeyResultRow }[];
}

const NEEDS_OBJECTIVE = /^(?:KR)?(\d[\d.]*)$/;
const QUALIFIED = /^(O\d+)-KR\d+$/;
const OUTLINE = /^(?:KR)?(\d+)\.(\d+)$/;

/** Gives every objective and key result its id: the typed one, or one by position such as O1-KR2, which stays out of the sheet. */
export function identify(tables: readonly OkrTable[]): Result<readonly Identified[], DuplicateId> {
  const taken: Taken = new Map();
  const typed = new Set(tables.flatMap(({ objectives }) => objectives.flatMap((objective) => typedObjectiveId(objective) ?? [])));
  const identified: Identified[] = [];
  const isTaken = (id: string): boolean => typed.has(id) || taken.has(id);
  for (const table of tables) {
    for (const objective of table.objectives) {
      const wanted = typedObjectiveId(objective) ?? outlineId(objective, isTaken) ?? freeId("O", identified.length + 1, isTaken);
      const id = claim(taken, table, objective, wanted, objective.row);
      if (!id.ok) return id;
      const keyResults = identifyKeyResults(taken, table, objective, id.value);
      if (!keyResults.ok) return keyResults;
      identified.push({ table, objective, id: id.value, keyResults: keyResults.value });
    }
  }
  return ok(identified);
}

function identifyKeyResults(
  taken: Taken,
  table: OkrTable,
  objective: ObjectiveRows,
  parent: string,
): Result<Identified["keyResults"], DuplicateId> {
  const typed = new Set(objective.keyResults.flatMap(({ id }) => (id === null ? [] : [qualified(id, parent)])));
  const isTaken = (id: string): boolean => typed.has(id) || taken.has(id);
  const keyResults: { id: string; row: KeyResultRow }[] = [];
  for (const [index, row] of objective.keyResults.entries()) {
    const wanted = row.id === null ? freeId(`${parent}-KR`, index + 1, isTaken) : qualified(row.id, parent);
    const id = claim(taken, table, objective, wanted, row.row);
    if (!id.ok) return id;
    keyResults.push({ id: id.value, row });
  }
  return ok(keyResults);
}

/** "O2-KR1" says which objective it belongs to, when all that have an id agree; objective 2 of an outline is O2. */
function typedObjectiveId({ id, keyResults }: ObjectiveRows): string | null {
  return id === null ? commonParent(keyResults, (each) => QUALIFIED.exec(each)?.[1]) : id.replace(/^(?=\d+$)/, "O");
}

/** Where all key results are 2.1, 2.2 and so on, their objective is O2, unless another one is. */
function outlineId({ keyResults }: ObjectiveRows, isTaken: (id: string) => boolean): string | null {
  const number = commonParent(keyResults, (each) => OUTLINE.exec(each)?.[1]);
  return number === null || isTaken(`O${number}`) ? null : `O${number}`;
}

function commonParent(keyResults: readonly KeyResultRow[], parentOf: (id: string) => string | undefined): string | null {
  const parents = new Set(keyResults.map(({ id }) => parentOf(id ?? "") ?? null));
  return parents.size === 1 ? ([...parents][0] ?? null) : null;
}

/** "KR1" and "1" are unique only under their objective; "1.2" is the second of O1, and keeps its whole number elsewhere. */
function qualified(id: string, parent: string): string {
  const outline = OUTLINE.exec(id);
  if (outline && parent === `O${outline[1]}`) return `${parent}-KR${outline[2]}`;
  const bare = NEEDS_OBJECTIVE.exec(id);
  return bare ? `${parent}-KR${bare[1]}` : id;
}

type Taken = Map<string, Place & { readonly team: string }>;

/** The same id of another team, by its row or its tab, gets that team's name; twice in one team it cannot be told apart. */
function claim(taken: Taken, table: OkrTable, objective: ObjectiveRows, id: string, row: number): Result<string, DuplicateId> {
  const place: Place = { tab: table.tab, row, column: table.columns.find(({ meaning }) => meaning === "id")?.column ?? 1 };
  const team = objective.team ?? table.team ?? table.tab;
  const first = taken.get(id);
  const own = first === undefined || (first.tab === table.tab && first.team === team) ? id : `${team}/${id}`;
  const same = taken.get(own);
  if (same !== undefined) return err({ reason: "duplicate-id", id, place, first: { tab: same.tab, row: same.row, column: same.column } });
  taken.set(own, { ...place, team });
  return ok(own);
}

function freeId(prefix: string, position: number, isTaken: (id: string) => boolean): string {
  let number = position;
  while (isTaken(`${prefix}${number}`)) number += 1;
  return `${prefix}${number}`;
}
