import { addColumn } from "./add-column.ts";
import { addGrade } from "./add-grade.ts";
import { addIds } from "./add-ids.ts";
import { addTrend } from "./add-trend.ts";
import { fillLevels } from "./fill-levels.ts";
import { numbersFromText } from "./numbers-from-text.ts";
import type { Offer } from "./offer.ts";

/** Everything that Keyline offers to do for a table, in the order in which it is shown. */
export const OFFERS: readonly Offer[] = [
  addIds, fillLevels, numbersFromText,
  addColumn("owner"), addColumn("start"), addColumn("target"), addColumn("current"), addColumn("due"), addColumn("confidence"),
  addGrade, addTrend,
];
