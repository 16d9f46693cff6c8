import { example, mistake, type Reference } from "./example.ts";

/** The help page of CONFIDENCE_INDEX. */
export const confidenceIndex: Reference = {
  definition: [
    "`share of readings at 0.7 of the scale or more − share at 0.3 or less`, from −1 to 1. Blanks are skipped.",
    "An index of 1 means that nobody doubts anything: the targets may be too easy.",
  ],
  source: "Keyline's own; counted as a net promoter score is, the sure minus the doubtful.",
  examples: [
    example("=CONFIDENCE_INDEX({8, 7, 5, 2})", 0.25, "two sure, one doubtful, of four"),
    example("=CONFIDENCE_INDEX({8, \"\", 2})", 0, "the blank is skipped"),
    example("=CONFIDENCE_INDEX({2, 1, 0}, \"0/1/2\")", 0),
    example("=CONFIDENCE_INDEX({\"green\", \"green\", \"amber\", \"red\"}, \"RAG\")", 0.25),
    example("=CONFIDENCE_INDEX({\"\", \"\"})", "", "no readings yet"),
  ],
  inASheet: {
    cells: [
      ["Team", "KR1", "KR2", "KR3", "KR4"],
      ["North depot", 8, 7, 9, 5],
      ["South depot", 3, 2, 7, ""],
      ["Night lines", "", "", "", ""],
    ],
    headings: ["Index"],
    formula: "=CONFIDENCE_INDEX(B2:E4)",
    gives: [[0.75], [-0.33], [""]],
  },
  mistakes: [
    mistake("=CONFIDENCE_INDEX({5, 11})", "CONFIDENCE_INDEX: readings: 11 is off the scale 0-10; give a number from 0 to 10, or name another scale"),
    mistake(
      "=CONFIDENCE_INDEX(Z1)",
      `CONFIDENCE_INDEX: readings: "70 %" is off the scale 0-10; give a number from 0 to 10, or name another scale`,
      "70 %",
    ),
    mistake("=CONFIDENCE_INDEX({0.5, 0.7})", "CONFIDENCE_INDEX: readings: all are fractions up to 1, on the scale 0-10; give the scale 0-1, or numbers from 0 to 10"),
    mistake("=CONFIDENCE_INDEX({5, \"high\"})", "CONFIDENCE_INDEX: readings: \"high\" is not a number; write 7, for example, or leave the cell blank"),
    mistake("=CONFIDENCE_INDEX({5, 6}, \"stars\")", "CONFIDENCE_INDEX: scale: \"stars\" is not a known scale; write 0-10, 0/1/2, 0-1 or RAG"),
  ],
};
