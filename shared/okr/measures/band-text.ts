import { type NumberText, readNumber } from "../number-text.ts";
import type { Band } from "../progress.ts";

const BEFORE = "(?:between|from|zwischen|von|entre|de|mellom|fra)";
const JOINT = String.raw`(?:\.{2,3}|…|[-–—−~〜]|(?<=\s)(?:to|and|bis|und|à|et|a|y|e|até|til|og)(?=\s))`;
const SHAPE = new RegExp(String.raw`^(?:${BEFORE}\s+)?(.*?\d.*?)\s*${JOINT}\s*([-−–]?\D{0,4}\d.*|[-−–]?[.,]\d.*)$`, "iu");

/** Reads a level to keep, such as "95..99", "95–99 %", "95 to 99" or "1–2M"; null for anything else. */
export function readBand(text: string, locale: string | null): Band | null {
  const ends = bandEnds(text, locale);
  return ends && { low: ends[0].value, high: ends[1].value };
}

/** The two numbers of a level to keep with their units, the lower first; null for anything else. */
export function bandEnds(text: string, locale: string | null): readonly [low: NumberText, high: NumberText] | null {
  const [first, second] = bandParts(text) ?? [];
  if (first === undefined || second === undefined) return null;
  const [near, far, bare] = [readNumber(withSuffixOf(second, first), locale), readNumber(second, locale), readNumber(first, locale)];
  if (!near.ok || !far.ok) return null;
  if (near.value.value <= far.value.value) return [near.value, far.value];
  // "500–1k" is no band that begins at 500k, and "2000–1k" says too little.
  if (bare.ok && bare.value.value <= far.value.value) return [bare.value, far.value];
  const isScaled = bare.ok && bare.value.value !== near.value.value && near.value.unit !== "%";
  return isScaled ? null : [far.value, near.value];
}

/** The two texts between which a band is written; null for a text that is none. */
export function bandParts(text: string): readonly [first: string, second: string] | null {
  const shape = SHAPE.exec(text.normalize("NFKC").trim());
  return shape && [shape[1] ?? "", shape[2] ?? ""];
}

/** In "95–99 %" and "1–2M" the second number's suffix is meant for both. */
function withSuffixOf(second: string, first: string): string {
  const suffix = /[^\d\s]*\s*[^\d]*$/.exec(second)?.[0] ?? "";
  return /\d$/.test(first.trim()) ? first.trim() + suffix : first;
}
