import { type Anchor, NO_MAPPING, type TabMapping } from "./mapping.ts";
import { MEANINGS, type Meaning } from "./okr-sheet.ts";

/** What columns are said to mean: null is nothing, `both` objectives and key results, and the weeks' are read as if nothing had been said. */
export type SaidMeaning = Meaning | "both" | "confidenceSeries" | null;

/** What a person says about a tab; a meaning without a column is taken back. */
export type Correction =
  | { readonly tab: string; readonly says: "columns"; readonly columns: readonly Anchor[]; readonly meaning: SaidMeaning }
  | { readonly tab: string; readonly says: "row"; readonly row: string; readonly out: boolean }
  | { readonly tab: string; readonly says: "tab"; readonly out: boolean }
  | { readonly tab: string; readonly says: "right" }
  | { readonly tab: string; readonly says: "start-over" };

/** A mapping after a correction. */
export function withCorrection(mapping: TabMapping, correction: Correction): TabMapping {
  switch (correction.says) {
    case "columns":
      return withColumns(mapping, correction.columns, correction.meaning);
    case "row": {
      const others = mapping.without.filter((row) => row !== correction.row);
      return { ...mapping, without: correction.out ? [...others, correction.row] : others };
    }
    case "tab":
      return { ...mapping, excluded: correction.out };
    case "right":
      return { ...mapping, confirmed: true };
    case "start-over":
      return NO_MAPPING;
  }
}

function withColumns(mapping: TabMapping, columns: readonly Anchor[], meaning: SaidMeaning): TabMapping {
  const isOther = (anchor: Anchor): boolean => !columns.some(({ header, column }) => header === anchor.header && column === anchor.column);
  const meanings: readonly Meaning[] = meaning === "both" ? ["objective", "keyResult"] : meaning === null || meaning === "confidenceSeries" ? [] : [meaning];
  const kept = MEANINGS.flatMap((each) => {
    const anchor = mapping.columns[each];
    return anchor && isOther(anchor) && !meanings.includes(each) ? [[each, anchor] as const] : [];
  });
  const [first] = columns;
  const said = first ? meanings.map((each) => [each, first] as const) : [];
  const others = mapping.ignored.filter(isOther);
  return { ...mapping, columns: Object.fromEntries([...kept, ...said]), ignored: meaning === null ? [...others, ...columns] : others };
}
