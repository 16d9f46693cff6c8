/** Words to ask for; the list is taken apart at the first question. */
export interface Words {
  has(word: string): boolean;
}

/** Makes a list to ask from a string that separates its words by white space. */
export const words = (list: string): Words => new WordList(list);

// A class is asked a little faster than a closure, and a review asks thousands of times.
class WordList implements Words {
  private readonly list: string;
  private set: ReadonlySet<string> | null = null;
  constructor(list: string) {
    this.list = list;
  }
  has(word: string): boolean {
    return (this.set ?? (this.set = new Set(apart(this.list)))).has(word);
  }
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
