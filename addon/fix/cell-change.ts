import type { CellValue } from "../../shared/sheet/cell.ts";
import { parseCivilDate } from "../../shared/time/civil-date.ts";
import { readPlace } from "../sheet/place.ts";
import type { CellChange } from "../sidebar/server-api.ts";

/** As many as an offer writes into the largest table. */
const MOST_CHANGES = 2_000;
const LONGEST_TEXT = 5_000;

/** Reads what a page asks to write; null for anything else, since any page in the frame can ask. */
export function readChanges(given: unknown): readonly CellChange[] | null {
  if (!Array.isArray(given) || given.length === 0 || given.length > MOST_CHANGES) return null;
  const changes: CellChange[] = [];
  for (const each of given) {
    const change = readChange(each);
    if (change === null) return null;
    changes.push(change);
  }
  return changes;
}

function readChange(given: unknown): CellChange | null {
  if (typeof given !== "object" || given === null) return null;
  const asked: { place?: unknown; expected?: unknown; replacement?: unknown; formula?: unknown; format?: unknown } = given;
  const [place, expected, replacement] = [readPlace(asked.place), readValue(asked.expected), readValue(asked.replacement)];
  if (place === null || expected === null || replacement === null || isFormula(replacement)) return null;
  const { formula, format } = asked;
  if (!isShort(formula) || !isShort(format)) return null;
  return { place, expected, replacement, ...(formula === undefined ? {} : { formula }), ...(format === undefined ? {} : { format }) };
}

const isShort = (value: unknown): value is string | undefined => value === undefined || (typeof value === "string" && value.length <= LONGEST_TEXT);

function readValue(value: unknown): CellValue | null {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value === "string") return value.length <= LONGEST_TEXT ? value : null;
  if (typeof value !== "object" || value === null) return null;
  const { date }: { date?: unknown } = value;
  return typeof date === "string" && parseCivilDate(date).ok ? { date } : null;
}

/** A fix writes words and numbers; whatever would calculate or fetch is not one. */
const isFormula = (value: CellValue): boolean => typeof value === "string" && /^\s*[=+]/.test(value);
