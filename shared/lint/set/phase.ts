import type { Meaning } from "../../sheet/okr-sheet.ts";
import { dayNumber } from "../../time/civil-date.ts";
import type { OkrSet, RowCells, SetKeyResult } from "../rule.ts";

/** Where a cycle stands: before its first day, on its way, or after its last day. */
export type Phase = "before" | "running" | "over";

/** Where the cycle of these key results stands today; null where neither its name nor its due dates tell. */
export function phaseOf(live: readonly SetKeyResult[], today: number | null, days: OkrSet["days"]): Phase | null {
  if (today === null) return null;
  const end = days?.end ?? Math.max(...live.map(({ cells }) => dayIn(cells, "due") ?? -Infinity));
  if (days !== null && today < days.start) return "before";
  if (end === -Infinity) return null;
  return today > end ? "over" : "running";
}

/** The number of the day in a cell; null for anything but a date. */
export function dayIn(cells: RowCells, meaning: Meaning): number | null {
  const reading = cells[meaning];
  return reading?.kind === "date" ? dayNumber(reading.date) : null;
}
