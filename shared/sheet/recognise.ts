import { pattern } from "../pattern.ts";
import { err, ok, type Result } from "../result.ts";
import type { BodyRow } from "./body-row.ts";
import { byCycle } from "./by-cycle.ts";
import type { Grid } from "./cell.ts";
import { confidenceColumns, type ConfidenceColumn } from "./confidence-columns.ts";
import { namedCycle } from "./cycle-name.ts";
import { headerRows, type NoTable } from "./header-row.ts";
import { cellText } from "./header-text.ts";
import { labelAlone } from "./label.ts";
import { labelledBlock } from "./labelled-rows.ts";
import { objectivesOf } from "./objectives.ts";
import type { ObjectiveRows, OkrTable, UnderstoodColumn } from "./okr-sheet.ts";
import { rivalColumns } from "./rival-columns.ts";
import type { Tab } from "./tab.ts";
import { settledRows } from "./settled-rows.ts";
import { tableBlocks, type TableBlock } from "./table-block.ts";
import { withTracked } from "./tracked.ts";
import { cycleOf, teamOf } from "./table-names.ts";

/** Tells from its values alone whether a tab may hold an OKR table, so that other tabs need no further reading. */
export const mayHoldTable = (values: Grid): boolean => headerRows(values).found.length > 0;

/** Finds the OKR tables on a tab, top to bottom, or says why there is none. */
export function recognise(tab: Tab): Result<readonly OkrTable[], NoTable> {
  const { found, log } = headerRows(tab.values);
  const labelled = found.length === 0 ? labelledBlock(tab) : null;
  if (found.length === 0 && labelled === null) return err(noHeader(tab.values, log));
  const blocks = labelled === null ? tableBlocks(tab, found) : [labelled];
  const tables = blocks.flatMap((block) => tablesOf(tab, block)).filter(hasKeyResults);
  return tables.length > 0 ? ok(tables) : err("no-key-results");
}

const WORD = pattern(String.raw`\p{L}{2}`, "u");

/** Key results are sentences: below a "Kr" that heads amounts of money stand numbers, and below one that refers to them "KR1". */
function hasKeyResults({ objectives }: OkrTable): boolean {
  const texts = objectives.flatMap(({ keyResults }) => keyResults.map(({ text }) => text)).filter((text) => text !== "");
  return texts.length > 0 && texts.filter((text) => WORD().test(text) && labelAlone(text).says === null).length * 2 >= texts.length;
}

function noHeader(values: Grid, log: boolean): NoTable {
  if (log) return "check-in-log";
  return values.every((row) => row.every((cell) => cell === "")) ? "empty" : "no-header-row";
}

/** A table whose rows belong to several cycles is one table for each. */
const tablesOf = (tab: Tab, block: TableBlock): readonly OkrTable[] =>
  byCycle(tab, block, settledRows(tab, block)).map((rows) => tableOf(tab, block, rows));

/** Week headers need the cycle's days, and the cycle may stand in the rows: the names are read before the weeks. */
function tableOf(tab: Tab, block: TableBlock, rows: readonly BodyRow[]): OkrTable {
  const cycle = cycleOf(tab, block, rows);
  const weeks = confidenceColumns(tab, block, cycle === null ? null : namedCycle(cycle));
  const objectives = block.others.reduce<readonly ObjectiveRows[]>(
    (all, columns) => besides(all, objectivesOf(tab, { ...block, columns }, rowsAgain(tab, { ...block, columns }, rows), [])),
    withTracked(tab, block, objectivesOf(tab, block, rows, weeks ?? [])),
  );
  const body = rows.map(({ row }) => row + 1);
  return {
    tab: tab.name,
    locale: tab.locale,
    headerRow: block.headerRow + 1,
    firstRow: Math.min(block.lastRow + 1, ...body),
    lastRow: Math.max(block.firstRow + 1, ...body),
    team: teamOf(tab, block, rows),
    cycle,
    columns: understood(block, weeks ?? [], objectives),
    leftAlone: leftAlone(block, weeks),
    rivals: rivalColumns(block.headers, block.columns),
    objectives,
  };
}

const rowsAgain = (tab: Tab, block: TableBlock, rows: readonly BodyRow[]): readonly BodyRow[] => {
  const those = new Set(rows.map(({ row }) => row));
  return settledRows(tab, block).filter(({ row }) => those.has(row));
};

/** Key results that stand side by side on a row follow each other. */
const besides = (all: readonly ObjectiveRows[], more: readonly ObjectiveRows[]): readonly ObjectiveRows[] =>
  all.map((objective) => {
    const added = more.find(({ row }) => row === objective.row)?.keyResults ?? [];
    return { ...objective, keyResults: [...objective.keyResults, ...added].sort((a, b) => a.row - b.row) };
  });

function understood(block: TableBlock, weeks: readonly ConfidenceColumn[], objectives: readonly ObjectiveRows[]): readonly UnderstoodColumn[] {
  const header = (column: number): string => headerAt(block, column);
  const taken = new Set([...block.columns.byMeaning.values()].map(({ column }) => column));
  const further = block.others.flatMap(({ byMeaning }) => [...byMeaning].filter(([, { column }]) => !taken.has(column)));
  const named = [...block.columns.byMeaning, ...further].map(([meaning, { column }]) => ({ meaning, column: column + 1, header: header(column) }));
  const dated = weeks.map(({ column, label }) => ({ meaning: "confidenceSeries" as const, column: column + 1, header: label }));
  const sentences = block.columns.byMeaning.get("keyResult")?.column ?? -1;
  const sections = !block.columns.byMeaning.has("objective") && objectives.some(({ row, column }) => column === sentences + 1 && row > block.headerRow + 1);
  const shared = sections ? [{ meaning: "objective" as const, column: sentences + 1, header: header(sentences) }] : [];
  const types = block.kinds?.column ?? null;
  const typed = types === null || block.columns.byMeaning.has("type") ? [] : [{ meaning: "type" as const, column: types + 1, header: header(types) }];
  return [...shared, ...named, ...typed, ...dated].sort((a, b) => a.column - b.column);
}

function leftAlone(block: TableBlock, weeks: readonly ConfidenceColumn[] | null): OkrTable["leftAlone"] {
  const taken = new Set(block.others.flatMap(({ byMeaning }) => [...byMeaning.values()].map(({ column }) => column)));
  const unknown = block.columns.unknown.filter((column) => !taken.has(column)).map((column) => ({ column: column + 1, header: headerAt(block, column) }));
  const series = weeks === null ? block.columns.series : [];
  const otherSeries = series.map(({ column, label }) => ({ column: column + 1, header: label }));
  return [...unknown, ...otherSeries].sort((a, b) => a.column - b.column);
}

const headerAt = (block: TableBlock, column: number): string => cellText(block.headers[column]);
