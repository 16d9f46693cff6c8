import { byWord, words } from "./list.ts";

/** Signs and codes of currencies, with the sign they are known by. */
export const CURRENCIES: ReadonlyMap<string, string> = byWord([
  ["$ usd dollars", "$"], ["€ eur euros euro", "€"], ["£ gbp pounds", "£"], ["¥", "¥"], ["₹", "₹"], ["chf", "CHF"], ["kr nok sek dkk", "kr"],
  ["rs inr", "₹"],
]);

/** Seconds in each unit of time, by every way the unit is usually written. */
export const SECONDS: ReadonlyMap<string, number> = byWord([
  ["ms millisecond milliseconds", 0.001], ["s sec secs second seconds", 1], ["min mins minute minutes", 60],
  ["h hr hrs hour hours", 3600], ["d day days", 86_400], ["w wk week weeks", 604_800], ["month months mo mos", 2_629_800],
  ["year years yr yrs", 31_557_600],
]);

/** Units that may touch the number without being a unit of time. */
export const GLUED_UNITS = words("kb mb gb tb kg kgs km kms cm mm g l lb lbs oz mi ft mph kw kwh mwh pt pts px rps qps fte");

/** Words and signs for percent. */
export const PERCENT = words("% percent pct ٪");

/** Abbreviations of percentage points. */
export const POINTS = words("pp ppt ppts pps p.p.");

/** Signs and words for "times as much". */
export const TIMES = words("x × times fold");
