import { freeColumn, takesColumns } from "./free-column.ts";
import { call, formulaColumn, range } from "./formulas.ts";
import type { Offer } from "./offer.ts";

const TREND = /CONFIDENCE_TREND\s*\(/i;

/** Adds a column that tells where the confidence of each key result is heading, over the columns of weeks that stand side by side. */
export const addTrend: Offer = {
  id: "add-trend",
  writes: (offered) => {
    const { tab, table } = offered;
    const weeks = table.columns.filter(({ meaning }) => meaning === "confidenceSeries").map(({ column }) => column);
    const [first = 0, last = 0] = [weeks[0], weeks[weeks.length - 1]];
    const has = tab.formulas.slice(table.headerRow - 1, table.lastRow).some((row) => row.some((formula) => TREND.test(formula)));
    if (!takesColumns(table) || weeks.length < 2 || last - first >= weeks.length || has) return [];
    return formulaColumn(offered, freeColumn(tab, table), "Trend", (run) => call(table, "CONFIDENCE_TREND", range(run, first, last)));
  },
};
