import { parsedRow } from "../lint/parsed-row.ts";
import type { KeyResultRow, OkrTable } from "../sheet/okr-sheet.ts";
import { valueAt } from "../sheet/tab.ts";
import { columnOf, freeColumn, headerFor, keyResultsOf, newHeader, takesColumns } from "./free-column.ts";
import { formatWith } from "./number-format.ts";
import type { CellWrite, Offer, Offered } from "./offer.ts";

/** Fills blank start and target cells with the numbers that the sentences name, in new columns where there are none. */
export const fillLevels: Offer = { id: "fill-levels", writes };

const LEVELS = ["start", "target"] as const;
const MEASURED = [...LEVELS, "current"] as const;
const [FROM, TO, UNIT] = [2, 3, 4] as const;

function writes(offered: Offered): readonly CellWrite[] {
  const { tab, table } = offered;
  if (!takesColumns(table)) return [];
  const rows = keyResultsOf(table).map((row) => ({ row, read: parsedRow(row.text) }));
  let added = 0;
  return LEVELS.flatMap((meaning) => {
    const own = columnOf(table, meaning);
    const column = own ?? freeColumn(tab, table) + added;
    const cells = rows.flatMap(({ row, read }) => {
      const value = read[meaning === "start" ? FROM : TO];
      const isFree = valueAt(tab, row.row - 1, column - 1) === "" && row.cells[meaning]?.formula !== true;
      return typeof value === "number" && isFree ? [{ row: row.row, column, old: "", ...inUnit(table, row, value, read[UNIT]) }] : [];
    });
    if (own !== null || cells.length === 0) return cells;
    added += 1;
    return [newHeader(offered, column, headerFor(table, meaning)), ...cells];
  });
}

/** 45 % is a share with its sign, but a plain 45 where the row counts percent by hundred or has a cell for its unit. */
function inUnit(table: OkrTable, row: KeyResultRow, value: number, unit: string): Pick<CellWrite, "value" | "format"> {
  const byHundred = MEASURED.some((meaning) => {
    const reading = row.cells[meaning]?.reading;
    return reading?.kind === "number" && reading.unit === null && Math.abs(reading.value) > 1;
  });
  if (unit !== "%" || byHundred || columnOf(table, "unit") !== null) return { value };
  const share = value / 100;
  return { value: share, format: formatWith("%", share) ?? "" };
}
