import { readNumber } from "../number-text.ts";
import type { Band } from "../progress.ts";

const JOINT = String.raw`(?:\.{2,3}|…|[-–—−~〜]|(?<=\s)(?:to|and|bis|und|à|et|a|y|e|até|til|og)(?=\s))`;
const SHAPE = new RegExp(String.raw`^(?:between\s+)?(.*?\d.*?)\s*${JOINT}\s*([-−–]?\D{0,4}\d.*|[-−–]?[.,]\d.*)$`, "iu");

/** Reads a level to keep, such as "95..99", "95–99 %", "95 to 99" or "1–2M"; null for anything else. */
export function readBand(text: string, locale: string | null): Band | null {
  const shape = SHAPE.exec(text.normalize("NFKC").trim());
  if (!shape) return null;
  const [first = "", second = ""] = [shape[1], shape[2]];
  const [low, high] = [readNumber(withSuffixOf(second, first), locale), readNumber(second, locale)];
  if (!low.ok || !high.ok) return null;
  return { low: Math.min(low.value.value, high.value.value), high: Math.max(low.value.value, high.value.value) };
}

/** In "95–99 %" and "1–2M" the second number's suffix is meant for both. */
function withSuffixOf(second: string, first: string): string {
  const suffix = /[^\d\s]*\s*[^\d]*$/.exec(second)?.[0] ?? "";
  return /\d$/.test(first.trim()) ? first.trim() + suffix : first;
}
