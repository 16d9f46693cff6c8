import { bodyRow, type BodyRow } from "./body-row.ts";
import type { TableBlock } from "./table-block.ts";
import type { Tab } from "./tab.ts";

/** The rows of a table that are an objective or a key result; neighbours settle lonely ones, and remarks below are dropped. */
export function settledRows(tab: Tab, block: TableBlock): readonly BodyRow[] {
  const rows: BodyRow[] = [];
  for (let row = block.firstRow; row <= block.lastRow; row += 1) rows.push(bodyRow(tab, block, row));
  const labelled = rows.some(({ kind }) => kind === "objective");
  const sections = !block.columns.byMeaning.has("objective") && !labelled && block.objectiveAbove === null;
  const lastKeyResult = rows.reduce((last, { kind }, index) => (kind === "key-result" ? index : last), -1);
  return rows.flatMap((body, index): BodyRow[] => {
    if (isNoteBelow(rows, index, lastKeyResult)) return [];
    if (body.kind !== "lonely") return STAY.has(body.kind) ? [body] : [];
    const heads = sections && rows.slice(index + 1).find(({ kind }) => kind !== "blank")?.kind === "key-result";
    return [{ ...body, kind: heads ? "objective" : "key-result" }];
  });
}

const STAY: ReadonlySet<BodyRow["kind"]> = new Set<BodyRow["kind"]>(["objective", "key-result", "owner"]);

/** A single unlabelled sentence after a gap and after the last key result is a legend or a remark. */
function isNoteBelow(rows: readonly BodyRow[], index: number, lastKeyResult: number): boolean {
  const { kind, objective, keyResult } = rows[index] ?? { kind: "blank", objective: null, keyResult: null };
  if (index < lastKeyResult || lastKeyResult < 0 || (kind !== "lonely" && kind !== "objective")) return false;
  const gap = rows.slice(lastKeyResult + 1, index).some((each) => each.kind === "blank" || each.kind === "total");
  return gap && (objective ?? keyResult)?.says === null;
}
