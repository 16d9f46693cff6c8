import type { SaidMeaning } from "../../shared/sheet/correction.ts";
import type { Anchor } from "../../shared/sheet/mapping.ts";
import type { UnderstoodColumn } from "../../shared/sheet/okr-sheet.ts";
import type { SeenTable } from "./server-api.ts";

/** Columns of a table that mean one thing: mostly a single one, or those of all weeks. */
export interface SeenColumns {
  readonly anchors: readonly Anchor[];
  readonly choice: SaidMeaning;
  /** How sure the meaning is and why; null where there is none. */
  readonly sure: number | null;
  readonly why: UnderstoodColumn["why"] | null;
}

/** The columns of a table from left to right, each once. */
export function seenColumns({ columns, leftAlone }: SeenTable): readonly SeenColumns[] {
  const seen: SeenColumns[] = [];
  const isShared = ({ meaning, column }: UnderstoodColumn): boolean =>
    meaning === "objective" && columns.some((other) => other.meaning === "keyResult" && other.column === column);
  for (const each of columns) {
    const { meaning, column, header, sure, why } = each;
    if (isShared(each) || seen.some(({ anchors }) => anchors.some((anchor) => anchor.column === column))) continue;
    const both = meaning === "keyResult" && columns.some((other) => isShared(other) && other.column === column);
    join(seen, { anchors: [{ header, column }], choice: both ? "both" : meaning, sure, why }, meaning === "confidenceSeries");
  }
  for (const anchor of leftAlone) join(seen, { anchors: [anchor], choice: null, sure: null, why: null }, true);
  return seen.sort((a, b) => (a.anchors[0]?.column ?? 0) - (b.anchors[0]?.column ?? 0));
}

/** Columns of weeks belong together; others that mean nothing do where their headers differ in numbers only. */
function join(seen: SeenColumns[], next: SeenColumns, mayJoin: boolean): void {
  const last = seen[seen.length - 1];
  const [before, after] = [last?.anchors[last.anchors.length - 1], next.anchors[0]];
  const areAlike = before && after && withoutNumbers(before.header) === withoutNumbers(after.header) && /\d/.test(after.header);
  if (mayJoin && last && last.choice === next.choice && areAlike) seen[seen.length - 1] = { ...last, anchors: [...last.anchors, ...next.anchors] };
  else seen.push(next);
}

const withoutNumbers = (header: string): string => header.replace(/\d+/g, "#");
