import { plainNumber } from "../row-cells.ts";
import type { SetKeyResult, SetRuleCard } from "../rule.ts";
import { say } from "../set/say.ts";
import { setRule } from "../set/set-rule.ts";
import { gradeOfRow } from "../set/standing.ts";

/** A cycle that ended with nearly everything reached. */
export const allGradesHigh = setRule("all-grades-high", "hint", ({ live, phase }) => {
  const open = phase === "over" ? live.filter((each) => !isCommitted(each)) : [];
  const grades = open.flatMap((each) => gradeOfRow(each) ?? []);
  const mean = grades.reduce((sum, grade) => sum + grade, 0) / grades.length;
  const [first] = open;
  if (!first || grades.length < FEW || mean <= HIGH) return [];
  return say(first, "grade", `The grades are ${plainNumber(Math.round(mean * 100) / 100)} on average: well done, and reach further in the next cycle.`);
});

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: SetRuleCard = {
  why: "Where everything is always reached, the goals were plans, and nobody found out what was possible.",
  source: "Tech Lead Handbook: 60 to 70 per cent is ideal; Google's OKR playbook: always 1.0 was too easy",
  examples: {
    bad: [{
      sheet: [
        ["Objective", "Key result", "Start", "Target", "Current"],
        ["Riders trust the night bus", "Late buses fall from 50 to 20", 50, 20, 20],
        ["", "Night riders rise from 700 to 900", 700, 900, 880],
        ["Drivers want to stay", "Resignations fall from 9 to 3", 9, 3, 2],
      ],
      cycle: "Q4 2026",
      asOf: "2027-01-04",
      cells: ["B2"],
    }],
    good: [
      {
        sheet: [
          ["Objective", "Key result", "Start", "Target", "Current"],
          ["Riders trust the night bus", "Late buses fall from 50 to 20", 50, 20, 20],
          ["", "Night riders rise from 700 to 900", 700, 900, 820],
          ["Drivers want to stay", "Resignations fall from 9 to 3", 9, 3, 5],
        ],
        cycle: "Q4 2026",
        asOf: "2027-01-04",
      },
      {
        sheet: [
          ["Objective", "Key result", "Start", "Target", "Current", "Committed or aspirational"],
          ["Riders trust the night bus", "Late buses fall from 50 to 20", 50, 20, 20, "committed"],
          ["", "Night riders rise from 700 to 900", 700, 900, 900, "committed"],
          ["Drivers want to stay", "Resignations fall from 9 to 3", 9, 3, 3, "committed"],
        ],
        cycle: "Q4 2026",
        asOf: "2027-01-04",
      },
    ],
  },
};

const FEW = 3;
const HIGH = 0.85;

/** What was promised is meant to be reached. */
const isCommitted = ({ cells: { ambition } }: SetKeyResult): boolean => ambition?.kind === "text" && /commit/i.test(ambition.text);
