import { example, mistake, type Reference } from "./example.ts";

/** The help page of OKR_STATUS. */
export const okrStatus: Reference = {
  definition: [
    "`ratio` (default): on track from 90 % of expected, at risk from 70 %, else off track.",
    "`gap`: on track less than 16.5 points behind expected, at risk up to 33 points, else off track.",
    "`strict`: on track from expected on, else off track. `none`: blank until due.",
    "From the due day on (expected is 1): achieved where the grade rounds to 1.00, else missed.",
    "Until then `yes/no` is open, or achieved once it is done. `at least`, `at most` and `between` are on track in their band and off track outside it.",
  ],
  source: "Guides and tools disagree on what behind means, so the policy has a name. 33 points are a third of the way, 16.5 are half of that.",
  examples: [
    example("=OKR_STATUS(0.45, 0.5)", "on track", "90 % of expected"),
    example("=OKR_STATUS(0.35, 0.5)", "at risk", "70 % of expected"),
    example(`=OKR_STATUS(0.35, 0.5, "strict")`, "off track", "less than expected"),
    example(`=OKR_STATUS(0.35, 0.5, "gap")`, "on track", "15 points behind"),
    example(`=OKR_STATUS(0.35, 0.5, "none")`, "", "no opinion before it is due"),
    example(`=OKR_STATUS(0, 0.5, "", "yes/no")`, "open"),
    example(`=OKR_STATUS(0.9, 0.5, "", "at least")`, "off track", "outside its band"),
    example("=OKR_STATUS(0.9, 1)", "missed", "due"),
    example(`=OKR_STATUS("", 0.5)`, "", "not started"),
  ],
  inASheet: {
    cells: [
      ["Key result", "Grade", "Expected"],
      ["Late buses per week", 0.5, 0.5],
      ["Depots on the new timetable", 0.36, 0.5],
      ["Rider complaints", 0.1, 0.5],
      ["Ticket income", 1, 1],
    ],
    headings: ["Status"],
    formula: "=OKR_STATUS(B2:B5, C2:C5)",
    gives: [["on track"], ["at risk"], ["off track"], ["achieved"]],
  },
  mistakes: [
    mistake("=OKR_STATUS(40, 0.5)", "OKR_STATUS: grade: 40 does not lie between 0 and 1; write 0.4 or 40 %"),
    mistake("=OKR_STATUS(1.2, 0.5)", "OKR_STATUS: grade: 1.2 does not lie between 0 and 1; give OKR_GRADE, which stays within 0 and 1"),
    mistake(
      `=OKR_STATUS(0.4, 0.5, "vibes")`,
      `OKR_STATUS: policy: "vibes" is not a known policy; write strict, ratio, gap or none`,
    ),
    mistake(
      `=OKR_STATUS(0.4, 0.5, "ratio", "vibes")`,
      `OKR_STATUS: type: "vibes" is not a known type; write metric, at least, at most, between, yes/no or milestone`,
    ),
    mistake("=OKR_STATUS(0.4)", "OKR_STATUS: expected: missing; give grade and expected"),
  ],
};
