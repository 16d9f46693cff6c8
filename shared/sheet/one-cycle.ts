import type { OkrTable } from "./okr-sheet.ts";
import { namedCycle } from "./cycle-name.ts";

/** Keeps the tables of the cycle of the tab which is looked at, else of the latest cycle; tables without a cycle stay. */
export function ofOneCycle(tables: readonly OkrTable[], activeTab: string): readonly OkrTable[] {
  const cycle = tables.find((table) => table.tab === activeTab && table.cycle !== null)?.cycle ?? latest(tables);
  return tables.filter((table) => table.cycle === null || table.cycle === cycle);
}

function latest(tables: readonly OkrTable[]): string | null {
  return tables.reduce<string | null>((last, { cycle }) => {
    if (cycle === null) return last;
    return last === null || startOf(cycle) > startOf(last) ? cycle : last;
  }, null);
}

const startOf = (cycle: string): string => namedCycle(cycle)?.start ?? "";
