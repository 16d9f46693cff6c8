import { example, mistake, type Reference } from "./example.ts";

/** The help page of OKR_HIT_RATE. */
export const okrHitRate: Reference = {
  definition: [
    "`readings in band ÷ readings`. The ends of the band belong to it; blanks are not counted, neither as hit nor as miss.",
    "A number is a floor (`at least`) unless the type says `at most`; a range of values is a band.",
  ],
  source: "The plain share of hits, as used for service levels.",
  examples: [
    example("=OKR_HIT_RATE({99.1, 98.7, 99.4, 99.2}, 99)", 0.75, "a floor"),
    example(`=OKR_HIT_RATE({3, 5, 4, 2}, 4, "at most")`, 0.75, "a ceiling; 4 is in band"),
    example(`=OKR_HIT_RATE({94, 96, "", 98}, "95..99")`, 0.67, "a range; the blank is skipped"),
    example(`=OKR_HIT_RATE({96, 97, 98, 96, 99, 95, 97, 96, 98, 90, 91, 100, 89}, "95..99")`, 0.69, "nine of thirteen weeks"),
    example(`=OKR_HIT_RATE({"", ""}, 99)`, "", "no readings yet"),
  ],
  inASheet: {
    cells: [
      ["Level", "Target", "Type", "Week 1", "Week 2", "Week 3", "Week 4"],
      ["Uptime", 99.5, "at least", 99.9, 99.6, 98.2, 99.7],
      ["Open complaints", 10, "at most", 12, 11, 10, 8],
      ["Seats filled", "70..90", "between", 65, "", 84, 90],
    ],
    headings: ["Hit rate"],
    formula: "=OKR_HIT_RATE(D2:G4, B2:B4, C2:C4)",
    gives: [[0.75], [0.5], [0.67]],
  },
  mistakes: [
    mistake(`=OKR_HIT_RATE({3, 5}, 4, "metric")`, `OKR_HIT_RATE: type: "metric" has no band; write at least, at most or between`),
    mistake(`=OKR_HIT_RATE({3, 5}, 4, "between")`, "OKR_HIT_RATE: target: 4 is not a range; write it as 95..99"),
    mistake(
      `=OKR_HIT_RATE({3, "a lot"}, 4)`,
      `OKR_HIT_RATE: readings: "a lot" is not a number; write 40, for example, or leave the cell blank`,
    ),
    mistake(
      "=OKR_HIT_RATE({3, 5}, {4; 4})",
      "OKR_HIT_RATE: target: 2 rows × 1 column, but readings is one series; give one cell",
    ),
    mistake(`=OKR_HIT_RATE({97, 98}, "95–99 %")`, `OKR_HIT_RATE: readings: 97 stands beside "95–99 %"; write 97 % or 0.97`),
    mistake("=OKR_HIT_RATE({3, 5})", "OKR_HIT_RATE: target: missing; give readings and a target"),
  ],
};
