import type { Place } from "../lint/finding.ts";
import type { KeyResultRow, Meaning, ReadCell } from "../sheet/okr-sheet.ts";
import { LIMITS } from "../wire/snapshot.ts";
import type { Identified } from "./content-ids.ts";

/** Why a sheet is more than a snapshot may hold; `place` says where. */
export type LimitProblem =
  | { readonly reason: "text-too-long"; readonly place: Place; readonly length: number; readonly limit: number }
  | { readonly reason: "too-many-objectives"; readonly count: number; readonly limit: number }
  | { readonly reason: "too-many-key-results"; readonly count: number; readonly limit: number }
  | { readonly reason: "no-sentence"; readonly place: Place }
  | { readonly reason: "negative-weight"; readonly place: Place }
  | { readonly reason: "number-too-large"; readonly place: Place };

const KEPT: readonly Meaning[] = ["owner", "unit", "start", "target", "current", "confidence", "weight"];

/** The first limit that a sheet exceeds, null when it holds all; text is counted in characters as people count them. */
export function exceededLimit(objectives: readonly Identified[]): LimitProblem | null {
  const count = objectives.reduce((sum, { keyResults }) => sum + keyResults.length, 0);
  if (objectives.length > LIMITS.objectives) return tooMany("too-many-objectives", objectives.length, LIMITS.objectives);
  if (count > LIMITS.keyResults) return tooMany("too-many-key-results", count, LIMITS.keyResults);
  for (const identified of objectives) {
    const problem = objectiveProblem(identified);
    if (problem !== null) return problem;
  }
  return null;
}

type TooMany = Extract<LimitProblem, { readonly count: number }>;

const tooMany = (reason: TooMany["reason"], count: number, limit: number): LimitProblem => ({ reason, count, limit });

function objectiveProblem({ table, objective, id, keyResults }: Identified): LimitProblem | null {
  const at = { tab: table.tab, row: objective.row, column: objective.column ?? 1 };
  const own = tooLong(objective.text, LIMITS.sentence, at) ?? tooLong(id, LIMITS.name, at);
  if (own !== null) return own;
  for (const keyResult of keyResults) {
    const problem = keyResultProblem(table.tab, keyResult.id, keyResult.row);
    if (problem !== null) return problem;
  }
  return null;
}

function keyResultProblem(tab: string, id: string, { row, text, cells, confidences }: KeyResultRow): LimitProblem | null {
  if (text === "") return { reason: "no-sentence", place: { tab, row, column: cells.keyResult?.column ?? 1 } };
  const sentence = tooLong(text, LIMITS.sentence, { tab, row, column: cells.keyResult?.column ?? 1 });
  if (sentence !== null) return sentence;
  const name = tooLong(id, LIMITS.name, { tab, row, column: cells.id?.column ?? cells.keyResult?.column ?? 1 });
  if (name !== null) return name;
  for (const cell of [...KEPT.map((meaning) => cells[meaning]), ...confidences]) {
    const problem = cell === undefined ? null : cellProblem(tab, cell);
    if (problem !== null) return problem;
  }
  const { weight } = cells;
  if (weight?.reading.kind !== "number" || weight.reading.value >= 0) return null;
  return { reason: "negative-weight", place: { tab, row, column: weight.column } };
}

/** JSON readers round whole numbers beyond 2^53, so a version does not keep them. */
function cellProblem(tab: string, { row, column, reading }: ReadCell): LimitProblem | null {
  const place = { tab, row, column };
  if (reading.kind === "text") return tooLong(reading.text, LIMITS.name, place);
  if (reading.kind !== "number") return null;
  if (Number.isInteger(reading.value) && !Number.isSafeInteger(reading.value)) return { reason: "number-too-large", place };
  return reading.unit === null ? null : tooLong(reading.unit, LIMITS.name, place);
}

function tooLong(text: string, limit: number, place: Place): LimitProblem | null {
  const length = text.length <= limit ? text.length : Array.from(text).length;
  return length > limit ? { reason: "text-too-long", place, length, limit } : null;
}
