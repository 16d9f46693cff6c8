import { cellOf, type BodyRow } from "./body-row.ts";
import { namedCycle } from "./cycle-name.ts";
import { cellText } from "./header-text.ts";
import type { TableBlock } from "./table-block.ts";
import type { Tab } from "./tab.ts";

const PERIOD = /^(?:Q|T|K|H|S)\s?[1-4]$/i;

/**
 * The rows of a table apart by the cycle that they name, in the order in which the cycles appear; one part where all name
 * the same, none do, or the column holds other things than cycles. A row that names none belongs to the one above it.
 */
export function byCycle(tab: Tab, block: TableBlock, rows: readonly BodyRow[]): readonly (readonly BodyRow[])[] {
  const stated = rows.map((body) => cycleIn(tab, block, body));
  const names = stated.filter((name) => name !== "");
  if (new Set(names).size < 2 || !names.every(isPeriod)) return [rows];
  const parts = new Map<string, BodyRow[]>();
  rows.forEach((body, index) => {
    const name = stated[index] || (body.kind === "objective" ? next(stated, index) : last(stated, index));
    parts.set(name, [...(parts.get(name) ?? []), body]);
  });
  return [...parts.values()];
}

const cycleIn = (tab: Tab, block: TableBlock, { row }: BodyRow): string => {
  const text = cellText(cellOf(tab, block, row, "cycle"));
  return namedCycle(text)?.name ?? text.toUpperCase();
};

const isPeriod = (name: string): boolean => PERIOD.test(name) || namedCycle(name) !== null;

const next = (names: readonly string[], from: number): string => names.slice(from).find((name) => name !== "") ?? last(names, from);

function last(names: readonly string[], to: number): string {
  for (let index = to; index >= 0; index -= 1) {
    const name = names[index];
    if (name) return name;
  }
  return names.find((name) => name !== "") ?? "";
}
