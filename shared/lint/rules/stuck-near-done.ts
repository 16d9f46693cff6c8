import { gradeIn } from "../grading.ts";
import type { SetRuleCard } from "../rule.ts";
import { dayNamed, percent } from "../set/say.ts";
import { liveRule } from "../set/set-rule.ts";
import { gradeOfRow, NEARLY, sinceWhen } from "../set/standing.ts";

/** A key result that has been nearly done for three weeks. */
export const stuckNearDone = liveRule("stuck-near-done", "hint", (each, { today, phase }) => {
  const { grading } = each;
  const near = (grade: unknown): grade is number => typeof grade === "number" && grade >= NEARLY && grade < 1;
  const grade = phase === "running" ? gradeOfRow(each) : null;
  const since = near(grade) ? sinceWhen(each, (current) => near(gradeIn({ ...grading, current: current ?? "" }))) : null;
  if (today === null || since === null || today - since < THREE_WEEKS) return null;
  const stands = `This has been nearly done since ${dayNamed(since)} and stands at ${percent(grade ?? 0)}`;
  return ["current", `${stands}; say what the rest needs, or call it done as it is.`];
});

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: SetRuleCard = {
  why: "The last tenth often hides the hard part, or work that nobody needs any more.",
  source: "Guides to check-ins: stuck near 90 per cent for weeks",
  examples: {
    bad: [{
      sheet: [
        ["Objective", "Key result", "Start", "Target", "Current"],
        ["Riders trust the night bus", "Late buses fall from 50 to 20", 50, 20, 22],
      ],
      cycle: "Q4 2026",
      asOf: "2026-11-16",
      past: {
        cycles: [{
          name: "Q4 2026",
          days: ["2026-10-12", "2026-10-19", "2026-11-09"],
          keyResults: [{
            id: "O1-KR1", text: "Late buses fall from 50 to 20", type: "metric", unit: null, start: 50, target: 20, weight: null, due: null,
            currents: [40, 24, 23], confidences: [0.7, 0.8, 0.8],
          }],
        }],
      },
      cells: ["E2"],
    }],
    good: [{
      sheet: [
        ["Objective", "Key result", "Start", "Target", "Current"],
        ["Riders trust the night bus", "Late buses fall from 50 to 20", 50, 20, 22],
      ],
      cycle: "Q4 2026",
      asOf: "2026-11-16",
      past: {
        cycles: [{
          name: "Q4 2026",
          days: ["2026-10-19", "2026-11-09"],
          keyResults: [{
            id: "O1-KR1", text: "Late buses fall from 50 to 20", type: "metric", unit: null, start: 50, target: 20, weight: null, due: null,
            currents: [40, 23], confidences: [0.7, 0.8],
          }],
        }],
      },
    }],
  },
};

const THREE_WEEKS = 21;
