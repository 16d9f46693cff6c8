import type { SetRuleCard } from "../rule.ts";
import { sayTogether } from "../set/say.ts";
import { setRule } from "../set/set-rule.ts";
import { isSilentIn, VALUES } from "../set/standing.ts";

/** Key results that have no grade although their cycle is over. */
export const ungradedAtClose = setRule("ungraded-at-close", "warning", ({ live, phase }) => {
  const ungraded = phase === "over" ? live.filter((each) => isSilentIn(each, VALUES)) : [];
  return sayTogether(ungraded, "current", "no grade, and the cycle is over; write the last value, or stop what was not pursued.");
});

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: SetRuleCard = {
  why: "What is never graded teaches nothing, and the next cycle starts from a guess.",
  source: "OKR Guide; the help pages of OKR tools: grade everything before closing",
  examples: {
    bad: [{
      sheet: [
        ["Objective", "Key result", "Start", "Target", "Current"],
        ["Riders trust the night bus", "Late buses fall from 50 to 20", 50, 20, ""],
        ["", "Night riders rise from 700 to 900", 700, 900, 870],
        ["", "Missed stops fall from 40 to 20", 40, 20, ""],
      ],
      cycle: "Q4 2026",
      asOf: "2027-01-04",
      cells: ["E2"],
    }],
    good: [
      {
        sheet: [
          ["Objective", "Key result", "Start", "Target", "Current", "Status"],
          ["Riders trust the night bus", "Late buses fall from 50 to 20", 50, 20, "", "Stopped"],
          ["", "Night riders rise from 700 to 900", 700, 900, 870, ""],
        ],
        cycle: "Q4 2026",
        asOf: "2027-01-04",
      },
      {
        sheet: [["Objective", "Key result", "Start", "Target", "Current"], ["Riders trust the night bus", "Late buses fall from 50 to 20", 50, 20, ""]],
        cycle: "Q4 2026",
        asOf: "2026-12-30",
      },
    ],
  },
};
