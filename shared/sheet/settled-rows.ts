import { bodyRow, type BodyRow } from "./body-row.ts";
import type { TableBlock } from "./table-block.ts";
import { isTaskHeader } from "./header-row.ts";
import { valueAt, type Tab } from "./tab.ts";

/** The rows of a table that are an objective or a key result; neighbours settle lonely ones, and remarks below are dropped. */
export function settledRows(tab: Tab, block: TableBlock): readonly BodyRow[] {
  const rows: BodyRow[] = [];
  const isTask = taskOnly(tab, block);
  for (let row = block.firstRow; row <= block.lastRow; row += 1) {
    const body = bodyRow(tab, block, row);
    rows.push(isTask(body) ? { ...body, kind: "blank" } : body);
  }
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

/**
 * Beside a column of initiatives tells of a row that it holds one more of them and no key result: its key result is
 * blank, or stands above with the same objective.
 */
function taskOnly(tab: Tab, { headers, columns }: TableBlock): (body: BodyRow) => boolean {
  const tasks = columns.unknown.find((column) => isTaskHeader(headers[column]));
  const [seen, none] = [new Set<string>(), (): boolean => false];
  let objective = "";
  return tasks === undefined ? none : (body) => {
    objective = body.objective?.text ?? objective;
    if (body.kind !== "key-result" || valueAt(tab, body.row, tasks) === "") return false;
    const name = `${objective}\n${body.keyResult?.text ?? ""}`;
    if (body.keyResult === null || seen.has(name)) return true;
    seen.add(name);
    return false;
  };
}
