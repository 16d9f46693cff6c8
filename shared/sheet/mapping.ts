import { type CellValue, type Grid, isDateCell } from "./cell.ts";
import type { HeaderColumns } from "./columns.ts";
import { cellText, headerWords } from "./header-text.ts";
import { MEANINGS, type Meaning } from "./okr-sheet.ts";

/** A column as a person pointed at it: by its header, and by its place (from 1) where several have that header or it has none. */
export interface Anchor {
  readonly header: string;
  readonly column: number;
}

/** What a person said about a tab, which wins over what was recognised. */
export interface TabMapping {
  readonly columns: Readonly<Partial<Record<Meaning, Anchor>>>;
  /** Columns that mean nothing to Keyline. */
  readonly ignored: readonly Anchor[];
  /** Key results and objectives to leave out, by id or text. */
  readonly without: readonly string[];
  /** The whole tab is none of Keyline's business. */
  readonly excluded: boolean;
  /** Somebody has looked at what was understood and agreed. */
  readonly confirmed: boolean;
}

/** What is kept of a tab on which nobody has said anything. */
export const NO_MAPPING: TabMapping = { columns: {}, ignored: [], without: [], excluded: false, confirmed: false };

/** Where an anchor is among headers, from 0: the nearest column with that header, wherever it moved; null where none has it. */
export function anchored(headers: readonly CellValue[], { header, column }: Anchor): number | null {
  const words = headerWords(header);
  if (words === "") return column <= headers.length && headerWords(nameOf(headers[column - 1])) === "" ? column - 1 : null;
  let nearest: number | null = null;
  headers.forEach((each, index) => {
    if (headerWords(nameOf(each)) !== words) return;
    if (nearest === null || Math.abs(index + 1 - column) < Math.abs(nearest + 1 - column)) nearest = index;
  });
  return nearest;
}

/** A week's column is headed by a day, and called by it. */
const nameOf = (header: CellValue | undefined): string => (header !== undefined && isDateCell(header) ? header.date : cellText(header));

const anchors = ({ columns }: TabMapping): readonly (readonly [Meaning, Anchor])[] => MEANINGS.flatMap((meaning) => {
  const anchor = columns[meaning];
  return anchor === undefined ? [] : [[meaning, anchor] as const];
});

/** The columns of a table as a person corrected them. */
export function corrected(headers: readonly CellValue[], columns: HeaderColumns, mapping: TabMapping): HeaderColumns {
  const said = anchors(mapping).flatMap(([meaning, anchor]) => {
    const column = anchored(headers, anchor);
    return column === null ? [] : [[meaning, { column, rank: 0, by: "person" as const }] as const];
  });
  const ignored = mapping.ignored.flatMap((anchor) => anchored(headers, anchor) ?? []);
  if (said.length === 0 && ignored.length === 0) return columns;
  const [taken, given] = [new Set([...said.map(([, { column }]) => column), ...ignored]), new Set(said.map(([meaning]) => meaning))];
  const kept = [...columns.byMeaning].filter(([meaning, { column }]) => !taken.has(column) && !given.has(meaning));
  const shared = new Map([...kept, ...said]);
  if (shared.get("objective")?.column === shared.get("keyResult")?.column) shared.delete("objective");
  const named = new Set([...shared.values()].map(({ column }) => column));
  const series = columns.series.filter(({ column }) => !taken.has(column));
  series.forEach(({ column }) => named.add(column));
  const isUnknown = (cell: CellValue, column: number): boolean => cellText(cell) !== "" && !named.has(column);
  return { byMeaning: shared, series, unknown: headers.flatMap((cell, column) => (isUnknown(cell, column) ? [column] : [])) };
}

/** The meanings whose headers are in none of a tab's header rows any more, so that somebody has to be asked again. */
export const lostMeanings = (mapping: TabMapping, rows: readonly (readonly CellValue[])[]): readonly Meaning[] =>
  anchors(mapping).flatMap(([meaning, anchor]) => (rows.some((headers) => anchored(headers, anchor) !== null) ? [] : [meaning]));

/** The rows that hold the headers a person pointed at, that of the key results and most of the others among them. */
export function mappedHeaderRows(values: Grid, mapping: TabMapping): readonly number[] {
  const { header = "" } = mapping.columns.keyResult ?? {};
  const others = anchors(mapping).filter(([, anchor]) => anchor.header !== "");
  if (headerWords(header) === "") return [];
  return values.flatMap((headers, row) => {
    if (!headers.some((cell) => typeof cell === "string" && cell.trim() === header.trim())) return [];
    return others.filter(([, anchor]) => anchored(headers, anchor) !== null).length * 2 >= others.length ? [row] : [];
  });
}
