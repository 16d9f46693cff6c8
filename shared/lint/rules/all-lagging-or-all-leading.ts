import type { SetKeyResult, SetRuleCard } from "../rule.ts";
import { say } from "../set/say.ts";
import { setRule } from "../set/set-rule.ts";

/** Key results that are all marked as lagging, or all as leading. */
export const allLaggingOrAllLeading = setRule("all-lagging-or-all-leading", "hint", ({ live }) => {
  const [first] = live;
  const marks = live.map(markOf);
  const kind = marks[0] ?? null;
  if (!first || kind === null || live.length < FEW || marks.some((mark) => mark !== kind)) return [];
  return say(first, "indicator", kind === "lagging" ? ALL_LAGGING : ALL_LEADING);
});

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: SetRuleCard = {
  why: "Lagging numbers tell too late that something went wrong, and leading ones alone never show that it was worth it.",
  source: "OKR Framework: a mix of leading and lagging indicators",
  examples: {
    bad: [
      {
        sheet: [
          ["Objective", "Key result", "Leading or lagging", "Target"],
          ["Riders trust the night bus", "Complaints fall from 90 to 45", "Lagging", 45],
          ["", "Night riders rise from 700 to 900", "lagging", 900],
          ["", "Rating rises from 3.1 to 4.2", "lagging indicator", 4.2],
        ],
        cells: ["C2"],
      },
      {
        sheet: [
          ["Objective", "Key result", "Leading or lagging", "Target"],
          ["Riders trust the night bus", "Late buses fall from 50 to 20", "leading", 20],
          ["", "Missed stops fall from 40 to 20", "leading", 20],
          ["", "Buses with a spare driver rise from 10 to 30", "leading", 30],
        ],
        cells: ["C2"],
      },
    ],
    good: [{
      sheet: [
        ["Objective", "Key result", "Leading or lagging", "Target"],
        ["Riders trust the night bus", "Complaints fall from 90 to 45", "lagging", 45],
        ["", "Late buses fall from 50 to 20", "leading", 20],
        ["", "Rating rises from 3.1 to 4.2", "lagging", 4.2],
      ],
    }],
  },
};

const FEW = 3;
const ALL_LAGGING = "All key results are lagging, so they move when it is too late to act; add one that moves early.";
const ALL_LEADING = "All key results are leading, so none shows that they paid off; add one that measures the effect itself.";

function markOf({ cells: { indicator } }: SetKeyResult): string | null {
  const found = indicator?.kind === "text" ? /\b(lag|lead)(?:ging|ing)?\b/i.exec(indicator.text)?.[1]?.toLowerCase() : undefined;
  return found === undefined ? null : found === "lag" ? "lagging" : "leading";
}
