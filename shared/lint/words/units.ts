import { words } from "./list.ts";

/** Signs and codes of currencies, with the sign they are known by. */
export const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ["$", "$"], ["€", "€"], ["£", "£"], ["¥", "¥"], ["₹", "₹"], ["usd", "$"], ["eur", "€"], ["gbp", "£"], ["chf", "CHF"],
  ["dollars", "$"], ["euros", "€"], ["euro", "€"], ["pounds", "£"],
]);

/** Seconds in each unit of time, by every way the unit is usually written. */
export const SECONDS: ReadonlyMap<string, number> = new Map([
  ["ms", 0.001], ["millisecond", 0.001], ["milliseconds", 0.001],
  ["s", 1], ["sec", 1], ["secs", 1], ["second", 1], ["seconds", 1],
  ["min", 60], ["mins", 60], ["minute", 60], ["minutes", 60],
  ["h", 3600], ["hr", 3600], ["hrs", 3600], ["hour", 3600], ["hours", 3600],
  ["d", 86_400], ["day", 86_400], ["days", 86_400],
  ["w", 604_800], ["wk", 604_800], ["week", 604_800], ["weeks", 604_800],
  ["month", 2_629_800], ["months", 2_629_800], ["year", 31_557_600], ["years", 31_557_600],
]);

/** Units that may touch the number without being a unit of time. */
export const GLUED_UNITS = words("kb mb gb tb kg km cm mm g l kw kwh mwh pt pts px rps qps fte");

/** Words and signs for percent. */
export const PERCENT = words("% percent pct ٪");

/** Abbreviations of percentage points. */
export const POINTS = words("pp ppt ppts pps p.p.");

/** Signs and words for "times as much". */
export const TIMES = words("x × times fold");
