import type { OkrTable } from "../sheet/okr-sheet.ts";
import { valueAt } from "../sheet/tab.ts";
import { columnOf, freeColumn, headerFor, keyResultsOf, newHeader, takesColumns } from "./free-column.ts";
import type { CellWrite, Offer, Offered } from "./offer.ts";

const QUALIFIED = /^O(\d+)-KR(\d+)$/;
const OBJECTIVE = /^O(\d+)$/;
const OWN = /^KR(\d+)$/;

/** Gives each key result without an id of its own one such as O1-KR2, typed, that no other has or had. */
export const addIds: Offer = { id: "add-ids", writes };

function writes(offered: Offered): readonly CellWrite[] {
  const { tab, table } = offered;
  if (!takesColumns(table)) return [];
  const own = columnOf(table, "id");
  const column = own ?? freeColumn(tab, table);
  const isBlank = (row: number): boolean => valueAt(tab, row - 1, column - 1) === "";
  const missing = keyResultsOf(table).filter(({ row }) => isBlank(row));
  if (missing.length === 0) return [];
  const given = idsFor(offered);
  const cells = keyResultsOf(table).flatMap(({ row }, index) => (isBlank(row) ? [{ row, column, old: "", value: given[index] ?? "" }] : []));
  return own === null ? [newHeader(offered, column, headerFor(table, "id")), ...cells] : cells;
}

/** Tables of one team and cycle share their numbers, and those before this one come first. */
function idsFor({ table, tables }: Offered): readonly string[] {
  const together = tables.filter(({ team, cycle }) => team === table.team && cycle === table.cycle);
  const taken = together.flatMap(idsIn);
  for (const each of together.slice(0, together.indexOf(table))) taken.push(...newIds(each, taken));
  return newIds(table, taken);
}

function idsIn({ objectives }: OkrTable): readonly string[] {
  const whole = (objective: string | null, id: string): string => (objective !== null && OWN.test(id) ? `${objective}-${id}` : id);
  return objectives.flatMap(({ id, keyResults }) => [id ?? "", ...keyResults.map((row) => whole(id, row.id ?? ""))]);
}

/** An id for each key result in order; numbers that are in the labels are kept where nobody else has them. */
function newIds({ objectives }: OkrTable, taken: readonly string[]): readonly string[] {
  const all = new Set(taken);
  const objectivesTaken = new Set(taken.flatMap((id) => (OBJECTIVE.exec(id) ?? QUALIFIED.exec(id))?.[1] ?? []));
  return objectives.flatMap(({ id, keyResults }) => {
    const stated = (OBJECTIVE.exec(id ?? "") ?? keyResults.map((row) => QUALIFIED.exec(row.id ?? "")).find((match) => match !== null))?.[1];
    const number = stated ?? firstFree((each) => objectivesTaken.has(each));
    objectivesTaken.add(number);
    const used = new Set<string>();
    const ids = keyResults.map((row) => {
      const label = OWN.exec(row.id ?? "")?.[1];
      const qualified = QUALIFIED.test(row.id ?? "") ? row.id : label === undefined ? null : `O${number}-KR${label}`;
      if (qualified !== null) used.add(qualified);
      return qualified;
    });
    return ids.map((each) => {
      if (each !== null) return each;
      const next = firstFree((last) => used.has(`O${number}-KR${last}`) || all.has(`O${number}-KR${last}`));
      used.add(`O${number}-KR${next}`);
      return `O${number}-KR${next}`;
    });
  });
}

function firstFree(isTaken: (number: string) => boolean): string {
  let number = 1;
  while (isTaken(String(number))) number += 1;
  return String(number);
}
