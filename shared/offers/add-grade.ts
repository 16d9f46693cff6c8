import { columnOf, freeColumn, headerFor, takesColumns } from "./free-column.ts";
import { call, formulaColumn, range } from "./formulas.ts";
import type { Offer } from "./offer.ts";

/** Adds a column of grades that are computed from the start, target, current and type of the same rows. */
export const addGrade: Offer = {
  id: "add-grade",
  writes: (offered) => {
    const { tab, table } = offered;
    const [start, target, current, type] = (["start", "target", "current", "type"] as const).map((meaning) => columnOf(table, meaning));
    if (!takesColumns(table) || target == null || current == null || columnOf(table, "grade") !== null) return [];
    const isMeasure = type != null && table.objectives.some(({ keyResults }) => keyResults.some(({ cells }) => cells.type !== undefined));
    return formulaColumn(offered, freeColumn(tab, table), headerFor(table, "grade"), (run) => {
      const from = start == null ? '""' : range(run, start);
      return call(table, "OKR_GRADE", from, range(run, target), range(run, current), ...(isMeasure ? [range(run, type)] : []));
    });
  },
};
