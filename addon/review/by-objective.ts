import type { Finding, Place } from "../../shared/lint/finding.ts";
import type { ObjectiveRows, OkrTable } from "../../shared/sheet/okr-sheet.ts";
import type { ReviewedObjective } from "../sidebar/server-api.ts";

/**
 * Puts each finding under the objective in whose rows it stands; others go to the nearest objective above. `ids` are those
 * that the objectives have when they are published, in order, where they can be.
 */
export function byObjective(tables: readonly OkrTable[], findings: readonly Finding[], ids: readonly string[]): readonly ReviewedObjective[] {
  const objectives = tables.flatMap((table) => table.objectives.map((objective) => ({ table, objective })));
  const owners = findings.map(({ place }) => ownerOf(objectives, place));
  return objectives.map((each, index) => ({
    label: ids[index] ?? each.objective.id ?? `O${index + 1}`,
    text: each.objective.text,
    place: { tab: each.table.tab, row: each.objective.row, column: each.objective.column ?? sentenceColumn(each.table) },
    keyResults: each.objective.keyResults.length,
    findings: findings.filter((_, finding) => owners[finding] === each),
  }));
}

interface Owner {
  readonly table: OkrTable;
  readonly objective: ObjectiveRows;
}

function ownerOf(objectives: readonly Owner[], { tab, row }: Place): Owner | null {
  const onTab = objectives.filter(({ table }) => table.tab === tab);
  const exact = onTab.find(({ objective }) => objective.row === row || objective.keyResults.some((each) => each.row === row));
  const above = onTab.filter(({ objective }) => objective.row <= row);
  return exact ?? above[above.length - 1] ?? onTab[0] ?? objectives[0] ?? null;
}

const sentenceColumn = (table: OkrTable): number => table.columns.find(({ meaning }) => meaning === "keyResult")?.column ?? 1;
