import { PROFILES } from "../../../shared/profiles/index.ts";
import { example, mistake, type Reference } from "./example.ts";

/** The help page of OKR_LINT. */
export const okrLint: Reference = {
  definition: [
    "The rules of the review in the sidebar, as far as a sentence and its two numbers go.",
    "Errors come before warnings, and warnings before hints; of equal ones the leftmost counts.",
    "Owner, due date and the rest of the table are left to the sidebar. Wording is judged in English only; numbers and dates in every language.",
  ],
  source: "Each rule names its own source; the profile decides how much it weighs.",
  examples: [
    example(`=OKR_LINT("Late buses fall from 50 to 20")`, "", "nothing to mend"),
    example(
      `=OKR_LINT("Happier riders")`,
      "This key result names no number, so nobody can say how far it got; add where it starts and where it should end.",
    ),
    example(
      `=OKR_LINT("Publish 12 timetables")`,
      "“Publish” says what gets done; say what changes for somebody once it is, from where to where.",
    ),
    example(
      `=OKR_LINT("Reduce late buses from 20 to 50")`,
      "“Reduce” goes down, but the numbers go from 20 to 50; turn one of them round.",
    ),
    example(
      `=OKR_LINT("Late buses fall from 50 to 20", 50, 25)`,
      "The sentence says 20, the target cell says 25; let both say the same.",
      "held against the cells",
    ),
    example(`=OKR_LINT("Fewer late buses", 50, 20)`, "", "the cells hold the numbers"),
  ],
  inASheet: {
    cells: [
      ["Key result", "Start", "Target"],
      ["Late buses fall from 50 to 20", 50, 20],
      ["Raise on-time departures from 81% to 92%", 0.8, 0.92],
      ["Hold the number of complaints", 12, 12],
      ["", "", ""],
    ],
    headings: ["What to mend first"],
    formula: "=OKR_LINT(A2:A5, B2:B5, C2:C5)",
    gives: [
      [""],
      ["The sentence says 81%, the start cell says 0.8; let both say the same."],
      ["Start and target are both 12, so there is no progress to grade; change one, or set the type to “at least” or “at most” to keep a level."],
      [""],
    ],
  },
  mistakes: [
    mistake("=OKR_LINT(42)", "OKR_LINT: text: 42 is not a sentence; give the text of a key result"),
    mistake(
      `=OKR_LINT("Late buses", Z1, 900)`,
      `OKR_LINT: start: "1,200" is text that can mean 1200 or 1.2; write the number without a thousands separator`,
      "1,200",
    ),
    mistake(
      `=OKR_LINT("Late buses", DATE(2026, 7, 10), 5)`,
      "OKR_LINT: start: Sheets read this as a date; write 7, for example, and format the cell as a number",
    ),
    mistake(
      "=OKR_LINT(\"Late buses\", 50, 20, \"vibes\")",
      `OKR_LINT: profile: "vibes" is not a known profile; write one of: ${PROFILES.map(({ id }) => id).join(", ")}`,
    ),
  ],
};
