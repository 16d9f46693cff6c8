import type { Meaning } from "../sheet/okr-sheet.ts";
import { columnOf, freeColumn, headerFor, newHeader, takesColumns } from "./free-column.ts";
import type { Offer } from "./offer.ts";

/** Offers to head an empty column at the right of a table that has none of that meaning. */
export const addColumn = (meaning: Meaning): Offer => ({
  id: `add-${meaning}`,
  writes: (offered) => {
    const { tab, table } = offered;
    const has = columnOf(table, meaning) !== null || (meaning === "confidence" && table.columns.some((column) => column.meaning === "confidenceSeries"));
    return has || !takesColumns(table) ? [] : [newHeader(offered, freeColumn(tab, table), headerFor(table, meaning))];
  },
});
