import type { CellValue } from "../sheet/cell.ts";
import { shareIn } from "./cell-grade.ts";
import { isBlank, named } from "./cell-number.ts";
import { readLight } from "./confidence-words.ts";
import { type Refusal, refuse } from "./refusal.ts";
import { roundedGrade } from "./rounded-grade.ts";
import { readYesNo } from "./yes-no.ts";

/** The ways in which a team states grades; a cycle chooses one, and stores grades from 0 to 1 under each. */
export const SCORING_MODELS = ["0.0-1.0", "traffic light", "done/not done"] as const;

/** One of the ways in which a team states grades. */
export type ScoringModel = (typeof SCORING_MODELS)[number];

const GREEN_FROM = 0.7;
const AMBER_FROM = 0.4;
const WORDS: Readonly<Record<ScoringModel, string>> = {
  "0.0-1.0": "a number from 0 to 1, such as 0.7",
  "traffic light": "red, amber or green",
  "done/not done": "done or not done",
};

/**
 * A grade as a team states it: "0.7" or "0.65", "green" from 0.7 and "amber" from 0.4, or "done" at 1; all of the grade
 * rounded to two decimals.
 */
export function shownGrade(grade: number, model: ScoringModel): string {
  const rounded = roundedGrade(grade);
  switch (model) {
    case "0.0-1.0":
      return Number.isInteger(rounded) ? rounded.toFixed(1) : String(rounded);
    case "traffic light":
      return rounded >= GREEN_FROM ? "green" : rounded >= AMBER_FROM ? "amber" : "red";
    case "done/not done":
      return rounded >= 1 ? "done" : "not done";
  }
}

/**
 * The final grade that somebody typed, in the words of the model or as a number from 0 to 1. A word that the proposed
 * grade would show as confirms it; null for a blank cell.
 */
export function finalGradeIn(cell: CellValue, proposed: number | null, model: ScoringModel): number | null | Refusal {
  if (isBlank(cell)) return null;
  const share = wordIn(cell, model);
  if (share !== null) return proposed !== null && shownGrade(proposed, model) === shownGrade(share, model) ? proposed : share;
  const typed = typeof cell === "boolean" ? null : shareIn(cell, "final grade");
  if (typeof typed === "number" || (typed !== null && typeof cell !== "string")) return typed;
  return refuse("final grade", `${named(cell)} is no grade of this cycle; write ${WORDS[model]}`);
}

/** Done and green stand for 1, amber for a half; numbers are read as grades, not as words for yes and no. */
function wordIn(cell: CellValue, model: ScoringModel): number | null {
  if (typeof cell === "boolean" && model === "done/not done") return Number(cell);
  if (typeof cell !== "string") return null;
  if (model === "traffic light") return readLight(cell);
  const done = model === "done/not done" ? readYesNo(cell) : null;
  return done === null ? null : Number(done);
}
