import { pattern } from "../pattern.ts";
import { err, ok, type Result } from "../result.ts";
import type { BodyRow } from "./body-row.ts";
import { byCycle } from "./by-cycle.ts";
import type { Grid } from "./cell.ts";
import { SURE_ENOUGH, tableCertainty } from "./certainty.ts";
import { headerColumns } from "./columns.ts";
import { isCheckInLog } from "./check-in-log.ts";
import { confidenceColumns } from "./confidence-columns.ts";
import { namedCycle } from "./cycle-name.ts";
import { headerRows, type NoTable } from "./header-row.ts";
import { labelAlone } from "./label.ts";
import { labelledBlock } from "./labelled-rows.ts";
import { corrected, lostMeanings, mappedHeaderRows, NO_MAPPING, type TabMapping } from "./mapping.ts";
import { objectivesOf } from "./objectives.ts";
import type { ObjectiveRows, OkrTable } from "./okr-sheet.ts";
import { rivalColumns } from "./rival-columns.ts";
import type { Tab } from "./tab.ts";
import { settledRows } from "./settled-rows.ts";
import { tableBlocks, type TableBlock } from "./table-block.ts";
import { transposed } from "./transposed.ts";
import { withLatest, withTracked } from "./tracked.ts";
import { cycleOf, teamOf } from "./table-names.ts";
import { leftAlone, understood } from "./understood.ts";

/** Tells from its values alone whether a tab may hold an OKR table, so that other tabs need no further reading. */
export const mayHoldTable = (values: Grid, mapping: TabMapping = NO_MAPPING): boolean =>
  !mapping.excluded && (headersOf(values, mapping).found.length > 0 || labelledBlock(bare(values)) !== null);

/** Finds the OKR tables on a tab, top to bottom, as a person's mapping corrects them, or says why there is none. */
export function recognise(tab: Tab, mapping: TabMapping = NO_MAPPING): Result<readonly OkrTable[], NoTable> {
  if (mapping.excluded) return err("excluded");
  const found = upright(tab, mapping);
  return !found.ok && found.error === "no-header-row" && isTransposed(tab.values) ? err("transposed") : found;
}

function upright(tab: Tab, mapping: TabMapping): Result<readonly OkrTable[], NoTable> {
  const { found, log } = headersOf(tab.values, mapping);
  const blocks = found.length === 0 ? [] : tableBlocks(tab, found, mapping);
  const tables = mapping.confirmed ? blocks : blocks.filter((block) => !isCheckInLog(tab, block));
  const headed = tablesIn(tab, tables, mapping);
  if (headed.length > 0) return ok(headed);
  if (tables.length < blocks.length) return err("check-in-log");
  const labelled = labelledBlock(tab);
  const listed = labelled === null ? [] : tablesIn(tab, [{ ...labelled, columns: corrected(labelled.headers, labelled.columns, mapping) }], mapping);
  if (listed.length > 0) return ok(listed);
  return err(found.length > 0 || labelled !== null ? "no-key-results" : noHeader(tab.values, log));
}

const bare = (values: Grid): Tab => ({ name: "", spreadsheet: "", values, formulas: [], formats: [], locale: "" });

/** Rows with the headers that a person pointed at count besides those that look like headers. */
function headersOf(values: Grid, mapping: TabMapping): ReturnType<typeof headerRows> {
  const { found, log } = headerRows(values);
  const known = new Set(found.map(({ row }) => row));
  const pointedAt = mappedHeaderRows(values, mapping).filter((row) => !known.has(row));
  const more = pointedAt.map((row) => ({ row, top: row, headers: values[row] ?? [], columns: headerColumns(values[row] ?? []), named: null, others: [] }));
  return { found: [...found, ...more].sort((a, b) => a.row - b.row), log };
}

function tablesIn(tab: Tab, blocks: readonly TableBlock[], mapping: TabMapping): readonly OkrTable[] {
  const lost = lostMeanings(mapping, blocks.map(({ headers }) => headers));
  const out = new Set(mapping.without);
  const tables = blocks.flatMap((block) => tablesOf(tab, block)).filter(hasKeyResults);
  return tables.map((table) => ({ ...table, lost, objectives: out.size === 0 ? table.objectives : without(table.objectives, out) }));
}

/** Objectives and key results that a person left out, by id or text; with an objective go its key results. */
function without(objectives: readonly ObjectiveRows[], out: ReadonlySet<string>): readonly ObjectiveRows[] {
  const stays = ({ id, text }: { readonly id: string | null; readonly text: string }): boolean => !(id !== null && out.has(id)) && !out.has(text);
  return objectives.filter(stays).map((objective) => ({ ...objective, keyResults: objective.keyResults.filter(stays) }));
}

const WIDEST_TRANSPOSED = 100;
const FEWEST_HEADERS = 3;

/** Key results that stand in columns, below headers at the left edge, are seen, so that somebody is told; they cannot be worked on. */
function isTransposed(values: Grid): boolean {
  const width = values[0]?.length ?? 0;
  if (width < 2 || values.length > WIDEST_TRANSPOSED || width > WIDEST_TRANSPOSED) return false;
  const turned = upright(bare(transposed(values)), NO_MAPPING);
  const isSure = ({ headerRow, columns, sure }: OkrTable): boolean => {
    const fewest = columns.some(({ meaning }) => meaning === "objective") ? FEWEST_HEADERS : FEWEST_HEADERS + 1;
    return headerRow <= 2 && columns.length >= fewest && sure >= SURE_ENOUGH;
  };
  return turned.ok && turned.value.some(isSure);
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
    (weeks === null ? withLatest : withTracked)(tab, block, objectivesOf(tab, block, rows, weeks ?? [])),
  );
  const body = rows.map(({ row }) => row + 1);
  const rivals = rivalColumns(block.headers, block.columns);
  const columns = understood(block, weeks ?? [], objectives, rivals);
  return {
    tab: tab.name,
    locale: tab.locale,
    headerRow: block.headerRow + 1,
    firstRow: Math.min(block.lastRow + 1, ...body),
    lastRow: Math.max(block.firstRow + 1, ...body),
    team: teamOf(tab, block, rows),
    cycle,
    columns,
    leftAlone: leftAlone(tab, block, weeks, objectives),
    rivals,
    sure: tableCertainty({ columns, objectives }),
    lost: [],
    objectives,
  };
}

const rowsAgain = (tab: Tab, block: TableBlock, rows: readonly BodyRow[]): readonly BodyRow[] => {
  const those = new Set(rows.map(({ row }) => row));
  return settledRows(tab, block).filter(({ row }) => those.has(row));
};

/** Key results that stand side by side on a row follow each other; an objective that stands beside another one is one of its own. */
function besides(all: readonly ObjectiveRows[], more: readonly ObjectiveRows[]): readonly ObjectiveRows[] {
  const isSame = (one: ObjectiveRows, other: ObjectiveRows): boolean => one.row === other.row && one.column === other.column;
  const joined = all.map((objective) => {
    const added = more.find((other) => isSame(objective, other))?.keyResults ?? [];
    return { ...objective, keyResults: [...objective.keyResults, ...added].sort((a, b) => a.row - b.row) };
  });
  return [...joined, ...more.filter((other) => !all.some((objective) => isSame(objective, other)))];
}
