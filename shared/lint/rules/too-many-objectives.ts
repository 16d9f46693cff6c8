import type { SetRule, SetRuleCard } from "../rule.ts";

/** More objectives for one team in one cycle than its house style allows. */
export const tooManyObjectives: SetRule = {
  id: "too-many-objectives",
  on: "set",
  severity: "warning",
  wording: false,
  check: ({ objectives }, { objectivesPerTeam: { most } }) => {
    const named = objectives.filter(({ parse }) => parse.text !== "");
    const first = named[most];
    if (!first) return [];
    const message = `This is objective ${most + 1} of ${named.length}; a team that wants to reach them keeps to ${most}, so choose what can wait.`;
    return [{ of: first, at: "objective", span: null, message, fixes: [] }];
  },
};

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: SetRuleCard = {
  why: "With many objectives none gets the weeks that it needs, and everything counts as important.",
  source: "OKR Framework: one or two; OKR Guide: at most three; Engineering essay: three to five",
  examples: {
    bad: [{
      sheet: [
        ["Objective", "Key result", "Target"],
        ["Riders trust the night bus", "Late buses fall from 50 to 20", 20],
        ["Drivers want to stay", "Resignations fall from 9 to 3", 3],
        ["Depots run on sunlight", "Share of solar power rises from 10% to 40%", 0.4],
        ["Schools plan trips with us", "School trips rise from 12 to 60", 60],
      ],
      cells: ["A5"],
    }],
    good: [{
      sheet: [
        ["Objective", "Key result", "Target"],
        ["Riders trust the night bus", "Late buses fall from 50 to 20", 20],
        ["", "Night riders rise from 900 to 1,500", 1500],
        ["Drivers want to stay", "Resignations fall from 9 to 3", 3],
      ],
    }],
  },
};
