import type { Finding } from "./finding.ts";
import { words } from "./words/list.ts";

/** What is wrong with how a whole column is written, or with all values of a table. */
const [BY_COLUMN, BY_TAB] = [words("unreadable-due-date unreadable-confidence unreadable-weight"), words("number-as-text number-only-in-sentence")];

/** Tells whether a rule is told once for all of its cells. */
export const isGathered = (rule: string): boolean => BY_COLUMN.has(rule) || BY_TAB.has(rule);

/** Says once, at the first of them, what many cells have in common; its fixes are those of all of them. */
export function gathered(findings: readonly Finding[], isWaived: (finding: Finding) => boolean): Finding[] {
  const alike = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { rule, place } = finding;
    const key = BY_COLUMN.has(rule) ? place.column : BY_TAB.has(rule) ? 0 : null;
    const name = `${key === null || isWaived(finding) ? alike.size : `${rule} ${key}`} ${place.tab}`;
    const others = alike.get(name);
    if (others) others.push(finding);
    else alike.set(name, [finding]);
  }
  return [...alike.values()].flatMap(([first, ...others]) => (first ? [others.length === 0 ? first : together(first, others)] : []));
}

function together(first: Finding, others: readonly Finding[]): Finding {
  const message = first.message.replace(/\.$/, ` (and so in ${others.length} more ${others.length === 1 ? "cell" : "cells"}).`);
  const fixes = others.flatMap((each) => each.fixes.map((fix) => ({ ...fix, label: `Row ${fix.place.row}: ${fix.label}` })));
  return { ...first, message, fixes: [...first.fixes, ...fixes], subjects: [first.place.tab, ...first.subjects] };
}
