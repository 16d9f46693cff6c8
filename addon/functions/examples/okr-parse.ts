import { mistake, type Reference, rowExample } from "./example.ts";

/** The help page of OKR_PARSE. */
export const okrParse: Reference = {
  definition: [
    "Verb: the one that opens the sentence, in its base form. Metric: the words left without verb, numbers and deadline.",
    "From and to: the numbers as written, k and million worked in, both in the unit of to.",
    "45 % is 45 with the unit %. Beside cells that hold percentages divide it by 100.",
    "By: the deadline as it is written.",
    "A range to keep comes as `95..99`, a change that names no level as `by 30%` or `×2`, and a rhythm as its word.",
  ],
  source: "The reading on which the review works.",
  examples: [
    rowExample(
      `=OKR_PARSE("Raise on-time departures from 81% to 92% by 30 June")`,
      ["raise", "on-time departures", 81, 92, "%", "30 June"],
    ),
    rowExample(
      `=OKR_PARSE("Cut boarding from 3 hours to 45 minutes")`,
      ["cut", "boarding", 180, 45, "minutes", ""],
      "both in minutes",
    ),
    rowExample(
      `=OKR_PARSE("Increase ticket income to €2M (now €1.2M) by the end of Q2")`,
      ["increase", "ticket income", 1_200_000, 2_000_000, "€", "end of Q2"],
    ),
    rowExample(`=OKR_PARSE("Keep stock accuracy between 95% and 99%")`, ["keep", "stock accuracy", "", "95..99", "%", ""]),
    rowExample(`=OKR_PARSE("Grow night riders by 30%")`, ["grow", "night riders", "", "by 30%", "", ""], "a change, not a level"),
    rowExample(`=OKR_PARSE("")`, ["", "", "", "", "", ""]),
  ],
  inASheet: {
    cells: [
      ["Key result"],
      ["Late buses fall from 50 to 20"],
      ["Sign 12 depots by Q3"],
      [""],
      ["Double the night lines"],
    ],
    headings: ["Verb", "Metric", "From", "To", "Unit", "By"],
    formula: "=OKR_PARSE(A2:A5)",
    gives: [["", "Late buses", 50, 20, "", ""], ["sign", "depots", "", 12, "depots", "Q3"], ["", "", "", "", "", ""], ["double", "night lines", "", "×2", "", ""]],
  },
  mistakes: [
    mistake("=OKR_PARSE(42)", "OKR_PARSE: text: 42 is not a sentence; give the text of a key result"),
    mistake(
      `=OKR_PARSE({"Late buses fall", "Fewer complaints"})`,
      "OKR_PARSE: text: 1 row × 2 columns; give one column of sentences",
    ),
  ],
};
