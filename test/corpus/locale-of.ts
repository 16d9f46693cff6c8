import type { Grid } from "../../shared/sheet/cell.ts";
import { cellText, headerWords } from "../../shared/sheet/header-text.ts";
import { HEADER_LANGUAGES } from "../../shared/sheet/words/index.ts";

/** The locales of the languages that headers are known in, in the order of that list. */
const LOCALES = ["en_US", "de_DE", "fr_FR", "es_ES", "pt_BR", "nb_NO", "ja_JP"] as const;
const DECIMAL_COMMA = /(?:^|[^\d.,])\d{1,3}(?:\.\d{3})*,(?:\d{1,2}|\d{4,})(?![\d,])|\d{1,3}\.\d{3}\.\d{3}/;
const DECIMAL_POINT = /(?:^|[^\d.,])\d{1,3}(?:,\d{3})*\.(?:\d{1,2}|\d{4,})(?![\d.])|\d{1,3},\d{3},\d{3}/;
const AMOUNT = /^\D{0,4}[\d.,]+\s?\S{0,8}$/;
const LONGEST_HEADER = 40;

/** A corpus names no locale as a spreadsheet does: its numbers tell, else the language of most of its headers. */
export function localeOf(grid: Grid): string {
  const texts = grid.flatMap((row) => row.map(cellText)).filter((text) => text !== "");
  const known = HEADER_LANGUAGES.slice(0, LOCALES.length).map((words) => new Set(Object.values(words).join("|").split("|").map(headerWords)));
  const headers = texts.filter((text) => text.length <= LONGEST_HEADER).map(headerWords);
  const counts = known.map((words) => headers.filter((header) => words.has(header)).length);
  const locale = LOCALES[counts.indexOf(Math.max(...counts))] ?? "en_US";
  const cells = texts.filter((text) => AMOUNT.test(text));
  const [commas, points] = [cells.filter((cell) => DECIMAL_COMMA.test(cell)).length, cells.filter((cell) => DECIMAL_POINT.test(cell)).length];
  if (commas > points && (locale === "en_US" || locale === "ja_JP")) return "de_DE";
  return points > commas && locale !== "ja_JP" ? "en_US" : locale;
}
