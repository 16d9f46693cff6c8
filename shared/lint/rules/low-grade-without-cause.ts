import { isHigh } from "../../okr/confidence-light.ts";
import type { SetKeyResult, SetRuleCard } from "../rule.ts";
import { blankCause, sayTogether } from "../set/say.ts";
import { setRule } from "../set/set-rule.ts";
import { gradeOfRow } from "../set/standing.ts";

/** Key results that ended low, with nothing written about why. */
export const lowGradeWithoutCause = setRule("low-grade-without-cause", "hint", ({ live, phase }) => {
  const low = phase === "over" ? live.filter(isUnexplained) : [];
  const at = low[0] ? blankCause(low[0]) : null;
  return at === null ? [] : sayTogether(low, at, "ended below 0.7 and nothing says why; a sentence helps to choose better next time.");
});

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: SetRuleCard = {
  why: "A low grade is worth what the team learns from it, and the cause is forgotten by the next cycle.",
  source: "The help pages of OKR tools: grades below 0.7 name a cause",
  examples: {
    bad: [{
      sheet: [
        ["Objective", "Key result", "Start", "Target", "Current", "Notes"],
        ["Riders trust the night bus", "Late buses fall from 50 to 20", 50, 20, 20, ""],
        ["", "Night riders rise from 700 to 900", 700, 900, 750, ""],
        ["", "Missed stops fall from 40 to 20", 40, 20, 36, ""],
      ],
      cycle: "Q4 2026",
      asOf: "2027-01-04",
      cells: ["F3"],
    }],
    good: [{
      sheet: [
        ["Objective", "Key result", "Start", "Target", "Current", "Notes"],
        ["Riders trust the night bus", "Late buses fall from 50 to 20", 50, 20, 22, ""],
        ["", "Night riders rise from 700 to 900", 700, 900, 750, "The second line came in December"],
      ],
      cycle: "Q4 2026",
      asOf: "2027-01-04",
    }],
  },
};

function isUnexplained(each: SetKeyResult): boolean {
  const grade = gradeOfRow(each);
  return grade !== null && !isHigh(grade) && blankCause(each) !== null;
}
