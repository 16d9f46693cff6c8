import type { Comparator } from "../parse/comparator.ts";

/** Phrases before a number that bound it, longest first. */
export const COMPARATORS: readonly (readonly [phrase: readonly string[], meaning: Comparator])[] = [
  [["less", "than", "or", "equal", "to"], "at most"], [["equal", "to", "or", "less", "than"], "at most"],
  [["greater", "than", "or", "equal", "to"], "at least"],
  [["no", "more", "than"], "at most"], [["not", "more", "than"], "at most"], [["never", "more", "than"], "at most"],
  [["no", "less", "than"], "at least"], [["no", "fewer", "than"], "at least"], [["not", "less", "than"], "at least"],
  [["a", "minimum", "of"], "at least"], [["a", "maximum", "of"], "at most"],
  [["at", "least"], "at least"], [["at", "most"], "at most"],
  [["more", "than"], "above"], [["greater", "than"], "above"], [["higher", "than"], "above"], [["larger", "than"], "above"],
  [["less", "than"], "below"], [["fewer", "than"], "below"], [["lower", "than"], "below"], [["shorter", "than"], "below"],
  [["faster", "than"], "below"],
  [["over"], "above"], [["above"], "above"], [["exceeding"], "above"], [["beyond"], "above"], [["exceeds"], "above"],
  [["under"], "below"], [["below"], "below"], [["within"], "at most"], [["maximum"], "at most"], [["max"], "at most"],
  [["minimum"], "at least"], [["min"], "at least"],
  [[">="], "at least"], [["≥"], "at least"], [[">"], "above"], [["<="], "at most"], [["≤"], "at most"], [["<"], "below"],
];

/** Words between a marker and its number that change nothing. */
export const APPROXIMATIONS: ReadonlySet<string> = new Set([
  "about", "around", "approximately", "approx", "roughly", "nearly", "almost", "~", "≈", "an", "a", "the", "average", "of", "avg",
  "median", "only", "just", "around", "circa", "ca", "(", "=", ":", "+", "\"", "'", "“", "‘",
]);
