import { example, mistake, type Reference } from "./example.ts";

/** The help page of CONFIDENCE_TREND. */
export const confidenceTrend: Reference = {
  definition: [
    "Blanks are skipped, and with dates the last reading of a day counts. No reading gives a blank, one gives new.",
    "The last four readings count. A last step of 0.2 of the scale or more decides alone; else two falls in a row are falling.",
    "Else the slope decides; within ± 0.03 it is steady.",
    "The slope is the median of the slopes between all pairs of readings, per check-in or with dates per week, as a share of the scale.",
  ],
  source: "The slope of Theil (1950) and Sen (1968), which one odd reading does not turn. The thresholds are Keyline's own.",
  examples: [
    example("=CONFIDENCE_TREND({5, 6, 7})", "▲ rising"),
    example(`=CONFIDENCE_TREND({7, 7, "", 7})`, "▬ steady", "the blank is skipped"),
    example("=CONFIDENCE_TREND({8, 7.5, 7})", "▼ falling", "two falls in a row"),
    example("=CONFIDENCE_TREND({4, 4, 8, 6})", "▼ falling", "a last step of 2 in 10 decides"),
    example("=CONFIDENCE_TREND({6})", "new"),
    example(`=CONFIDENCE_TREND({"red", "amber", "green"}, "RAG")`, "▲ rising"),
    example(`=CONFIDENCE_TREND({5, 6, 7}, "0-10", "", "slope")`, 0.1, "a tenth of the scale per check-in"),
    example(
      `=CONFIDENCE_TREND({5, 6, 7}, "0-10", {"2026-10-05", "2026-10-19", "2026-11-02"}, "slope")`,
      0.05,
      "the same over two weeks each",
    ),
    example(`=CONFIDENCE_TREND({5, 6, 8}, "0-10", "", "change")`, 0.2, "since the reading before"),
  ],
  inASheet: {
    cells: [
      ["Key result", { date: "2026-10-05" }, { date: "2026-10-12" }, { date: "2026-10-19" }, { date: "2026-10-26" }],
      ["Late buses per week", 5, 6, 6, 7],
      ["Depots on the new timetable", 7, "", 7, 7],
      ["Rider complaints", "", "", "", 4],
      ["Ticket income", 8, 7, 11, ""],
    ],
    headings: ["Trend"],
    formula: `=CONFIDENCE_TREND(B2:E5, "0-10", B1:E1)`,
    gives: [["▲ rising"], ["▬ steady"], ["new"], ["⚠ readings: 11 is off the scale 0-10; give a number from 0 to 10, or name another scale"]],
  },
  mistakes: [
    mistake(
      "=CONFIDENCE_TREND({5, 11})",
      "CONFIDENCE_TREND: readings: 11 is off the scale 0-10; give a number from 0 to 10, or name another scale",
    ),
    mistake(
      "=CONFIDENCE_TREND({0.5, 0.7})",
      "CONFIDENCE_TREND: readings: all are fractions up to 1, on the scale 0-10; give the scale 0-1, or numbers from 0 to 10",
    ),
    mistake(
      `=CONFIDENCE_TREND({5, 6}, "stars")`,
      `CONFIDENCE_TREND: scale: "stars" is not a known scale; write 0-10, 0/1/2, 0-1 or RAG`,
    ),
    mistake(
      `=CONFIDENCE_TREND({5, 6}, "0-10", {"2026-10-05", ""})`,
      "CONFIDENCE_TREND: dates: reading 2 has no date; give one for each reading",
    ),
    mistake(
      `=CONFIDENCE_TREND({5, 6}, "0-10", "", "arrow")`,
      `CONFIDENCE_TREND: output: "arrow" is not known; write label, slope or change`,
    ),
  ],
};
