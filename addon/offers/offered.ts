import type { CellWrite } from "../../shared/offers/offer.ts";
import { OFFERS } from "../../shared/offers/index.ts";
import type { OkrTable } from "../../shared/sheet/okr-sheet.ts";
import type { SheetReading } from "../sheet/read-sheet.ts";
import { columnName } from "../sidebar/cell-name.ts";
import type { SeenOffer } from "../sidebar/server-api.ts";

/** An offer for a table with all that it would write. */
export interface FoundOffer {
  readonly seen: SeenOffer;
  readonly writes: readonly CellWrite[];
}

const MOST_SHOWN = 3;

/** What Keyline can do for the tables of a sheet, as far as there is anything to do. */
export const offersFor = (sheet: SheetReading): readonly FoundOffer[] => sheet.tables.flatMap((table) => offersOf(sheet, table));

function offersOf({ tables, read }: SheetReading, table: OkrTable): readonly FoundOffer[] {
  const tab = read.find(({ name }) => name === table.tab);
  if (!tab) return [];
  return OFFERS.flatMap(({ id, writes: writesOf }) => {
    const writes = writesOf({ tab, table, tables });
    if (writes.length === 0) return [];
    const examples = writes.slice(0, MOST_SHOWN).map(exampleOf);
    return [{ writes, seen: { id, tab: table.tab, firstRow: table.firstRow, cells: cellNames(writes), examples } }];
  });
}

const exampleOf = ({ row, column, value }: CellWrite): SeenOffer["examples"][number] => ({ cell: `${columnName(column)}${row}`, value });

/** Names cells, those below each other as one range, such as J1, J3:J5. */
function cellNames(writes: readonly CellWrite[]): string {
  const runs: { column: number; first: number; last: number }[] = [];
  for (const { row, column } of [...writes].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const run = runs[runs.length - 1];
    if (run?.column === column && run.last === row - 1) run.last = row;
    else runs.push({ column, first: row, last: row });
  }
  return runs.map(({ column, first, last }) => `${columnName(column)}${first}${last > first ? `:${columnName(column)}${last}` : ""}`).join(", ");
}
