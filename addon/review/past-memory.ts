import type { Past } from "../../shared/lint/past.ts";
import { pastText, readPast } from "../../shared/lint/past-text.ts";
import { ofDays } from "../../shared/snapshot/remember.ts";
import { byteLength } from "../publish/byte-length.ts";

const COUNT = "keyline.past";
const PART_BYTES = 8_000;
const MOST_PARTS = 36;

/** Properties of a document by their names. */
export type Stored = Readonly<Record<string, string | undefined>>;

/** Reads the past that a document keeps in parts; null where it keeps none that can be read. */
export function storedPast(stored: Stored): Past | null {
  let text = "";
  for (let part = 1; part <= countIn(stored); part += 1) text += stored[COUNT + part] ?? "";
  return text === "" ? null : readPast(text);
}

/** The properties that keep a past in place of the one that is stored; "" clears one. What is too large for a document goes, the oldest first. */
export function pastProperties(past: Past | null, stored: Stored): Readonly<Record<string, string>> {
  if (past === null && !stored[COUNT]) return {};
  const parts = past === null ? [] : partsOf(pastText(past));
  if (past !== null && parts.length > MOST_PARTS) return pastProperties(withoutOldest(past), stored);
  const properties: Record<string, string> = { [COUNT]: parts.length === 0 ? "" : String(parts.length) };
  for (let part = 1; part <= Math.max(parts.length, countIn(stored)); part += 1) properties[COUNT + part] = parts[part - 1] ?? "";
  return properties;
}

/** Another cycle goes first, then the first day of this one, then everything. */
function withoutOldest({ cycles }: Past): Past | null {
  const [first, ...others] = cycles;
  if (!first || others.length > 0) return { cycles: others };
  return first.days.length > 1 ? { cycles: [ofDays(first, first.days.map((_, at) => at).slice(1))] } : null;
}

const countIn = (stored: Stored): number => Math.min(Number(stored[COUNT]) || 0, MOST_PARTS);

/** A part never ends within a character. */
function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  let [start, at, bytes] = [0, 0, 0];
  for (const character of text) {
    const more = byteLength(character);
    if (bytes + more > PART_BYTES) {
      parts.push(text.slice(start, at));
      [start, bytes] = [at, 0];
    }
    at += character.length;
    bytes += more;
  }
  return [...parts, text.slice(start)];
}
