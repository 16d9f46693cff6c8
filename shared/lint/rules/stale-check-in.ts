import type { SetKeyResult, SetRule, SetRuleCard } from "../rule.ts";
import { dayIn } from "../set/phase.ts";
import { dayNamed, sayTogether } from "../set/say.ts";
import { gradeOfRow } from "../set/standing.ts";

/** Key results whose last dated check-in lies further back than the house style's rhythm. */
export const staleCheckIn: SetRule = {
  id: "stale-check-in",
  on: "set",
  severity: "warning",
  wording: false,
  check: ({ live, today, phase }, { checkInEveryDays }) => {
    if (today === null || phase !== "running") return [];
    const late = live.filter((each) => {
      const last = lastDay(each);
      const isOpen = (dayIn(each.cells, "due") ?? today) >= today;
      return last !== null && today - last > checkInEveryDays + GRACE_DAYS && isOpen && (gradeOfRow(each) ?? 0) < 1;
    });
    const oldest = Math.min(...late.map((each) => lastDay(each) ?? today));
    return sayTogether(late, "confidence", (names, isOne) => {
      const since = `had ${isOne ? "its" : "their"} last check-in ${isOne ? "on" : "as far back as"} ${dayNamed(oldest)}`;
      return `${names} ${since}, ${today - oldest} days ago; write today's value and confidence, even where nothing has changed.`;
    });
  },
};

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

/** The day of the last check-in that the row tells of; null where one has no day. */
function lastDay({ stated, cells }: SetKeyResult): number | null {
  const days = stated.map(({ day }) => day);
  const updated = dayIn(cells, "updatedAt");
  if (days.includes(null)) return updated;
  const last = Math.max(updated ?? -Infinity, ...days.map((day) => day ?? -Infinity));
  return last === -Infinity ? null : last;
}
