import { plainWord, vocabulary } from "../vocabulary.ts";

const NAMES: readonly string[] = [
  "january|januar|janvier|enero|janeiro|jan|ene",
  "february|februar|février|febrero|fevereiro|feb|fev|fév|févr",
  "march|märz|mars|marzo|março|mar|mär",
  "april|avril|abril|apr|avr|abr",
  "may|mai|mayo|maio",
  "june|juni|juin|junio|junho|jun",
  "july|juli|juillet|julio|julho|jul|juil",
  "august|août|agosto|aug|ago|aoû",
  "september|septembre|septiembre|setembro|sep|sept|set",
  "october|oktober|octobre|octubre|outubro|oct|okt|out",
  "november|novembre|noviembre|novembro|nov",
  "december|dezember|décembre|diciembre|dezembro|desember|dec|dez|déc|dic|des",
];

const readMonth = vocabulary(NAMES.map((spellings, index): [number, string] => [index + 1, spellings]));

/** The month, 1 to 12, that a word names in English, German, French, Spanish, Portuguese or Norwegian; null for other words. */
export const monthNumber = (word: string): number | null => readMonth(plainWord(word));
