import { example, mistake, type Reference } from "./example.ts";

/** The help page of OKR_PACE. */
export const okrPace: Reference = {
  definition: [
    "`days passed ÷ days in all`, not below 0 and not above 1. The first and the last day both count, and the day of as_of has passed.",
    "From 1 October to 31 December are 92 days; on 15 November 46 of them have passed, which is 0.5.",
  ],
  source: "A straight line from the first day to the last. Real work often comes later, so treat it as a second opinion.",
  examples: [
    example(`=OKR_PACE("2026-10-01", "2026-12-31", "2026-11-15")`, 0.5),
    example("=OKR_PACE(DATE(2026, 10, 1), DATE(2026, 12, 31), DATE(2026, 9, 30))", 0, "before the first day"),
    example(`=OKR_PACE("2026-10-01", "2026-12-31", "2027-01-20")`, 1, "after the last day"),
    example(`=OKR_PACE("2026-10-01", "2026-10-01", "2026-10-01")`, 1, "a cycle of one day"),
    example(`=OKR_PACE("2028-02-01", "2028-03-01", "2028-02-29")`, 0.97, "29 of 30 days in a leap year"),
    example(`=OKR_PACE("2026-10-01", "", "2026-11-15")`, "", "no due date"),
  ],
  inASheet: {
    cells: [
      ["Key result", "From", "Due", "As of"],
      ["Late buses per week", { date: "2026-10-01" }, { date: "2026-12-31" }, { date: "2026-11-15" }],
      ["Depots on the new timetable", { date: "2026-10-01" }, { date: "2026-11-09" }, { date: "2026-11-15" }],
      ["Rider complaints", { date: "2026-11-01" }, { date: "2026-11-30" }, { date: "2026-11-15" }],
    ],
    headings: ["Expected"],
    formula: "=OKR_PACE(B2:B4, C2:C4, D2:D4)",
    gives: [[0.5], [1], [0.5]],
  },
  mistakes: [
    mistake(
      `=OKR_PACE("2026-12-31", "2026-10-01", "2026-11-15")`,
      "OKR_PACE: due_date: lies before start_date; give the later date as due_date",
    ),
    mistake(
      `=OKR_PACE(Z1, "2026-12-31", "2026-11-15")`,
      `OKR_PACE: start_date: "03/04/2026" is text that countries read as different days; write it as 2026-03-02, or format the cell as a date`,
      "03/04/2026",
    ),
    mistake(
      `=OKR_PACE("2026-10-01", "Q4", "2026-11-15")`,
      `OKR_PACE: due_date: "Q4" is not a date; write it as 2026-03-02, or format the cell as a date`,
    ),
    mistake(
      `=OKR_PACE(2026, "2026-12-31", "2026-11-15")`,
      "OKR_PACE: start_date: 2026 is not a date; write it as 2026-03-02, or format the cell as a date",
    ),
    mistake(
      "=OKR_PACE(DATE(1960, 1, 1), \"2026-12-31\", \"2026-11-15\")",
      "OKR_PACE: start_date: 1960-01-01 lies outside 1970 to 2199; give a day of the cycle",
    ),
    mistake(`=OKR_PACE("2026-10-01", "2026-12-31")`, "OKR_PACE: as_of: missing; give start_date, due_date and the cell of a date"),
  ],
};
