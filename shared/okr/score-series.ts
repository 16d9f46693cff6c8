import { type CellValue, isErrorValue } from "../sheet/cell.ts";
import { shareIn } from "./cell-grade.ts";
import { isBlank, numberIn } from "./cell-number.ts";
import { isRefusal, type Outcome, type Refusal, refuse } from "./refusal.ts";
import { objectiveScore, type ScoreProblem } from "./score.ts";

/** Whether the cells of a series stand one below the other, each in a row, or side by side, each in a column. */
export type Place = "row" | "column";

type ReadCell = (cell: CellValue, argument: string) => number | Refusal;

// Far beyond any weight that is meant, and far below where their sum would leave the numbers that can be computed with.
const GREATEST_WEIGHT = 1e15;

const weightIn: ReadCell = (cell, argument) => {
  const weight = numberIn(cell, argument, null);
  return typeof weight === "number" && weight > GREATEST_WEIGHT ? refuse(argument, "the weight is too large; give a smaller one") : weight;
};

/**
 * The score of an objective from the cells of its key results' grades and, unless null, their weights: "" while nothing
 * is graded, an error value passed through, or a refusal that names the argument and counts to the cell from 1.
 */
export function scoreOf(grades: readonly CellValue[], weights: readonly CellValue[] | null, place: Place): Outcome {
  const given = numbersIn(grades, shareIn, "grades", place);
  if (!Array.isArray(given)) return given;
  const weighed = weights === null ? [] : numbersIn(weights, weightIn, "weights", place);
  if (!Array.isArray(weighed)) return weighed;
  const score = objectiveScore(given, weighed);
  return score.ok ? (score.value ?? "") : refuse("weights", problemWith(score.error, place));
}

function numbersIn(cells: readonly CellValue[], read: ReadCell, argument: string, place: Place): (number | null)[] | string | Refusal {
  const numbers: (number | null)[] = [];
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i] ?? "";
    if (isErrorValue(cell)) return cell;
    const number = isBlank(cell) ? null : read(cell, argument);
    if (isRefusal(number)) return refuse(argument, `${place} ${i + 1}: ${number.message}`);
    numbers.push(number);
  }
  return numbers;
}

function problemWith({ reason, row }: ScoreProblem, place: Place): string {
  switch (reason) {
    case "blank weight":
      return `${place} ${row} has a grade but no weight; give one, or 0 to leave it out`;
    case "negative weight":
      return `${place} ${row} is negative; give 0 or more`;
    case "weights sum to 0":
      return `from ${place} ${row} on they sum to 0; give at least one above 0`;
    case "more weights than grades":
      return `${place} ${row} has a weight, but grades ends before it; give ranges of the same size`;
  }
}
