import { dayNumber } from "../../time/civil-date.ts";
import { gradeIn } from "../grading.ts";
import { measureType } from "../row-cells.ts";
import type { SetKeyResult, SetRule, SetRuleCard } from "../rule.ts";
import { dayNamed, percent, say } from "../set/say.ts";
import { gradeOfRow, isNearlyDone } from "../set/standing.ts";

/** A key result that has been nearly done for three weeks. */
export const stuckNearDone: SetRule = {
  id: "stuck-near-done",
  on: "set",
  severity: "hint",
  wording: false,
  check: ({ live, today, phase }) => live.flatMap((each) => {
    const since = phase === "running" ? nearSince(each) : null;
    if (today === null || since === null || today - since < THREE_WEEKS) return [];
    const grade = percent(gradeOfRow(each) ?? 0);
    return say(each, "current", `This has been nearly done since ${dayNamed(since)} and stands at ${grade}; say what the rest needs, or call it done as it is.`);
  }),
};

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

/** The day from which on every published value is nearly done by the present start and target. */
function nearSince(keyResult: SetKeyResult): number | null {
  const { published, grading, cells } = keyResult;
  const type = measureType(cells);
  if (!published || (type !== "metric" && type !== "milestone") || !isNearlyDone(gradeOfRow(keyResult))) return null;
  let since: number | null = null;
  for (let at = published.days.length - 1; at >= 0; at -= 1) {
    if (!isNearlyDone(gradeIn({ ...grading, current: published.currents[at] ?? "" }))) break;
    since = dayNumber(published.days[at] ?? "");
  }
  return since;
}
