import type { Profile } from "../../profiles/profile.ts";
import type { KeyResultRow, Meaning, OkrTable, ReadCell } from "../../sheet/okr-sheet.ts";
import type { OkrSet, SetKeyResult } from "../rule.ts";

/** A key result that goes on, with its cell in one column. */
export interface InColumn {
  readonly of: SetKeyResult;
  readonly cell: ReadCell;
}

/** The cells of a meaning's column, table by table; key results that were stopped or replaced are left out. */
export function columnsOf({ keyResults }: OkrSet, meaning: Meaning): readonly (readonly InColumn[])[] {
  const columns = new Map<OkrTable, InColumn[]>();
  let [table, column]: [OkrTable | null, InColumn[]] = [null, []];
  for (const of of keyResults) {
    const cell = of.row.cells[meaning];
    if (cell === undefined || of.ended) continue;
    if (of.table !== table) columns.set(table = of.table, column = columns.get(table) ?? []);
    column.push({ of, cell });
  }
  return [...columns.values()];
}

const [FEW, MOST] = [3, 0.6];

/** Tells whether so many of a column are alike that the others must be an oversight. */
export const areMost = (alike: number, of: number): boolean => alike >= FEW && alike < of && alike / of >= MOST;

/** The key results whose cell was left blank in a column that most others fill. */
export function leftBlank(set: OkrSet, meaning: Meaning): readonly SetKeyResult[] {
  return blanks(set, meaning, (column, blank) => areMost(column.length - blank.length, column.length));
}

/** Those of them, and where the house style asks for it all that are blank, or the first of a table that lacks the column. */
export function unsaid(set: OkrSet, meaning: Meaning, { asksFor }: Profile): readonly SetKeyResult[] {
  if (!asksFor.includes(meaning)) return leftBlank(set, meaning);
  const tabs = new Set<string>();
  const lacking = set.live.filter(({ row, table }) => isFirst(row, table) && tabs.size < tabs.add(table.tab).size && !row.cells[meaning]);
  return [...blanks(set, meaning, () => true), ...lacking];
}

/** A table that several teams share is told only at its first row. */
const isFirst = (row: KeyResultRow, { objectives }: OkrTable): boolean =>
  objectives.find(({ keyResults }) => keyResults.length > 0)?.keyResults[0] === row;

function blanks(set: OkrSet, meaning: Meaning, matter: (column: readonly InColumn[], blank: readonly InColumn[]) => boolean): SetKeyResult[] {
  return columnsOf(set, meaning).flatMap((column) => {
    const blank = column.filter(({ cell }) => cell.raw === "" && !cell.formula);
    return matter(column, blank) ? blank.map(({ of }) => of) : [];
  });
}
