import { type NamedCycle, namedCycle } from "../../sheet/cycle-name.ts";
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

/** What was published of the rows of tables, and the key results of the cycle that ended before theirs. */
export interface PublishedBefore {
  readonly of: PublishedOf;
  readonly lastCycle: PastCycle | null;
}

/** What was published of these tables by the cycle that they name; those that name none are taken for the first that is named. */
export function publishedByCycle(tables: readonly OkrTable[], past: Past): (cycle: string | null) => PublishedBefore {
  const first = tables.map(({ cycle }) => cycle).find((cycle) => cycle !== null) ?? null;
  const names = [...new Set(tables.map(({ cycle }) => cycle ?? first))];
  const byName = new Map(names.map((name) => [name, publishedIn(tables.filter(({ cycle }) => (cycle ?? first) === name), name, past)]));
  return (cycle) => byName.get(cycle ?? first) ?? { of: () => null, lastCycle: null };
}

function publishedIn(tables: readonly OkrTable[], name: string | null, { cycles }: Past): PublishedBefore {
  const own = cycles.find((cycle) => cycle.name === name);
  const rows = own ? matches(tables, own) : new Map<KeyResultRow, Published>();
  const start = daysOf(name)?.start ?? null;
  const [lastCycle = null] = cycles.filter((cycle) => start !== null && (daysOf(cycle.name)?.end ?? start) < start).slice(-1);
  return { of: (row) => rows.get(row) ?? null, lastCycle };
}

const daysOf = (name: string | null): NamedCycle | null => (name === null ? null : namedCycle(name));

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
