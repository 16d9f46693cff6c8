import type { PlainValue } from "../snapshot/terms.ts";
import type { Past, PastCycle, PastKeyResult } from "./past.ts";

const FORMAT = 1;

/** Writes a past as compact text, which readPast reads. */
export const pastText = ({ cycles }: Past): string => JSON.stringify([FORMAT, ...cycles.map(({ name, days, keyResults }) => [name, days, keyResults.map(listed)])]);

/** Reads a past from its text; null for anything else. */
export function readPast(text: string): Past | null {
  const [format, ...cycles] = listIn(parsed(text));
  const read = cycles.map(cycleIn).filter(isKnown);
  return format === FORMAT && read.length === cycles.length ? { cycles: read } : null;
}

const listed = ({ id, text, type, unit, start, target, weight, due, currents, confidences }: PastKeyResult): readonly unknown[] =>
  [id, text, type, unit, start, target, weight, due, currents, confidences];

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function cycleIn(value: unknown): PastCycle | null {
  const [name, days, rows] = listIn(value);
  if (!isText(name, true) || !isListOf(days, isDay) || days.length === 0 || !Array.isArray(rows)) return null;
  const keyResults = rows.map((row) => keyResultIn(row, days.length)).filter(isKnown);
  return keyResults.length === rows.length ? { name, days, keyResults } : null;
}

function keyResultIn(value: unknown, days: number): PastKeyResult | null {
  const [id, text, type, unit, start, target, weight, due, currents, confidences] = listIn(value);
  if (!isText(id) || !isText(text) || !isText(type) || !isText(unit, true) || !isPlain(start) || !isPlain(target)) return null;
  if (!isNumber(weight) || !isText(due, true) || !isListOf(currents, isPlain) || !isListOf(confidences, isNumber)) return null;
  if (currents.length !== days || confidences.length !== days) return null;
  return { id, text, type, unit, start, target, weight, due, currents, confidences };
}

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const isKnown = <T>(value: T | null): value is T => value !== null;

function isText(value: unknown): value is string;
function isText(value: unknown, mayBeNull: true): value is string | null;
function isText(value: unknown, mayBeNull = false): boolean {
  return typeof value === "string" || (mayBeNull && value === null);
}

const isDay = (value: unknown): value is string => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);

const isNumber = (value: unknown): value is number | null => value === null || typeof value === "number";

const isPlain = (value: unknown): value is PlainValue => value === null || ["number", "string", "boolean"].includes(typeof value);

const isListOf = <T>(value: unknown, is: (one: unknown) => one is T): value is readonly T[] => Array.isArray(value) && value.every(is);
