import { expect, test } from "vitest";
import { finalGradeIn, SCORING_MODELS, type ScoringModel, shownGrade } from "../../../shared/okr/scoring-model.ts";
import type { CellValue } from "../../../shared/sheet/cell.ts";

const SHOWN: readonly [grade: number, number: string, light: string, done: string][] = [
  [0, "0.0", "red", "not done"],
  [0.394, "0.39", "red", "not done"],
  [0.395, "0.4", "amber", "not done"],
  [0.65, "0.65", "amber", "not done"],
  [(4.1 - 2) / (5 - 2), "0.7", "green", "not done"],
  [0.994, "0.99", "green", "not done"],
  [0.995, "1.0", "green", "done"],
  [1, "1.0", "green", "done"],
];

test.each(SHOWN)("%d is shown as %s, %s or %s", (grade, ...shown) => {
  expect(SCORING_MODELS.map((model) => shownGrade(grade, model))).toEqual(shown);
});

const TYPED: readonly [says: string, cell: CellValue, proposed: number | null, model: ScoringModel, grade: number | null][] = [
  ["a number is the grade", 0.6, 0.4, "0.0-1.0", 0.6],
  ["percent is read", "60 %", 0.4, "0.0-1.0", 0.6],
  ["a blank cell is no grade", " ", 0.4, "0.0-1.0", null],
  ["a light that the proposal shows as confirms it", "Green", 0.82, "traffic light", 0.82],
  ["another light stands for its own grade", "amber", 0.82, "traffic light", 0.5],
  ["a light without a proposal stands for its own grade", "🟢", null, "traffic light", 1],
  ["a number counts under a traffic light too", 0.7, 0.82, "traffic light", 0.7],
  ["not done confirms a grade below 1", "not done", 0.82, "done/not done", 0.82],
  ["done is 1", "done", 0.82, "done/not done", 1],
  ["a tick is done", true, 0.82, "done/not done", 1],
  ["a yes confirms a full grade", "yes", 1, "done/not done", 1],
];

test.each(TYPED)("%s", (_, cell, proposed, model, grade) => {
  expect(finalGradeIn(cell, proposed, model)).toBe(grade);
});

test.each<[says: string, cell: CellValue, model: ScoringModel, saying: string]>([
  ["40", 40, "0.0-1.0", "40 does not lie between 0 and 1; write 0.4 or 40 %"],
  ["a light in a cycle of numbers", "green", "0.0-1.0", "\"green\" is no grade of this cycle; write a number from 0 to 1"],
  ["a word among lights", "good", "traffic light", "\"good\" is no grade of this cycle; write red, amber or green"],
  ["a word for done", "mostly", "done/not done", "\"mostly\" is no grade of this cycle; write done or not done"],
  ["a tick in a cycle of numbers", true, "0.0-1.0", "TRUE is no grade of this cycle"],
  ["a date", { date: "2026-03-07" }, "traffic light", "Sheets read this as a date"],
])("%s is refused as a final grade", (_, cell, model, saying) => {
  expect(finalGradeIn(cell, 0.5, model)).toEqual({ argument: "final grade", message: expect.stringContaining(saying) });
});
