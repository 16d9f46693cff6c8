import { type CellValue, isErrorValue } from "../sheet/cell.ts";
import { shareIn } from "./cell-grade.ts";
import { isBlank, numberIn } from "./cell-number.ts";
import { isRefusal, type Outcome, type Refusal, refuse } from "./refusal.ts";
import { objectiveScore, type ScoreProblem } from "./score.ts";

type ReadCell = (cell: CellValue, argument: string) => number | Refusal;

// Far beyond any weight that is meant, and far below where their sum would leave the numbers that can be computed with.
const GREATEST_WEIGHT = 1e15;

const gradeIn: ReadCell = (cell, argument) => shareIn(cell, argument, "OKR_GRADE");

const weightIn: ReadCell = (cell, argument) => {
  const weight = numberIn(cell, argument, null, "1, for example", false);
  return typeof weight === "number" && weight > GREATEST_WEIGHT ? refuse(argument, "the weight is too large; give a smaller one") : weight;
};

/**
 * The score of an objective from the cells of its key results' grades and, unless null, their weights: "" while nothing
 * is graded, an error value passed through, or a refusal that names the argument and counts to the cell from 1.
 */
export function scoreOf(grades: readonly CellValue[], weights: readonly CellValue[] | null): Outcome {
  const given = numbersIn(grades, gradeIn, "grades");
  if (!Array.isArray(given)) return given;
  const weighed = weights === null ? [] : numbersIn(weights, weightIn, "weights");
  if (!Array.isArray(weighed)) return weighed;
  const score = objectiveScore(given, weighed);
  return score.ok ? (score.value ?? "") : refuse("weights", problemWith(score.error));
}

function numbersIn(cells: readonly CellValue[], read: ReadCell, argument: string): (number | null)[] | string | Refusal {
  const numbers: (number | null)[] = [];
  for (const [i, cell] of cells.entries()) {
    if (isErrorValue(cell)) return cell;
    const number = isBlank(cell) ? null : read(cell, argument);
    if (isRefusal(number)) return refuse(argument, `cell ${i + 1}: ${number.message}`);
    numbers.push(number);
  }
  return numbers;
}

function problemWith({ reason, row }: ScoreProblem): string {
  switch (reason) {
    case "blank weight":
      return `cell ${row} has a grade but no weight; give one, or 0 to leave it out`;
    case "negative weight":
      return `cell ${row} is negative; give 0 or more`;
    case "weights sum to 0":
      return `from cell ${row} on they sum to 0; give at least one above 0`;
    case "more weights than grades":
      return `cell ${row} has a weight, but grades ends before it; give ranges of the same size`;
  }
}
