import { cellOf, type BodyRow } from "./body-row.ts";
import { computedCells } from "./computed-cells.ts";
import type { ConfidenceColumn } from "./confidence-columns.ts";
import { cellText } from "./header-text.ts";
import { cellsOfRow, keyResultRow } from "./key-result-row.ts";
import { labelAlone, splitLabel, tidyId } from "./label.ts";
import { severalSentences } from "./several-sentences.ts";
import type { KeyResultRow, Meaning, ObjectiveRows } from "./okr-sheet.ts";
import type { TableBlock } from "./table-block.ts";
import { valueAt, type Tab } from "./tab.ts";
import { teamSections } from "./team-sections.ts";

interface Gathered {
  row: number;
  column: number | null;
  id: string | null;
  text: string;
  team: string | null;
  owner: string | null;
  cells: ObjectiveRows["cells"];
  keyResults: KeyResultRow[];
}

const OBJECTIVE_ID = /^O\d+$/;

/** Gathers a table's rows under their objectives, whether these are repeated, named once, or rows of their own. */
export function objectivesOf(
  tab: Tab,
  block: TableBlock,
  rows: readonly BodyRow[],
  weeks: readonly ConfidenceColumn[],
): readonly ObjectiveRows[] {
  const gathered: Gathered[] = [];
  const known: Named = new Map();
  fromAbove(tab, block).forEach((objective) => added(gathered, known, objective));
  const isComputed = computedCells(tab, block);
  let current = gathered[0] ?? null;
  const sectionOf = teamSections(tab, block);
  for (const body of rows) {
    const team = cellText(cellOf(tab, block, body.row, "team")) || sectionOf(body.row);
    if (body.kind === "owner" && current !== null) current.owner = body.keyResult?.text ?? null;
    const named = body.kind === "owner" ? null : namedObjective(tab, block, body, team);
    if (named !== null) current = sameObjective(known, named) ?? added(gathered, known, named);
    const under = block.kinds?.kinds.get(body.row)?.under;
    if (under != null && body.kind === "key-result") current = gathered.find(({ row }) => row === under + 1) ?? current;
    if (current !== null && body.kind === "objective") current.cells = cellsOfRow(tab, block, isComputed, body);
    if (body.kind !== "key-result") continue;
    current = current ?? added(gathered, known, { row: body.row + 1, column: null, id: null, text: "", team, owner: null, cells: {}, keyResults: [] });
    const own = isObjectiveId(body.id) ? { ...body, id: null } : body;
    for (const each of apart(tab, block, own)) current.keyResults.push(keyResultRow(tab, block, weeks, isComputed, each));
  }
  return gathered.map(withOwner);
}

const MEASURED: readonly Meaning[] = ["start", "target", "current", "progress", "grade", "confidence"];

/** A row whose cell lists several key results, and measures none of them in its other cells, is one row for each. */
function apart(tab: Tab, block: TableBlock, body: BodyRow): readonly BodyRow[] {
  if (body.keyResult === null || MEASURED.some((meaning) => cellOf(tab, block, body.row, meaning) !== "")) return [body];
  const parts = severalSentences(cellText(cellOf(tab, block, body.row, "keyResult")));
  return parts.length > 1 ? parts.map((part) => ({ ...body, id: null, keyResult: splitLabel(part) })) : [body];
}

/** "Owner: Ada" on a line of its own stands for all key results of its objective that name nobody. */
const withOwner = ({ owner, ...objective }: Gathered): ObjectiveRows =>
  ({ ...objective, keyResults: objective.keyResults.map((row) => (row.owner === null && owner !== null ? { ...row, owner } : row)) });

function namedObjective(tab: Tab, block: TableBlock, body: BodyRow, team: string | null): Gathered | null {
  const stated = tidyId(cellText(cellOf(tab, block, body.row, "objectiveId"))) || (isObjectiveId(body.id) ? body.id : null);
  const named = body.objective ?? (body.kind === "objective" ? body.keyResult : null);
  if (named === null && stated === null) return null;
  const column = body.objective?.column ?? (named === null ? undefined : block.columns.byMeaning.get("keyResult")?.column);
  const id = stated ?? named?.id ?? (body.kind === "objective" ? body.id : null);
  const place = { row: body.row + 1, column: column === undefined ? null : column + 1 };
  return { ...place, id, text: named?.text ?? "", team, owner: null, cells: {}, keyResults: [] };
}

/** Rows that repeat an objective belong to its first row, wherever sorting has put them; another team has its own. */
function isSame({ id, text, team }: Gathered, named: Gathered): boolean {
  if (text === "" || named.text === "") return id !== null && id === named.id;
  const apart = team !== null && named.team !== null && team !== named.team;
  return !apart && text === named.text && (id === null || named.id === null || id === named.id);
}

/** The objectives found so far by what names them: a long sheet names hundreds. */
type Named = Map<string, Gathered[]>;

const namesOf = ({ text, id }: Gathered): readonly string[] => [...(text === "" ? [] : [text]), ...(id === null ? [] : [`#${id}`])];

function sameObjective(known: Named, named: Gathered): Gathered | null {
  for (const name of namesOf(named)) {
    const same = known.get(name)?.find((each) => isSame(each, named));
    if (same) return same;
  }
  return null;
}

function added(gathered: Gathered[], known: Named, objective: Gathered): Gathered {
  gathered.push(objective);
  for (const name of namesOf(objective)) {
    const those = known.get(name);
    if (those) those.push(objective);
    else known.set(name, [objective]);
  }
  return objective;
}

function fromAbove(tab: Tab, { objectiveAbove }: TableBlock): Gathered[] {
  if (objectiveAbove === null) return [];
  const { row, column } = objectiveAbove;
  const { id, text } = splitLabel(cellText(valueAt(tab, row, column)));
  const before = cellText(valueAt(tab, row, column - 1)) || cellText(valueAt(tab, row - 1, column));
  return [{ row: row + 1, column: column + 1, id: id ?? labelAlone(before).id, text, team: null, owner: null, cells: {}, keyResults: [] }];
}

const isObjectiveId = (id: string | null): boolean => id !== null && OBJECTIVE_ID.test(id);
