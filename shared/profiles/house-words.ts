/** The lists that a team can add words of its own to. */
export const WORD_LISTS = ["soft", "vague", "vanity", "outsiders"] as const;

/** One of the lists that a team can add words to. */
export type WordList = (typeof WORD_LISTS)[number];

/** The words that a team adds to each list, in lower case. */
export type HouseWords = Readonly<Record<WordList, ReadonlySet<string>>>;

const NONE: ReadonlySet<string> = new Set();

/** No words beyond those that Keyline brings. */
export const NO_WORDS: HouseWords = { soft: NONE, vague: NONE, vanity: NONE, outsiders: NONE };
