import type { SetRuleCard } from "../rule.ts";
import { dayIn } from "../set/phase.ts";
import { sayTogether } from "../set/say.ts";
import { setRule } from "../set/set-rule.ts";
import { isSilentIn, VALUES } from "../set/standing.ts";

/** Key results of which a week after the cycle's start nothing has been told. */
export const noCheckInYet = setRule("no-check-in-yet", "warning", ({ live, today, days, phase }) => {
  if (today === null || days === null || phase !== "running") return [];
  const silent = live.filter((each) => today - (dayIn(each.cells, "startDate") ?? days.start) >= WEEK && isSilentIn(each, PLACES));
  return sayTogether(silent, "current", `no value and no confidence, ${today - days.start} days into the cycle; write how things stand.`);
});

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: SetRuleCard = {
  why: "What is not looked at in the first week is mostly not looked at until the last.",
  source: "The help pages of OKR tools: a first check-in within seven days",
  examples: {
    bad: [{
      sheet: [
        ["Objective", "Key result", "Start", "Target", "Current", "Confidence"],
        ["Riders trust the night bus", "Late buses fall from 50 to 20", 50, 20, 44, 6],
        ["", "Night riders rise from 700 to 900", 700, 900, "", ""],
        ["Drivers want to stay", "Resignations fall from 9 to 3", 9, 3, "", ""],
      ],
      cycle: "Q4 2026",
      asOf: "2026-10-12",
      cells: ["E3"],
    }],
    good: [
      {
        sheet: [
          ["Objective", "Key result", "Start", "Target", "Current", "Confidence"],
          ["Riders trust the night bus", "Late buses fall from 50 to 20", 50, 20, 44, ""],
          ["", "Night riders rise from 700 to 900", 700, 900, "", 6],
        ],
        cycle: "Q4 2026",
        asOf: "2026-10-12",
      },
      {
        sheet: [
          ["Objective", "Key result", "Start", "Target", "Current", "Confidence"],
          ["Riders trust the night bus", "Late buses fall from 50 to 20", 50, 20, "", ""],
        ],
        cycle: "Q4 2026",
        asOf: "2026-10-05",
      },
      {
        sheet: [["Objective", "Key result", "Start", "Target"], ["Riders trust the night bus", "Late buses fall from 50 to 20", 50, 20]],
        cycle: "Q4 2026",
        asOf: "2026-10-12",
      },
    ],
  },
};

const WEEK = 7;
const PLACES = [...VALUES, "confidence", "confidenceSeries", "updatedAt"] as const;
