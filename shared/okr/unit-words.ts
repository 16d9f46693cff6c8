import { vocabulary } from "../vocabulary.ts";

const SPELLINGS: readonly string[] = [
  "ms|millisecond|milliseconds",
  "s|sec|secs|second|seconds|sek|sekunde|sekunden",
  "min|mins|minute|minutes|minuten|minutos|minutter",
  "h|hr|hrs|hour|hours|std|stunde|stunden|heure|heures|hora|horas|time|timer",
  "d|day|days|tag|tage|jour|jours|dia|dias|día|días|dag|dager",
  "w|wk|week|weeks|woche|wochen|semaine|semaines|semana|semanas|uke|uker",
  "month|months|monat|monate|mois|mes|meses|mês|måned|måneder",
  "quarter|quarters|quartal|quartale|trimestre|trimestres|kvartal|kvartaler",
  "year|years|yr|yrs|jahr|jahre|an|ans|année|années|año|años|ano|anos|år",
  "kb|kilobyte|kilobytes",
  "mb|megabyte|megabytes",
  "gb|gigabyte|gigabytes",
  "tb|terabyte|terabytes",
  "%|percent|prozent",
  "€|eur|euro|euros",
  "usd|us$",
  "£|gbp",
  "jpy|jp¥",
  "cny|cn¥",
  "brl|r$",
  "cad|ca$|c$",
  "aud|au$|a$",
  "nzd|nz$",
  "mxn|mx$",
  "inr|₹",
  "¥|円",
];

/** The unit that is spelled so, under the first of its spellings; null for a unit that nobody knows. */
export const knownUnit = vocabulary(SPELLINGS.map((spellings): [string, string] => [spellings.replace(/\|.*/, ""), spellings]));

/** The signs that several currencies share, with those currencies. */
export const SHARED_SIGNS: Readonly<Record<string, readonly string[]>> = {
  $: ["usd", "cad", "aud", "nzd", "mxn"],
  "¥": ["jpy", "cny"],
  kr: ["nok", "sek", "dkk"],
};
