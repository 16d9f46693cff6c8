import { byWord } from "./list.ts";

/** Small numbers written as words. */
export const NUMERALS: ReadonlyMap<string, number> = new Map([
  ...numbered(`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen`, 1),
  ...numbered("- - twenty thirty forty fifty sixty seventy eighty ninety", 10),
  ["dozen", 12],
]);

/** Words in the order of their numbers, which are so far apart. */
function numbered(list: string, step: number): readonly (readonly [word: string, value: number])[] {
  return list.split(/\s+/).map((word, index) => [word, index * step] as const).filter(([word]) => word !== "-");
}

/** Words that multiply the number before them; a single letter counts only when it touches the digits. */
export const SCALES: ReadonlyMap<string, number> = byWord([
  ["hundred", 100], ["k thousand", 1e3], ["lakh", 1e5], ["m mn mm mio million", 1e6], ["crore", 1e7],
  ["b bn billion", 1e9],
]);

/** Verbs and adjectives that state a multiple of what is there now. */
export const MULTIPLES: ReadonlyMap<string, number> = byWord([
  ["double doubles doubled doubling twice", 2], ["triple triples tripled tripling treble", 3], ["quadruple quadrupled", 4],
  ["halve halves halved halving", 0.5],
]);
