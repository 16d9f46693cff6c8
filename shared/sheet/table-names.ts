import { cellOf, type BodyRow } from "./body-row.ts";
import { cellText } from "./header-text.ts";
import { namedCycle } from "./cycle-name.ts";
import type { Meaning } from "./okr-sheet.ts";
import type { TableBlock } from "./table-block.ts";
import type { Tab } from "./tab.ts";
import { statedTeam, teamInTitle } from "./team-name.ts";

/** The team of a table: the one that all its rows name, or the lines above it, its tab or its spreadsheet; null when none does plainly. */
export function teamOf(tab: Tab, block: TableBlock, rows: readonly BodyRow[]): string | null {
  const inRows = namesIn(tab, block, rows, "team");
  if (inRows.length > 0) return inRows.length === 1 ? (inRows[0] ?? null) : null;
  const lines = linesAbove(tab, block);
  return firstOf(lines, statedTeam) ?? firstOf([...lines, tab.name, tab.spreadsheet], teamInTitle);
}

/** The cycle of a table, by the same places; a name in its own column counts even when it is no quarter. */
export function cycleOf(tab: Tab, block: TableBlock, rows: readonly BodyRow[]): string | null {
  const inRows = namesIn(tab, block, rows, "cycle");
  if (inRows.length > 0) return inRows.length === 1 ? cycleName(inRows[0] ?? "") : null;
  const found = firstOf([...linesAbove(tab, block), tab.name, tab.spreadsheet], namedCycle);
  return found?.name ?? null;
}

const cycleName = (name: string): string => namedCycle(name)?.name ?? name;

function namesIn(tab: Tab, block: TableBlock, rows: readonly BodyRow[], meaning: Meaning): readonly string[] {
  const names = rows.flatMap(({ row, kind }) => (kind === "key-result" ? [cellText(cellOf(tab, block, row, meaning))] : []));
  return [...new Set(names.filter((name) => name !== ""))];
}

const MOST_LINES = 40;

/** Each filled cell above the table, those below the table before first, also together with the one to its right: "Team:" may stand beside "Growth". */
function linesAbove(tab: Tab, { after, headerRow, top }: TableBlock): readonly string[] {
  const header = headerRow < 0 ? top : headerRow;
  const own = tab.values.slice(Math.max(after, header - MOST_LINES), header);
  const rows = after === 0 ? own : [...own, ...tab.values.slice(0, Math.min(top, MOST_LINES))];
  return rows.flatMap((row) => {
    const filled = row.map(cellText).filter((text) => text !== "");
    return filled.flatMap((text, index) => (index + 1 < filled.length ? [text, `${text} ${filled[index + 1] ?? ""}`] : [text]));
  });
}

function firstOf<T>(lines: readonly string[], read: (line: string) => T | null): T | null {
  for (const line of lines) {
    const found = read(line);
    if (found !== null) return found;
  }
  return null;
}
