/** Makes a set of the words in a string that separates them by white space. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** The phrases of a string that separates them by |, each as its words. */
export const phrases = (list: string): readonly (readonly string[])[] => list.split("|").map((phrase) => phrase.trim().split(/\s+/));

/** A value by each of the words that stand for it, which white space separates. */
export function byWord<T>(groups: readonly (readonly [list: string, value: T])[]): ReadonlyMap<string, T> {
  const values = new Map<string, T>();
  for (const [list, value] of groups) for (const word of words(list)) values.set(word, value);
  return values;
}
