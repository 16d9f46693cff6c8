import type { Levels } from "./levels.ts";
import { comparable } from "./move.ts";
import type { Verb } from "./verb.ts";

/** Which way the measured value shall go; null where the sentence does not say. */
export type Direction = "increase" | "decrease" | "maintain" | null;

/** Reads the direction from the numbers first, then the verb, then the bound on the target. */
export function readDirection(verb: Verb | null, levels: Levels): Direction {
  const { target, moves } = levels;
  if (verb?.class === "keep") return "maintain";
  const ends = moves[0] ? comparable(moves[0]) : null;
  if (ends && ends.from !== ends.to) return ends.to > ends.from ? "increase" : "decrease";
  if (verb?.class === "up") return "increase";
  if (verb?.class === "down") return "decrease";
  if (!target) return null;
  const ceiling = target.comparator === "at most" || target.comparator === "below" || target.form === "none";
  return ceiling ? "decrease" : "increase";
}
