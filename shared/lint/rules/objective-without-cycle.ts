import { isEmpty } from "../row-cells.ts";
import type { SetRuleCard } from "../rule.ts";
import { say } from "../set/say.ts";
import { setRule } from "../set/set-rule.ts";

/** Objectives with due dates of which nothing says to which cycle they belong. */
export const objectiveWithoutCycle = setRule("objective-without-cycle", "hint", ({ cycle, objectives, live }) => {
  const [first] = objectives;
  const dated = live.some(({ cells, parse }) => cells.due?.kind === "date" || parse.deadline !== null);
  const isTold = cycle !== null || live.some(({ cells }) => !isEmpty(cells, "cycle") || cells.startDate !== undefined);
  if (!first || isTold || !dated || first.rows !== first.table.objectives[0]) return [];
  return say(first, "objective", "Nothing says to which cycle these objectives belong; put its name, such as Q1 2027, above the table or on the tab.");
});

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: SetRuleCard = {
  why: "A cycle's first day tells how far a key result should have come, and its name tells this version from the next.",
  source: "OKR Guide: an objective belongs to a cycle",
  examples: {
    bad: [{
      sheet: [
        ["Objective", "Key result", "Target", "Due"],
        ["Riders trust the night bus", "Late buses fall from 50 to 20", 20, { date: "2026-12-18" }],
        ["", "Night riders rise from 700 to 900", 900, { date: "2026-11-30" }],
      ],
      cells: ["A2"],
    }],
    good: [
      {
        sheet: [
          ["Objective", "Key result", "Target", "Due"],
          ["Riders trust the night bus", "Late buses fall from 50 to 20", 20, { date: "2026-12-18" }],
        ],
        cycle: "Q4 2026",
      },
      {
        sheet: [
          ["Objective", "Key result", "Target", "Start date", "Due"],
          ["Riders trust the night bus", "Late buses fall from 50 to 20", 20, { date: "2026-10-01" }, { date: "2026-12-18" }],
        ],
      },
      { sheet: [["Objective", "Key result", "Target"], ["Riders trust the night bus", "Late buses fall from 50 to 20", 20]] },
    ],
  },
};
