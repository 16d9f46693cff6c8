/**
 * Makes a reader of single words from each meaning and its spellings, which "|" parts; it gives null for all other words.
 * The words are taken apart at the first question, since a spreadsheet loads the script for every single cell.
 */
export function vocabulary<T>(entries: readonly (readonly [meaning: T, spellings: string])[]): (word: string) => T | null {
  let words: Map<string, T> | null = null;
  const read = (): Map<string, T> => new Map(entries.flatMap(([meaning, spellings]) => spellings.split("|").map((word): [string, T] => [word, meaning])));
  return (word) => (words ??= read()).get(word) ?? null;
}

/** A word in small letters, without the full stop of an abbreviation. */
export const plainWord = (word: string): string => word.toLowerCase().replace(/\.$/, "");
