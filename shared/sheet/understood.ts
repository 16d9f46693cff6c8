import { columnCertainty } from "./certainty.ts";
import type { Claim } from "./columns.ts";
import type { ConfidenceColumn } from "./confidence-columns.ts";
import { cellText } from "./header-text.ts";
import type { ObjectiveRows, OkrTable, UnderstoodColumn } from "./okr-sheet.ts";
import type { Tab } from "./tab.ts";
import type { TableBlock } from "./table-block.ts";

/** The columns of a table that were understood, with what that rests on. */
export function understood(
  block: TableBlock,
  weeks: readonly ConfidenceColumn[],
  objectives: readonly ObjectiveRows[],
  rivals: OkrTable["rivals"],
): readonly UnderstoodColumn[] {
  const { byMeaning } = block.columns;
  const taken = new Set([...byMeaning.values()].map(({ column }) => column));
  const further = block.others.flatMap((others) => [...others.byMeaning].filter(([, { column }]) => !taken.has(column)));
  const of = (meaning: UnderstoodColumn["meaning"], claim: Claim, label = headerAt(block, claim.column)): UnderstoodColumn =>
    ({ meaning, column: claim.column + 1, header: label, ...columnCertainty(claim, rivals.some((rival) => rival.meaning === meaning)) });
  const named = [...byMeaning, ...further].map(([meaning, claim]) => of(meaning, claim));
  const dated = weeks.map(({ column, label }) => of("confidenceSeries", { column, rank: 0, by: "cells" }, label));
  const sentences = byMeaning.get("keyResult");
  const isSection = ({ row, column }: ObjectiveRows): boolean => column === (sentences?.column ?? -1) + 1 && row > block.headerRow + 1;
  const isShared = !byMeaning.has("objective") && objectives.some(isSection);
  const behind = block.labels !== null && objectives.some(({ column }) => column === (block.labels ?? 0) + 1) ? block.labels : null;
  const shared = behind !== null ? [of("objective", { column: behind, rank: 0, by: "cells" })] : sentences && isShared ? [of("objective", { ...sentences, by: sentences.by ?? "cells" })] : [];
  const types = block.kinds?.column ?? null;
  const typed = types === null || byMeaning.has("type") ? [] : [of("type", { column: types, rank: 0, by: "cells" })];
  return [...shared, ...named, ...typed, ...dated].sort((a, b) => a.column - b.column);
}

/** The columns of a table that say nothing known, by their headers, or without one by what stands below. */
export function leftAlone(tab: Tab, block: TableBlock, weeks: readonly ConfidenceColumn[] | null, objectives: readonly ObjectiveRows[]): OkrTable["leftAlone"] {
  const taken = new Set(block.others.flatMap(({ byMeaning }) => [...byMeaning.values()].map(({ column }) => column)));
  const unknown = block.columns.unknown.filter((column) => !taken.has(column)).map((column) => ({ column: column + 1, header: headerAt(block, column) }));
  const series = weeks === null ? block.columns.series : [];
  const otherSeries = series.map(({ column, label }) => ({ column: column + 1, header: label }));
  return [...unknown, ...otherSeries, ...withoutHeader(tab, block, objectives)].sort((a, b) => a.column - b.column);
}

/** Columns without a header that hold something and are not read as anything, so that somebody may say what they mean. */
function withoutHeader(tab: Tab, block: TableBlock, objectives: readonly ObjectiveRows[]): OkrTable["leftAlone"] {
  const { columns, others, kinds, labels, headers, firstRow, lastRow } = block;
  const claims = [columns, ...others].flatMap(({ byMeaning, series }) => [...byMeaning.values(), ...series].map(({ column }) => column));
  const read = new Set<number | null | undefined>([...claims, kinds?.column, labels, ...objectives.map(({ column }) => column && column - 1)]);
  const isFilled = (column: number): boolean => tab.values.slice(firstRow, lastRow + 1).some((row) => (row[column] ?? "") !== "");
  const isLeft = (column: number): boolean => (headers[column] ?? "") === "" && !read.has(column) && isFilled(column);
  return (tab.values[firstRow] ?? []).flatMap((_, column) => (isLeft(column) ? [{ column: column + 1, header: "" }] : []));
}

const headerAt = (block: TableBlock, column: number): string => cellText(block.headers[column]);
