/** Makes a set of the words in a string that separates them by white space. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
