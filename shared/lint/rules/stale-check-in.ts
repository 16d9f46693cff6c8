import type { SetKeyResult, SetRuleCard } from "../rule.ts";
import { dayIn } from "../set/phase.ts";
import { dayNamed, sayTogether } from "../set/say.ts";
import { setRule } from "../set/set-rule.ts";
import { gradeOfRow } from "../set/standing.ts";

/** Key results whose last dated check-in lies further back than the house style's rhythm. */
export const staleCheckIn = setRule("stale-check-in", "warning", ({ live, today, phase }, { checkInEveryDays }) => {
  if (today === null || phase !== "running") return [];
  const oldest = today - checkInEveryDays - GRACE_DAYS;
  const late = live.filter((each) => lastDay(each) < oldest && (dayIn(each.cells, "due") ?? today) >= today && (gradeOfRow(each) ?? 0) < 1);
  if (late.length === 0) return [];
  const since = Math.min(...late.map(lastDay));
  const problem = `last check-in on ${dayNamed(since)}, ${today - since} days ago; write today's value and confidence, even where nothing has changed.`;
  return sayTogether(late, "confidence", problem);
});

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: SetRuleCard = {
  why: "A key result that nobody looks at is steered by nobody, and its old confidence is still what others see.",
  source: "OKR Framework: every week; Foundry: often, at least once a month",
  examples: {
    bad: [{
      sheet: [
        ["Objective", "Key result", "Target", { date: "2026-10-05" }, { date: "2026-10-12" }, { date: "2026-11-09" }],
        ["Riders trust the night bus", "Late buses fall from 50 to 20", 20, 6, 7, 7],
        ["", "Night riders rise from 700 to 900", 900, 6, 5, ""],
        ["Drivers want to stay", "Resignations fall from 9 to 3", 3, 8, "", ""],
      ],
      cycle: "Q4 2026",
      asOf: "2026-11-16",
      cells: ["B3"],
    }],
    good: [
      {
        sheet: [
          ["Objective", "Key result", "Target", { date: "2026-10-05" }, { date: "2026-11-09" }],
          ["Riders trust the night bus", "Late buses fall from 50 to 20", 20, 6, 7],
          ["", "Night riders rise from 700 to 900", 900, 6, 5],
        ],
        cycle: "Q4 2026",
        asOf: "2026-11-16",
      },
      {
        sheet: [
          ["Objective", "Key result", "Target", { date: "2026-10-05" }, { date: "2026-11-09" }],
          ["Riders trust the night bus", "Late buses fall from 50 to 20", 20, 6, 7],
        ],
        cycle: "Q4 2026",
        asOf: "2027-02-16",
      },
    ],
  },
};

const GRACE_DAYS = 3;

/** The day of the last check-in that the row tells of; a day that never comes where one of them has none. */
function lastDay({ stated, cells }: SetKeyResult): number {
  const updated = dayIn(cells, "updatedAt");
  const last = Math.max(updated ?? -Infinity, ...stated.map(({ day }) => day ?? (updated === null ? Infinity : -Infinity)));
  return last === -Infinity ? Infinity : last;
}
