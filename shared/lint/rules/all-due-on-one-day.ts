import type { SetRuleCard } from "../rule.ts";
import { dayIn } from "../set/phase.ts";
import { dayNamed, say } from "../set/say.ts";
import { setRule } from "../set/set-rule.ts";

/** Key results that are all due on the same day, though each could have its own. */
export const allDueOnOneDay = setRule("all-due-on-one-day", "hint", ({ live }) => {
  const days = new Set(live.map(({ cells }) => dayIn(cells, "due")));
  const [first] = live;
  const [day = null] = days;
  if (!first || day === null || days.size > 1 || live.length < FEW || live.some(({ row }) => row.cells.due?.formula)) return [];
  return say(first, "due", `All ${live.length} key results are due on ${dayNamed(day)}; give those that can be reached earlier their own day.`);
});

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: SetRuleCard = {
  why: "Where everything lands on the last day, nobody sees in mid-cycle that it will not.",
  source: "Google's OKR playbook: key results that all land on the last day",
  examples: {
    bad: [{
      sheet: [
        ["Objective", "Key result", "Target", "Due"],
        ["Riders trust the night bus", "Late buses fall from 50 to 20", 20, { date: "2026-12-31" }],
        ["", "Night riders rise from 700 to 900", 900, { date: "2026-12-31" }],
        ["", "Missed stops fall from 40 to 20", 20, { date: "2026-12-31" }],
        ["Drivers want to stay", "Resignations fall from 9 to 3", 3, { date: "2026-12-31" }],
        ["", "Sick days fall from 80 to 60", 60, { date: "2026-12-31" }],
        ["", "Rating of shifts rises from 3 to 4", 4, { date: "2026-12-31" }],
      ],
      cells: ["D2"],
    }],
    good: [{
      sheet: [
        ["Objective", "Key result", "Target", "Due"],
        ["Riders trust the night bus", "Late buses fall from 50 to 20", 20, { date: "2026-12-31" }],
        ["", "Night riders rise from 700 to 900", 900, { date: "2026-12-31" }],
        ["", "Missed stops fall from 40 to 20", 20, { date: "2026-12-31" }],
        ["Drivers want to stay", "Resignations fall from 9 to 3", 3, { date: "2026-12-31" }],
        ["", "Sick days fall from 80 to 60", 60, { date: "2026-11-30" }],
        ["", "Rating of shifts rises from 3 to 4", 4, { date: "2026-12-31" }],
      ],
    }],
  },
};

const FEW = 6;
