import { NOUNS, type NounClass } from "../words/nouns.ts";

let classes: ReadonlyMap<string, NounClass> | null = null;

function buildClasses(): ReadonlyMap<string, NounClass> {
  const built = new Map<string, NounClass>();
  for (const one of ["measure", "thing", "work", "people", "staff", "fault", "quality"] as const) {
    for (const noun of NOUNS[one].split(/\s+/)) if (!built.has(noun)) built.set(noun, one);
  }
  return built;
}

const known = (word: string): NounClass | undefined => (classes ??= buildClasses()).get(word);

/** What a noun in lower case stands for, by our lists and else by its ending; null where neither tells. */
export function nounClass(noun: string): NounClass | null {
  return known(noun) ?? (noun.endsWith("s") ? known(singular(noun)) ?? known(noun.slice(0, -2)) : undefined) ?? byEnding(noun);
}

/** The singular of a regular plural. */
export const singular = (noun: string): string => (noun.endsWith("ies") ? `${noun.slice(0, -3)}y` : noun.replace(/s$/, ""));

function byEnding(noun: string): NounClass | null {
  if (/(ity|ness|[ae]nce|cy|ships?)$/.test(noun)) return "quality";
  if (/.(tion|sion|ment|ing)s?$/.test(noun)) return "process";
  return /.(ers|ors|ists)$/.test(noun) ? "doers" : null;
}

/** What a team makes or does itself. */
export const isMade = (kind: NounClass | null): boolean => kind === "thing" || kind === "work" || kind === "process";

/** Somebody, outside or of one's own. */
export const isSomebody = (kind: NounClass | null): boolean => kind === "people" || kind === "doers" || kind === "staff";

/** What is gained or kept low, and cannot be made. */
export const isGained = (kind: NounClass | null): boolean => kind === "measure" || kind === "people" || kind === "quality" || kind === "fault";
