import type { Meaning } from "../okr-sheet.ts";

/** The words that head columns in one language, by what the column means; case, accents and punctuation do not matter. */
export type HeaderWords = Readonly<Partial<Record<Meaning, readonly string[]>>>;
