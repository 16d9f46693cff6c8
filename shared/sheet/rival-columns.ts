import type { CellValue } from "./cell.ts";
import { CONTAINED, headerMeanings } from "./header-meanings.ts";
import { cellText } from "./header-text.ts";
import type { HeaderColumns } from "./columns.ts";

/** The column that was taken for a value, from 1, with the headings of others that could as well be it. */
export interface RivalColumns {
  readonly meaning: "start" | "target" | "current";
  readonly column: number;
  readonly header: string;
  readonly others: readonly string[];
}

/** The values of a header row that more than one column claims just as surely. */
export function rivalColumns(row: readonly CellValue[], { byMeaning, unknown }: HeaderColumns): readonly RivalColumns[] {
  const rivals: RivalColumns[] = [];
  for (const meaning of ["start", "target", "current"] as const) {
    const taken = byMeaning.get(meaning);
    if (taken === undefined || taken.by === "person") continue;
    const isSure = taken.rank < CONTAINED;
    const claims = (header: string): boolean =>
      headerMeanings(header).some((candidate) => candidate.meaning === meaning && (!isSure || candidate.rank < CONTAINED));
    const others = unknown.map((column) => cellText(row[column])).filter(claims);
    if (others.length > 0) rivals.push({ meaning, column: taken.column + 1, header: cellText(row[taken.column]), others });
  }
  return rivals;
}
