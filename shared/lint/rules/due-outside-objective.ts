import { readingsOf } from "../grading.ts";
import type { SetRuleCard } from "../rule.ts";
import { dayIn } from "../set/phase.ts";
import { dayNamed, say } from "../set/say.ts";
import { setRule } from "../set/set-rule.ts";

/** A key result that ends after its objective does, by the dates in both rows. */
export const dueOutsideObjective = setRule("due-outside-objective", "warning", ({ objectives }) => objectives.flatMap(({ rows, keyResults }) => {
  const end = dayIn(readingsOf(rows.cells), "due");
  return end === null ? [] : keyResults.filter(({ cells, ended }) => !ended && (dayIn(cells, "due") ?? end) > end)
    .flatMap((each) => say(each, "due", `This is due after ${dayNamed(end)}, when its objective ends; move one of the two dates.`));
}));

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: SetRuleCard = {
  why: "A result that arrives after the objective has ended cannot help to reach it.",
  source: "The help pages of OKR tools: a key result lies within its objective",
  examples: {
    bad: [{
      sheet: [
        ["Objective", "Key result", "Target", "Due"],
        ["Riders trust the night bus", "", "", { date: "2026-12-18" }],
        ["", "Late buses fall from 50 to 20", 20, { date: "2026-12-18" }],
        ["", "Night riders rise from 700 to 900", 900, { date: "2027-01-15" }],
      ],
      cells: ["D4"],
    }],
    good: [{
      sheet: [
        ["Objective", "Key result", "Target", "Due"],
        ["Riders trust the night bus", "", "", ""],
        ["", "Late buses fall from 50 to 20", 20, { date: "2026-12-18" }],
        ["Drivers want to stay", "Resignations fall from 9 to 3", 3, { date: "2026-11-30" }],
      ],
    }],
  },
};
