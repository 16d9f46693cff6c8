import type { CellValue } from "../sheet/cell.ts";
import type { CivilDate } from "../time/civil-date.ts";
import { isBlank } from "./cell-number.ts";

/** A confidence cell with the day it stands for, where its column says one. */
export interface DatedCell {
  readonly date: CivilDate | null;
  readonly raw: CellValue;
}

/** The latest confidence that was stated: the last of the latest day, or the last one where no dates are known; null if none. */
export function latestReading<T extends DatedCell>(cells: readonly T[]): T | null {
  return cells.reduce<T | null>((latest, cell) => {
    if (isBlank(cell.raw)) return latest;
    const earlier = latest !== null && latest.date !== null && cell.date !== null && cell.date < latest.date;
    return earlier ? latest : cell;
  }, null);
}
