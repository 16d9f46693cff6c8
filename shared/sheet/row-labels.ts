import type { CellValue, Grid } from "./cell.ts";
import { isLabelOnly, labelAlone, splitLabel, type Labelled } from "./label.ts";
import { valueAt, type Tab } from "./tab.ts";

const LONGEST_LABEL = 20;
const FARTHEST_APART = 4;

/** A column that labels rows as objectives and key results, with those rows from the first to the last. */
export interface Labels {
  readonly column: number;
  readonly rows: readonly number[];
  readonly objectives: number;
}

const OPEN_LABELS = /^[^a-zà-ÿ\d\u3040-\u9fff]{0,6}(?:kr|rc|key|schl|r[eé]s|n[øo]k|主要)/i;

/** The columns in which two cells or more begin like the label of a key result: one look at each cell of a sheet, most by their first letter. */
export function mayLabel(values: Grid): readonly number[] {
  const counts: number[] = [];
  for (const row of values) {
    for (let column = 0; column < row.length; column += 1) {
      const cell = row[column] ?? "";
      if (mayBeLabel(cell) && OPEN_LABELS.test(cell)) counts[column] = (counts[column] ?? 0) + 1;
    }
  }
  return counts.flatMap((count, column) => (count > 1 ? [column] : []));
}

const OPENINGS = "okrgzmsnOKRGZMSN目主[( \t-–—•▪·↳→*>";

const FIRST_PICTURE = 0x2190;

/** Labels begin with few letters, and most cells of a sheet with others. */
const mayBeLabel = (cell: CellValue): cell is string =>
  typeof cell === "string" && cell !== "" && (OPENINGS.includes(cell.charAt(0)) || cell.charCodeAt(0) > FIRST_PICTURE);

/** A label alone in its cell, or with the objective itself behind it. */
export function labelAt(cell: CellValue): Labelled | null {
  if (!mayBeLabel(cell)) return null;
  if (cell.length <= LONGEST_LABEL && isLabelOnly(cell)) return labelAlone(cell);
  const whole = splitLabel(cell);
  return whole.says === "objective" ? whole : null;
}

/** The label of an objective one column to the left of those of its key results. */
function setOut(cell: CellValue): Labelled | null {
  const label = mayBeLabel(cell) && isLabelOnly(cell) ? labelAlone(cell) : null;
  return label?.says === "objective" ? label : null;
}

/** A label at the beginning of the sentence itself. */
export const sentenceAt = (cell: CellValue): Labelled | null => (mayBeLabel(cell) ? splitLabel(cell) : null);

/** At least two key results, near to each other; one that comes back without an objective between is a reference. */
export function labelsIn(tab: Tab, column: number, labelled: typeof labelAt): Labels | null {
  const rows: number[] = [];
  const seen = new Set<string>();
  let [keyResults, objectives] = [0, 0];
  for (let row = 0; row < tab.values.length; row += 1) {
    const label = labelled(valueAt(tab, row, column)) ?? setOut(valueAt(tab, row, column - 1));
    if (label === null || label.says === null) continue;
    const last = rows[rows.length - 1];
    if (last !== undefined && row - last > FARTHEST_APART) break;
    if (label.says === "objective") {
      seen.clear();
      objectives += 1;
    } else keyResults += 1;
    if (label.id !== null && seen.has(label.id)) return null;
    if (label.id !== null) seen.add(label.id);
    rows.push(row);
  }
  return keyResults >= 2 ? { column, rows, objectives } : null;
}
