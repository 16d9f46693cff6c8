import { namedCycle } from "../../sheet/cycle-name.ts";
import type { KeyResultRow, OkrTable } from "../../sheet/okr-sheet.ts";
import { identify } from "../../snapshot/content-ids.ts";
import type { CivilDate } from "../../time/civil-date.ts";
import { finderIn, type Past, type PastCycle, type PastKeyResult } from "../past.ts";

/** A key result as its cycle's last version has it, with the days on which the cycle was published. */
export interface Published extends PastKeyResult {
  readonly days: readonly CivilDate[];
}

/** How a row was published in its cycle; null where it was not. */
export type PublishedOf = (row: KeyResultRow) => Published | null;

/** What was published of the rows of these tables, and the key results of the cycle that ended before theirs. */
export function publishedIn(
  tables: readonly OkrTable[], past: Past | null, asOf: CivilDate | null,
): { readonly of: PublishedOf; readonly lastCycle: PastCycle | null } {
  if (past === null || asOf === null) return { of: () => null, lastCycle: null };
  const name = tables.find(({ cycle }) => cycle !== null)?.cycle ?? null;
  const own = past.cycles.find((cycle) => cycle.name === name);
  const rows = own ? matches(tables, own) : null;
  return { of: (row) => rows?.get(row) ?? null, lastCycle: endedBefore(past, name) };
}

/** An id typed in full is the same key result whatever its words, but a sheet that names no cycle may hold the next one. */
function matches(tables: readonly OkrTable[], own: PastCycle): ReadonlyMap<KeyResultRow, Published> {
  const found = new Map<KeyResultRow, Published>();
  const identified = identify(tables);
  if (!identified.ok) return found;
  const find = finderIn(own);
  for (const { id, row } of identified.value.flatMap((each) => each.keyResults)) {
    const one = find(id, row.text, row.id === id && own.name !== null);
    if (one) found.set(row, { ...one, days: own.days });
  }
  return found;
}

function endedBefore({ cycles }: Past, name: string | null): PastCycle | null {
  const start = (name === null ? null : namedCycle(name))?.start ?? null;
  const before = cycles.filter((cycle) => {
    const end = (cycle.name === null ? null : namedCycle(cycle.name))?.end ?? null;
    return start !== null && end !== null && end < start;
  });
  return before[before.length - 1] ?? null;
}
