import type { HeaderColumns } from "./columns.ts";
import { cellText, headerWords } from "./header-text.ts";
import { labelAlone, tidyId } from "./label.ts";
import type { Grid } from "./cell.ts";
import { kindNamed } from "./words/titles.ts";

/** What a row is where objectives and key results stand in one column, and the row of the objective it belongs to, if that is said. */
export interface RowKind {
  readonly kind: "objective" | "keyResult" | "other";
  readonly under: number | null;
}

/** The kinds of a table's rows, counted from 0, with the column that names them, which holds ids where it numbers them too; null where none does. */
export interface RowKinds {
  readonly column: number | null;
  readonly ids: number | null;
  readonly kinds: ReadonlyMap<number, RowKind>;
}

interface Rows {
  readonly values: Grid;
  readonly sentences: number;
  readonly rows: readonly number[];
}

type Kinds = ReadonlyMap<number, RowKind["kind"]>;

/** Tells objectives from key results in one column by a column of types, by parents, by outline numbers or by indents; null where nothing tells. */
export function rowKinds(values: Grid, { byMeaning }: HeaderColumns, sentences: number, first: number, last: number): RowKinds | null {
  const rows: number[] = [];
  for (let row = first; row <= last; row += 1) if (cellText(values[row]?.[sentences]) !== "") rows.push(row);
  const those = { values, sentences, rows };
  const [id, parent] = [byMeaning.get("id")?.column, byMeaning.get("parent")?.column ?? byMeaning.get("objectiveId")?.column];
  const parents = parent === undefined ? null : parentsOf(those, parent, id);
  const typed = byTypes(those);
  const kinds = typed?.kinds ?? (parents && byParents(those, parents)) ?? (id === undefined ? null : byOutline(those, id)) ?? byIndent(those);
  if (kinds === null) return null;
  const named = typed !== null && rows.some((row) => /\d/.test(cellText(values[row]?.[typed.column])));
  const each = new Map([...kinds].map(([row, kind]) => [row, { kind, under: parents?.get(row) ?? null }]));
  return { column: named ? null : typed?.column ?? null, ids: named ? typed.column : null, kinds: each };
}

function byTypes(those: Rows): { readonly column: number; readonly kinds: Kinds } | null {
  const width = those.values[those.rows[0] ?? 0]?.length ?? 0;
  for (let column = 0; column < width; column += 1) {
    const kinds = column === those.sentences ? null : typesIn(those, column);
    if (kinds !== null) return { column, kinds };
  }
  return null;
}

function typesIn({ values, rows }: Rows, column: number): Kinds | null {
  const kinds = new Map<number, RowKind["kind"]>();
  for (const row of rows) {
    const text = cellText(values[row]?.[column]);
    const kind = text === "" ? "other" : text.length > 30 ? null : kindNamed(headerWords(text.replace(/[\s#]*\d+(?:\.\d+)*[.:]?$/, "")));
    if (kind === null) return null;
    kinds.set(row, kind);
  }
  return hasBoth(kinds) ? kinds : null;
}

const hasBoth = (kinds: Kinds): boolean => (["objective", "keyResult"] as const).every((kind) => [...kinds.values()].includes(kind));

/** The row of each row's parent, by its id or its sentence; null where a parent is none of the rows. */
function parentsOf({ values, sentences, rows }: Rows, parent: number, id: number | undefined): ReadonlyMap<number, number> | null {
  const named = new Map<string, number>();
  for (const row of rows) {
    for (const column of id === undefined ? [sentences] : [sentences, id]) {
      const name = tidyId(cellText(values[row]?.[column]));
      if (name !== "" && !named.has(name)) named.set(name, row);
    }
  }
  const parents = new Map<number, number>();
  for (const row of rows) {
    const text = cellText(values[row]?.[parent]);
    const at = text === "" ? undefined : named.get(tidyId(text)) ?? named.get(tidyId(text.split(/[,;\n]/)[0] ?? ""));
    if (text !== "" && (at === undefined || at === row)) return null;
    if (at !== undefined) parents.set(row, at);
  }
  return parents.size > 0 ? parents : null;
}

/** What has a parent and no children is a key result. */
function byParents({ rows }: Rows, parents: ReadonlyMap<number, number>): Kinds {
  const withChildren = new Set(parents.values());
  return new Map(rows.map((row) => [row, parents.has(row) && !withChildren.has(row) ? "keyResult" : "objective"]));
}

const OUTLINE = /^[A-Z]{0,3}(\d+(?:\.\d+)*)\.?$/i;

/** Below O1 comes KR1, below 1 come 1.1 and 1.2; what is deeper still is something else. */
function byOutline({ values, rows }: Rows, id: number): Kinds | null {
  const says = rows.map((row) => labelAlone(cellText(values[row]?.[id])).says);
  if (says.every((each) => each !== null) && new Set(says).size === 2) return new Map(rows.map((row, index) => [row, says[index] ?? "other"]));
  const depths = rows.map((row) => OUTLINE.exec(cellText(values[row]?.[id]))?.[1]?.split(".").length ?? 0);
  return depths.every((depth) => depth > 0) ? byDepth(rows, depths) : null;
}

const INDENT = /^(?:[\s　]{2,}|\t|\s*(?!>\s*\d)[-–—•▪‣·↳└→>*]\s)/;

function byIndent({ values, rows, sentences }: Rows): Kinds | null {
  const depths = rows.map((row) => {
    const cell = values[row]?.[sentences];
    return typeof cell === "string" && INDENT.test(cell) ? 2 : 1;
  });
  return byDepth(rows, depths);
}

function byDepth(rows: readonly number[], depths: readonly number[]): Kinds | null {
  const top = Math.min(...depths.slice(0, 1));
  if (depths.some((depth) => depth < top) || !depths.includes(top + 1)) return null;
  return new Map(rows.map((row, index) => [row, depths[index] === top ? "objective" : depths[index] === top + 1 ? "keyResult" : "other"]));
}
