/** Words to ask for; the list is taken apart at the first question. */
export interface Words {
  has(word: string): boolean;
}

/** Makes a list to ask from a string that separates its words by white space. */
export function words(list: string): Words {
  let set: ReadonlySet<string> | null = null;
  return { has: (word) => (set ??= new Set(apart(list))).has(word) };
}

const apart = (list: string): string[] => list.trim().split(/\s+/);

/** The phrases of a string that separates them by |, each as its words. */
export const phrases = (list: string): readonly (readonly string[])[] => list.split("|").map((phrase) => phrase.trim().split(/\s+/));

/** A value by each of the words that stand for it, which white space separates. */
export function byWord<T>(groups: readonly (readonly [list: string, value: T])[]): ReadonlyMap<string, T> {
  const values = new Map<string, T>();
  for (const [list, value] of groups) for (const word of apart(list)) values.set(word, value);
  return values;
}
