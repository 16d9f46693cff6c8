import { mistake, type Reference, rowExample } from "./example.ts";

/** The help page of OKR_FORECAST. */
export const okrForecast: Reference = {
  definition: [
    "The line has the median of the slopes between all pairs of values, and as many values above it as below. A single outlier does not turn it.",
    "Value is where the line stands on the due day; the grade is that of OKR_GRADE for a metric.",
    "Low and high take the slopes between which the true one lies eight times in ten. Few or scattered values set them far apart.",
    "Blanks are skipped, the last value of a day counts, and of many days the latest hundred. Fewer than three days give blanks.",
  ],
  source: "The Theil–Sen line (Theil 1950; Sen 1968), with Sen's interval.",
  examples: [
    rowExample(
      `=OKR_FORECAST({10, 12, 14}, {"2026-10-05", "2026-10-12", "2026-10-19"}, 10, 30, "2026-11-30")`,
      [26, 0.8, 26, 26],
      "2 more each week",
    ),
    rowExample(
      `=OKR_FORECAST({10, 12, 14}, {"2026-10-05", "2026-10-12", "2026-10-19"}, 10, "", "2026-11-30")`,
      [26, "", 26, 26],
      "no target, no grade",
    ),
    rowExample(
      `=OKR_FORECAST({10, 12}, {"2026-10-05", "2026-10-12"}, 10, 30, "2026-11-30")`,
      ["", "", "", ""],
      "two values make no line yet",
    ),
  ],
  inASheet: {
    cells: [
      ["Start", "Target", "Due", { date: "2026-10-05" }, { date: "2026-10-12" }, { date: "2026-10-19" }, { date: "2026-10-26" }],
      [50, 20, { date: "2026-11-30" }, 50, 46, 45, 41],
      [0, 40, { date: "2026-11-30" }, 2, "", 8, 11],
      [12, 4, { date: "2026-11-30" }, 12, 11, "", ""],
    ],
    headings: ["Value", "Grade", "Low", "High"],
    formula: "=OKR_FORECAST(D2:G4, D1:G1, A2:A4, B2:B4, C2:C4)",
    gives: [[27.63, 0.75, 19.5, 39], [26, 0.65, 26, 26], ["", "", "", ""]],
  },
  mistakes: [
    mistake(
      `=OKR_FORECAST({10, 12, 14}, {"2026-10-05", "2026-10-12"}, 10, 30, "2026-11-30")`,
      "OKR_FORECAST: dates: 1 row × 2 columns, but values has 1 row × 3 columns; give a date for each value",
    ),
    mistake(
      `=OKR_FORECAST({10, 12, 14}, {"2026-10-05", "", "2026-10-19"}, 10, 30, "2026-11-30")`,
      "OKR_FORECAST: dates: value 2 has no date; give one for each value",
    ),
    mistake(
      `=OKR_FORECAST({10, "a lot", 14}, {"2026-10-05", "2026-10-12", "2026-10-19"}, 10, 30, "2026-11-30")`,
      `OKR_FORECAST: values: "a lot" is not a number; write 40, for example, or leave the cell blank`,
    ),
    mistake(
      `=OKR_FORECAST({10, 12, 14}, {"2026-10-05", "2026-10-12", "2026-10-19"}, 30, 30, "2026-11-30")`,
      "OKR_FORECAST: target: not gradable: start equals target; give a target other than 30",
    ),
    mistake(
      `=OKR_FORECAST({10, 12, 14}, {"2026-10-05", "2026-10-12", "2026-10-19"}, 10, 30)`,
      "OKR_FORECAST: due: missing; give values, dates, start, target and the due day",
    ),
  ],
};
