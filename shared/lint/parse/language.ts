import { ENGLISH, FOREIGN } from "../words/language.ts";
import type { Token } from "./tokens.ts";

/** Tells whether a text can be judged as English: Latin letters, and no more small words of a neighbour than of English. */
export function readsAsEnglish(tokens: readonly Token[]): boolean {
  let [latin, other, english, foreign] = [0, 0, 0, 0];
  for (const token of tokens) {
    if (token.kind !== "word") continue;
    if (/^[A-Za-z\u00C0-\u024F]/.test(token.text)) latin += 1;
    else other += 1;
    if (ENGLISH.has(token.lower)) english += 1;
    if (FOREIGN.has(token.lower)) foreign += 1;
  }
  return other <= latin && !(foreign > english && foreign >= LEAST_FOREIGN);
}

const LEAST_FOREIGN = 2;
