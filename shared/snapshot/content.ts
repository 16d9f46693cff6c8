import { err, ok, type Result } from "../result.ts";
import type { Place } from "../lint/finding.ts";
import { readingsOf } from "../lint/grading.ts";
import { hasEnded } from "../lint/row-state.ts";
import type { ConfidenceScale } from "../okr/confidence-scale.ts";
import { objectiveScore, type ScoreProblem } from "../okr/score.ts";
import { namedCycle } from "../sheet/cycle-name.ts";
import type { OkrTable } from "../sheet/okr-sheet.ts";
import { LIMITS, type SnapshotContent, type SnapshotObjective } from "../wire/snapshot.ts";
import { scaleOf } from "./confidence-readings.ts";
import { identify, type DuplicateId, type Identified } from "./content-ids.ts";
import { exceededLimit, type LimitProblem } from "./content-limits.ts";
import { keyResultContent } from "./key-result-content.ts";

/** Why a sheet cannot become a snapshot, with the place to look at. */
export type ContentProblem = DuplicateId | LimitProblem | WeightProblem;

/** That the weights of an objective make no score. */
export interface WeightProblem {
  readonly reason: "weights";
  readonly problem: ScoreProblem["reason"];
  readonly place: Place;
}

/** What a snapshot is made of: the spreadsheet's name, its tables in order, and the profile's confidence scale. */
export interface Source {
  readonly title: string;
  readonly scale: ConfidenceScale;
  readonly tables: readonly OkrTable[];
}

/** Turns the tables of a sheet into the content of a snapshot; the same cells give the same content. */
export function snapshotContent({ title, scale, tables }: Source): Result<SnapshotContent, ContentProblem> {
  const identified = identify(tables);
  if (!identified.ok) return identified;
  const exceeded = exceededLimit(identified.value);
  if (exceeded !== null) return err(exceeded);
  const objectives: SnapshotObjective[] = [];
  for (const each of identified.value) {
    const objective = objectiveContent(each, scale);
    if (!objective.ok) return objective;
    objectives.push(objective.value);
  }
  return ok(wellFormed({ title: cut(title), team: teamOf(tables), cycle: cycleOf(tables), objectives }));
}

function objectiveContent(
  { table, objective, id, keyResults }: Identified,
  usual: ConfidenceScale,
): Result<SnapshotObjective, WeightProblem> {
  const scale = scaleOf(table, usual);
  const rows = keyResults.map((each) => ({ row: each.row, content: keyResultContent(each.id, each.row, scale, table.locale) }));
  const counted = rows.filter(({ row }) => !hasEnded(readingsOf(row.cells)));
  const score = objectiveScore(counted.map(({ content }) => content.grade), counted.map(({ content }) => content.weight));
  if (score.ok) return ok({ id, text: objective.text, score: score.value, keyResults: rows.map(({ content }) => content) });
  const row = counted[score.error.row - 1]?.row;
  const place = { tab: table.tab, row: row?.row ?? objective.row, column: row?.cells.weight?.column ?? 1 };
  return err({ reason: "weights", problem: score.error.reason, place });
}

/** Several teams on one sheet have no single name. */
function teamOf(tables: readonly OkrTable[]): string | null {
  const teams = new Set(tables.map(({ team }) => team));
  return teams.size === 1 && tables[0]?.team ? cut(tables[0].team) : null;
}

function cycleOf(tables: readonly OkrTable[]): SnapshotContent["cycle"] {
  const name = tables.find(({ cycle }) => cycle !== null)?.cycle ?? null;
  const { start, end } = (name === null ? null : namedCycle(name)) ?? { start: null, end: null };
  return { name: name === null ? null : cut(name), start, end };
}

const cut = (name: string): string => Array.from(name).slice(0, LIMITS.name).join("");

const BROKEN = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A cell can hold half an emoji or a NUL, which no JSON reader has to accept; the rest of the text stays. */
function wellFormed(content: SnapshotContent): SnapshotContent {
  const mended = (value: string): string => value.replace(BROKEN, "\uFFFD").split("\0").join("");
  return JSON.parse(JSON.stringify(content, (_, value: unknown) => (typeof value === "string" ? mended(value) : value)));
}
