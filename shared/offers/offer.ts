import type { CellValue } from "../sheet/cell.ts";
import type { OkrTable } from "../sheet/okr-sheet.ts";
import type { Tab } from "../sheet/tab.ts";

/** One cell that an offer writes, row and column from 1; `old` is what must still stand there, and a value that begins with = is a formula. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly old: CellValue;
  readonly value: string | number;
  /** The number format that goes with it, where the value needs one. */
  readonly format?: string;
}

/** A table on its tab, with all tables of the spreadsheet. */
export interface Offered {
  readonly tab: Tab;
  readonly table: OkrTable;
  readonly tables: readonly OkrTable[];
}

/** Something that Keyline can do for a table, never by itself: every cell that it would write, none where there is nothing to do. */
export interface Offer {
  readonly id: string;
  readonly writes: (offered: Offered) => readonly CellWrite[];
}
