import type { CivilDate } from "../time/civil-date.ts";
import { cycleDays } from "./cycle-name.ts";
import type { OkrTable } from "./okr-sheet.ts";

/** The tables of one cycle, and those of others that were set aside for it. */
export interface OneCycle {
  readonly cycle: string | null;
  readonly tables: readonly OkrTable[];
  readonly setAside: readonly OkrTable[];
}

/**
 * Keeps the tables of one cycle: of those on the tab which is looked at, else of all, the one that `today` lies in, else
 * the latest. Tables without a cycle stay.
 */
export function ofOneCycle(tables: readonly OkrTable[], activeTab: string, today: CivilDate): OneCycle {
  const inFront = tables.filter((table) => table.tab === activeTab);
  const cycle = chosen(inFront, today) ?? chosen(tables, today);
  const stays = (table: OkrTable): boolean => table.cycle === null || table.cycle === cycle;
  return { cycle, tables: tables.filter(stays), setAside: tables.filter((table) => !stays(table)) };
}

function chosen(tables: readonly OkrTable[], today: CivilDate): string | null {
  let best: string | null = null;
  for (const { cycle } of tables) {
    if (cycle === null) continue;
    const days = cycleDays(cycle, today);
    if (days !== null && days.start <= today && today <= days.end) return cycle;
    if (best === null || (days?.start ?? "") > (cycleDays(best, today)?.start ?? "")) best = cycle;
  }
  return best;
}
