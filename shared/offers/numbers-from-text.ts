import type { Meaning, ReadCell } from "../sheet/okr-sheet.ts";
import { columnOf, keyResultsOf } from "./free-column.ts";
import { formatWith } from "./number-format.ts";
import type { CellWrite, Offer } from "./offer.ts";

const NUMBERS: readonly Meaning[] = ["start", "target", "current", "progress", "grade", "weight", "confidence"];

/** Turns numbers that were typed as text, such as 12k, 45 % or €1.200, into numbers; those whose unit no number format can show stay. */
export const numbersFromText: Offer = {
  id: "numbers-from-text",
  writes: ({ table }) => {
    const hasUnits = columnOf(table, "unit") !== null;
    const written = new Set<string>();
    return keyResultsOf(table).flatMap(({ cells }) => NUMBERS.flatMap((meaning) => {
      const write = cells[meaning] && asNumber(cells[meaning], hasUnits);
      const at = write ? `${write.row},${write.column}` : "";
      if (!write || written.has(at)) return [];
      written.add(at);
      return [write];
    }));
  },
};

function asNumber({ row, column, raw, formula, reading }: ReadCell, hasUnits: boolean): CellWrite | null {
  if (formula || reading.kind !== "number" || !reading.asText) return null;
  const format = formatWith(reading.unit, reading.value);
  if (format === null) return hasUnits ? { row, column, old: raw, value: reading.value } : null;
  return { row, column, old: raw, value: reading.value, ...(format === "" ? {} : { format }) };
}
