import type { Profile } from "../../shared/profiles/profile.ts";
import type { OkrTable } from "../../shared/sheet/okr-sheet.ts";
import { scaleOf } from "../../shared/snapshot/confidence-readings.ts";
import type { SheetReading } from "../sheet/read-sheet.ts";
import type { Said } from "../sheet/said.ts";
import type { Review, SaidTab, SeenTable } from "../sidebar/server-api.ts";

/** What the sidebar shows of how the tabs were understood, and of what people said about them. */
export function seen({ tables, asked, said }: SheetReading, profile: Profile): Pick<Review, "tabs" | "said"> {
  const all = [...asked, ...tables];
  const isWorthSaying = ({ tab, mapping, unreadable }: Said): boolean => all.some((table) => table.tab === tab) || mapping.excluded || unreadable;
  return {
    tabs: all.map((table) => seenTable(table, said, asked.includes(table), profile)),
    said: said.filter(isWorthSaying).map(saidTab),
  };
}

const MOST_ROWS = 200;

function seenTable(table: OkrTable, said: readonly Said[], asks: boolean, profile: Profile): SeenTable {
  const { tab, headerRow, firstRow, lastRow, team, cycle, columns, leftAlone, objectives, lost } = table;
  const anchors = said.find((each) => each.tab === tab)?.mapping.columns ?? {};
  const rows = objectives.flatMap(({ keyResults }) => keyResults.map(({ text, id }) => text || (id ?? "")));
  const states = columns.some(({ meaning }) => meaning === "confidence" || meaning === "confidenceSeries");
  return {
    tab, headerRow, firstRow, lastRow, team, cycle, columns, leftAlone, asks,
    keyResults: rows.length,
    rows: rows.filter((text) => text !== "").slice(0, MOST_ROWS),
    lost: lost.map((meaning) => ({ meaning, header: anchors[meaning]?.header ?? "" })),
    confidence: states ? scaleOf(table, profile.confidenceScale) : null,
  };
}

const saidTab = ({ tab, mapping, unreadable }: Said): SaidTab => ({
  tab,
  unreadable,
  confirmed: mapping.confirmed,
  excluded: mapping.excluded,
  without: mapping.without,
  ignored: mapping.ignored.map(({ header }) => header),
  corrected: mapping.excluded || mapping.without.length + mapping.ignored.length + Object.keys(mapping.columns).length > 0,
});
