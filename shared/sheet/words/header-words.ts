import type { Meaning } from "../okr-sheet.ts";

/** What heads columns in one language, by what the column means, the surest first, with | between; case, accents and punctuation do not matter. */
export type HeaderWords = Readonly<Partial<Record<Meaning, string>>>;
