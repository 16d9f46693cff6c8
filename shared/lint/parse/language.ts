import { nounClass } from "../claim/noun-class.ts";
import { ENGLISH, ENGLISH_HEADERS, FOREIGN } from "../words/language.ts";
import { type Token, tokenize } from "./tokens.ts";
import type { Verb } from "./verb.ts";
import { verbEntries } from "./verb-forms.ts";

/** Whether the wording of a text can be judged; a text with too few telling words is unsure. */
export type Language = "english" | "other" | "unsure";

const TELLING = 2;
const PLAIN = /^[A-Za-z]*$/;
const LATIN = /^[A-Za-z\u00C0-\u024F]/;
const ACCENTED = /[\u00C0-\u024F]/;

/** Tells English from other languages by script, by small words, and by the English verb that opens the text; "onboarding" and "marketing" are words everywhere. */
export function languageOf(tokens: readonly Token[], verb: Verb | null): Language {
  let [latin, otherScript, english, foreign] = [0, 0, verb && verb.form !== "ing" ? 1 : 0, 0];
  for (const token of tokens) {
    if (token.kind !== "word") continue;
    const plain = PLAIN.test(token.text);
    if (plain || LATIN.test(token.text)) latin += 1;
    else otherScript += 1;
    if (ENGLISH.has(token.lower)) english += 1;
    if (FOREIGN.has(token.lower) || (!plain && ACCENTED.test(token.text))) foreign += 1;
  }
  if (otherScript > latin || (english === 0 && isStrange(tokens, foreign > 0))) return "other";
  if (foreign > english) return foreign >= TELLING ? "other" : "unsure";
  return english >= TELLING || (english > 0 && foreign === 0) ? "english" : "unsure";
}

/** Of three words hardly one is a noun or a verb that we know. */
function isStrange(tokens: readonly Token[], foreign: boolean): boolean {
  const all = tokens.filter(({ kind, text }) => kind === "word" && /^[^\dA-Z]{2,}$/.test(text.slice(1)));
  const isKnown = (word: string): boolean => nounClass(word) !== null || verbEntries(word).length > 0 || /(ly|ed|ing|able|ful|less|ness)$/.test(word);
  const known = all.filter(({ lower }) => isKnown(lower)).length;
  return all.length > (foreign ? 1 : 2) && known * (foreign ? 2 : 4) < all.length;
}

/** The language of a table: that of most of its texts that can be told, else that of its headers. */
export function commonLanguage(languages: readonly Language[], headers: string): Language {
  const english = languages.filter((language) => language === "english").length;
  const other = languages.filter((language) => language === "other").length;
  if (english !== other) return english > other ? "english" : "other";
  return tokenize(headers).some(({ lower }) => ENGLISH_HEADERS.has(lower)) ? "english" : "other";
}
