import { err, ok, type Result } from "../result.ts";
import type { Anchor, TabMapping } from "./mapping.ts";
import { MEANINGS, type Meaning } from "./okr-sheet.ts";

const LONGEST_TEXT = 500;
const LONGEST_LIST = 500;
const MOST_COLUMNS = 18_278;

/** A mapping as short text, for the document's properties. */
export function encodeMapping({ columns, ignored, without, excluded, confirmed }: TabMapping): string {
  const pair = ({ header, column }: Anchor): readonly [string, number] => [header, column];
  const short = {
    v: 1, c: Object.fromEntries(Object.entries(columns).map(([meaning, anchor]) => [meaning, pair(anchor)])),
    i: ignored.map(pair), w: without, x: excluded ? 1 : 0, ok: confirmed ? 1 : 0,
  };
  return JSON.stringify(short);
}

/** Reads a mapping back; what was not written by `encodeMapping` is no mapping. */
export function decodeMapping(text: string): Result<TabMapping, "not-a-mapping"> {
  const read = parsed(text);
  if (read === null || read["v"] !== 1 || !isRecord(read["c"]) || !isList(read["i"]) || !isList(read["w"])) return err("not-a-mapping");
  const columns: Partial<Record<Meaning, Anchor>> = {};
  for (const [meaning, pair] of Object.entries(read["c"])) {
    const anchor = anchorFrom(pair);
    if (!isMeaning(meaning) || anchor === null) return err("not-a-mapping");
    columns[meaning] = anchor;
  }
  const ignored = read["i"].flatMap((pair) => anchorFrom(pair) ?? []);
  const without = read["w"].filter(isText);
  if (ignored.length < read["i"].length || without.length < read["w"].length) return err("not-a-mapping");
  return ok({ columns, ignored, without, excluded: read["x"] === 1, confirmed: read["ok"] === 1 });
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value);
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value) && value.length <= LONGEST_LIST;
const isText = (value: unknown): value is string => typeof value === "string" && value.length <= LONGEST_TEXT;
const isMeaning = (name: string): name is Meaning => (MEANINGS as readonly string[]).includes(name);

function anchorFrom(pair: unknown): Anchor | null {
  if (!isList(pair) || pair.length !== 2) return null;
  const [header, column] = pair;
  const isColumn = typeof column === "number" && Number.isInteger(column) && column >= 1 && column <= MOST_COLUMNS;
  return isText(header) && isColumn ? { header, column } : null;
}
