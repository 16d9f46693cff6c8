import { example, mistake, type Reference } from "./example.ts";

/** The help page of OKR_GRADE. */
export const okrGrade: Reference = {
  definition: [
    "`metric`: `(current − start) ÷ (target − start)`, not below 0 and not above 1. A blank start is 0 while current has not passed the target.",
    "`at least`, `at most`: 1 where the target holds. Where it does not, as a metric from the start.",
    "Without a start, or with one that already holds: `current ÷ target` (at least), `target ÷ current` (at most).",
    "`between`: 1 inside the range. Outside it falls evenly to 0 at the start, and over the same distance on the other side.",
    "`yes/no`: 1 or 0. `milestone`: the share of its steps that are done.",
  ],
  source: "Straight-line progress on the scale from 0.0 to 1.0 of the Google OKR playbook. The types for levels are Keyline's own.",
  examples: [
    example("=OKR_GRADE(0, 100, 40)", 0.4),
    example("=OKR_GRADE(8, 4, 6)", 0.5, "a metric that should fall"),
    example("=OKR_GRADE(20, 100, 0)", 0, "below the start"),
    example("=OKR_GRADE(0, 100, 150)", 1, "beyond the target"),
    example(`=OKR_GRADE(0, 100, "")`, "", "not started is not 0"),
    example(`=OKR_GRADE("€1M", "€3.5M", "€2.25M")`, 0.5, "amounts as text"),
    example(`=OKR_GRADE(90, 98, 92, "at least")`, 0.25, "a quarter of the way up"),
    example(`=OKR_GRADE("", 4, 5, "at most")`, 0.8, "no start: 4 ÷ 5"),
    example(`=OKR_GRADE(85, "95..99", 90, "between")`, 0.5, "halfway from 85 to 95"),
    example(`=OKR_GRADE("", "", "done", "yes/no")`, 1),
    example(`=OKR_GRADE("", "", "2 of 5", "milestone")`, 0.4),
    example("=OKR_GRADE(0, 100, NA())", "#N/A", "an error value passes through"),
  ],
  inASheet: {
    cells: [
      ["Key result", "Start", "Target", "Current"],
      ["Late buses per week", 50, 20, 38],
      ["Depots on the new timetable", 0, 40, ""],
      ["Rider complaints", 12, 12, 9],
      ["Ticket income", "€1M", "€3M", "€2.5M"],
    ],
    headings: ["Grade"],
    formula: "=OKR_GRADE(B2:B5, C2:C5, D2:D5)",
    gives: [[0.4], [""], ["⚠ target: not gradable: start equals target; give a target other than 12, or use type at least or at most"], [0.75]],
  },
  mistakes: [
    mistake(
      "=OKR_GRADE(50, 50, 50)",
      "OKR_GRADE: target: not gradable: start equals target; give a target other than 50, or use type at least or at most",
    ),
    mistake(`=OKR_GRADE("", 4, 6)`, "OKR_GRADE: start: blank, and 6 is beyond the target 4; give the start, or use type at most"),
    mistake(
      "=OKR_GRADE(0, Z1, 600)",
      `OKR_GRADE: target: "1,200" is text that can mean 1200 or 1.2; write the number without a thousands separator`,
      "1,200",
    ),
    mistake(
      "=OKR_GRADE(0, DATE(2026, 7, 10), 5)",
      "OKR_GRADE: target: Sheets read this as a date; write 7, for example, and format the cell as a number",
    ),
    mistake(
      `=OKR_GRADE(0, 100, "a lot")`,
      `OKR_GRADE: current: "a lot" is not a number; write one such as 40, or leave the cell blank`,
    ),
    mistake(
      `=OKR_GRADE(9, "<5", 7)`,
      `OKR_GRADE: target: "<5" is a comparison; write the number alone, and use type at least or at most`,
    ),
    mistake(`=OKR_GRADE(90, "95..99", 97)`, `OKR_GRADE: target: "95..99" is a range; use type between`),
    mistake(
      `=OKR_GRADE("4 h", "2 h", "90 min")`,
      `OKR_GRADE: current: "90 min" and "2 h" are in different units; write both in the same one`,
    ),
    mistake(
      `=OKR_GRADE(97, "95..99", 90, "between")`,
      "OKR_GRADE: start: 97 lies inside 95 to 99; give a start outside it, the value that counts as 0",
    ),
    mistake(`=OKR_GRADE(80, 95, 90, "between")`, "OKR_GRADE: target: 95 is not a range; write it as 95..99"),
    mistake(`=OKR_GRADE("", "", "maybe", "yes/no")`, `OKR_GRADE: current: "maybe" is neither yes nor no; write yes or no`),
    mistake(`=OKR_GRADE("", "", 40, "milestone")`, "OKR_GRADE: current: 40 does not lie between 0 and 1; write 0.4 or 40 %"),
    mistake(
      `=OKR_GRADE(0, 1, 1, "vibes")`,
      `OKR_GRADE: type: "vibes" is not a known type; write metric, at least, at most, between, yes/no or milestone`,
    ),
    mistake(
      "=OKR_GRADE({0; 0}, {9; 9; 9}, 5)",
      "OKR_GRADE: target: 3 rows × 1 column, but start has 2 rows × 1 column; give ranges of the same size",
    ),
    mistake("=OKR_GRADE(0, 100)", "OKR_GRADE: current: missing; give start, target and current"),
  ],
};
