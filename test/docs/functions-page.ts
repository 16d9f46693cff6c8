import { REFERENCES } from "../../addon/functions/examples/index.ts";
import { helpOf } from "./function-help.ts";
import { functionSection, signature } from "./function-section.ts";
import { code, list, table } from "./markdown.ts";
import { inEachProfile, underEachPolicy } from "./same-key-results.ts";

const FOR_ALL = [
  "**Ranges.** Give whole columns, and the result spills: ranges of the same size, or one cell that holds for all rows.",
  "**Series.** `OKR_SCORE`, `OKR_FORECAST`, `OKR_HIT_RATE` and `CONFIDENCE_…` read one row or column as one series, a block as one series per row.",
  "**Blanks.** Blank in, blank out: what has not started is not 0. Open ranges such as `D2:D` are fine.",
  "**Errors.** A single cell shows `#ERROR!`; its message names the function, the argument, and what to write instead.",
  "**Errors in a range.** Only the row that cannot be computed shows ⚠ and the reason. Error values such as `#N/A` pass through.",
  "**Numbers as text.** `12k`, `45 %`, `€3.5M` and `90 min` are read. Countries read `1,200` and `1.200` differently, so as text they are refused.",
  "**Dates.** Date cells, text such as `2026-03-02`, or serial numbers. `03/04/2026` as text is refused.",
  "**Percentages** are shares, as in Sheets: 40 % is 0.4.",
];

/** The help page of all custom functions, made from their comments, their examples and what they compute. */
export function functionsPage(): string {
  const helps = Object.keys(REFERENCES).map(helpOf);
  const contents = helps.map((help) => [`[${help.name}](#${help.name.toLowerCase()})`, code(signature(help))]);
  const sections = helps.map((help) => {
    const reference = REFERENCES[help.name];
    if (!reference) throw new Error(`${help.name} has no examples.`);
    return functionSection(help, reference);
  });
  return `${[
    "# Functions",
    "Type them into any cell. `npm run docs` makes this page from the code, and every example and message on it is tested.",
    table([["function", "arguments"], ...contents]),
    "Where your sheet writes 0,5 put semicolons between arguments. Results are rounded to two decimals here.",
    `## For all of them\n\n${list(FOR_ALL)}`,
    ...sections,
    `## The same key results in each house style\n\n${inEachProfile()}`,
    `## The same key results under each pace policy\n\n${underEachPolicy()}`,
  ].join("\n\n")}\n`;
}
