import { example, mistake, type Reference } from "./example.ts";

/** The help page of OKR_SCORE. */
export const okrScore: Reference = {
  definition: [
    "`sum of weight × grade ÷ sum of weights`; without any weights, the plain mean.",
    "A blank grade is left out. With weights, a key result that has a weight and no grade counts 0.",
    "Below one row of weights that stands above a block, a row without any grade stays blank.",
    "A weight of 0 leaves a key result out of the score.",
  ],
  source: "The mean of an objective's key results, as the Google OKR playbook scores objectives. How blanks and weights meet is Keyline's own.",
  examples: [
    example("=OKR_SCORE({0.4; 0.7; 1})", 0.7),
    example(`=OKR_SCORE({0.4; 0.8; ""})`, 0.6, "a blank grade is left out"),
    example("=OKR_SCORE({0.4; 0.7}, {1; 2})", 0.6, "weighted"),
    example(`=OKR_SCORE({0.9; ""}, {1; 2})`, 0.3, "a weight without a grade counts 0"),
    example("=OKR_SCORE({0.4; 0.9}, {1; 0})", 0.4, "a weight of 0"),
    example(`=OKR_SCORE({""; ""})`, "", "nothing graded yet"),
  ],
  inASheet: {
    cells: [
      ["Objective", "KR1", "KR2", "KR3"],
      ["Buses people can rely on", 0.4, 0.7, 1],
      ["Depots that run themselves", 0.5, "", 0.2],
      ["Riders who come back", "", "", ""],
    ],
    headings: ["Score"],
    formula: "=OKR_SCORE(B2:D4)",
    gives: [[0.7], [0.35], [""]],
  },
  mistakes: [
    mistake("=OKR_SCORE({0.4; 40})", "OKR_SCORE: grades: cell 2: 40 does not lie between 0 and 1; write 0.4 or 40 %"),
    mistake(
      `=OKR_SCORE({0.4; "⚠ target: not gradable: start equals target"})`,
      "OKR_SCORE: grades: cell 2: holds a ⚠; mend what it names first",
    ),
    mistake(
      `=OKR_SCORE({0.4; 0.7}, {1; ""})`,
      "OKR_SCORE: weights: cell 2 has a grade but no weight; give one, or 0 to leave it out",
    ),
    mistake("=OKR_SCORE({0.4; 0.7}, {1; -1})", "OKR_SCORE: weights: cell 2 is negative; give 0 or more"),
    mistake("=OKR_SCORE({0.4; 0.7}, {0; 0})", "OKR_SCORE: weights: from cell 1 on they sum to 0; give at least one above 0"),
    mistake(
      "=OKR_SCORE({0.4; 0.7}, {1; 2; 3})",
      "OKR_SCORE: weights: 3 rows × 1 column, but grades has 2 rows × 1 column; give a weight for each grade",
    ),
  ],
};
