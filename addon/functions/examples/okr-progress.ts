import { example, mistake, type Reference } from "./example.ts";

/** The help page of OKR_PROGRESS. */
export const okrProgress: Reference = {
  definition: [
    "As [OKR_GRADE](#okr_grade), without the limits: below 0 before the start, above 1 beyond the target.",
    "A level that is kept is 1, however far inside its band; a level without a start stays within 0 and 1.",
  ],
  source: "The same formula as the grade's. Keeping both shows what a grade hides: a fall behind the start, or how far a target was passed.",
  examples: [
    example("=OKR_PROGRESS(20, 100, 0)", -0.25, "below the start; the grade is 0"),
    example("=OKR_PROGRESS(0, 100, 150)", 1.5, "beyond the target; the grade is 1"),
    example("=OKR_PROGRESS(8, 4, 1)", 1.75, "a metric that should fall"),
    example(`=OKR_PROGRESS(90, 98, 86, "at least")`, -0.5),
    example(`=OKR_PROGRESS(85, "95..99", 97, "between")`, 1),
    example(`=OKR_PROGRESS(0, 100, "")`, "", "not started"),
  ],
  inASheet: {
    cells: [
      ["Key result", "Start", "Target", "Current"],
      ["Late buses per week", 50, 20, 56],
      ["Depots on the new timetable", 0, 40, 46],
      ["Rider complaints", 12, 4, ""],
    ],
    headings: ["Progress"],
    formula: "=OKR_PROGRESS(B2:B4, C2:C4, D2:D4)",
    gives: [[-0.2], [1.15], [""]],
  },
  mistakes: [
    mistake(
      "=OKR_PROGRESS(50, 50, 50)",
      "OKR_PROGRESS: target: not gradable: start equals target; give a target other than 50, or use type at least or at most",
    ),
    mistake("=OKR_PROGRESS(0, 100, TRUE)", "OKR_PROGRESS: current: TRUE is not a number; write a number, or use type yes/no"),
    mistake(
      `=OKR_PROGRESS(0, "5m", 3)`,
      `OKR_PROGRESS: target: "5m" does not say how large it is; write the number in full, such as 5000000`,
    ),
  ],
};
