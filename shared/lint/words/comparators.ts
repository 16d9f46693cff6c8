import type { Comparator } from "../parse/comparator.ts";
import { phrases, words } from "./list.ts";

const BOUNDS: readonly (readonly [meaning: Comparator, list: string])[] = [
  ["at most", `less than or equal to|equal to or less than|no more than|not more than|never more than|a maximum of|at most|within
    |maximum|max .|max|only|<=|≤`],
  ["at least", "greater than or equal to|no less than|no fewer than|not less than|a minimum of|at least|minimum|min .|min|>=|≥"],
  ["above", "more than|greater than|higher than|larger than|older than|longer than|over|above|exceeding|beyond|exceeds|>"],
  ["below", "less than|fewer than|lower than|shorter than|faster than|under|below|<"],
];

/** Phrases before a number that bound it, longest first. */
export const COMPARATORS: readonly (readonly [phrase: readonly string[], meaning: Comparator])[] = BOUNDS
  .reduce<[readonly string[], Comparator][]>((all, [meaning, list]) => all.concat(phrases(list).map((phrase) => [phrase, meaning])), [])
  .sort(([one], [other]) => other.length - one.length);

/** Words between a marker and its number that change nothing. */
export const APPROXIMATIONS = words(`
  about around approximately approx roughly approaching nearly almost ~ ≈ an a the average of avg median rank place position just circa ca ( = : + " ' “ ‘
`);
