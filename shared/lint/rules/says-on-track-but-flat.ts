import { shownText } from "../row-cells.ts";
import type { SetRuleCard } from "../rule.ts";
import { dayNamed } from "../set/say.ts";
import { liveRule } from "../set/set-rule.ts";
import { flatSince, gradeOfRow, lightOf, NEARLY } from "../set/standing.ts";

/** A key result that is said to be on track while its value has not moved for four weeks. */
export const saysOnTrackButFlat = liveRule("says-on-track-but-flat", "warning", (each, { today, phase }) => {
  const { current } = each.cells;
  const isSaid = phase === "running" && lightOf(each) === "on track" && (gradeOfRow(each) ?? 1) < NEARLY;
  const since = isSaid && today !== null ? flatSince(each, today) : null;
  if (!current || since === null) return null;
  return ["current", `This is said to be on track, and has stood at ${shownText(current)} since ${dayNamed(since)}; say what will move it, or be less sure.`];
});

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: SetRuleCard = {
  why: "A green light over a number that stands still is how a cycle is lost without anybody noticing.",
  source: "The help pages of OKR tools: on track, and flat for four weeks",
  examples: {
    bad: [{
      sheet: [
        ["Objective", "Key result", "Start", "Target", "Current", "Confidence"],
        ["Riders trust the night bus", "Late buses fall from 50 to 20", 50, 20, 44, 8],
        ["", "Night riders rise from 700 to 900", 700, 900, 790, 8],
      ],
      cycle: "Q4 2026",
      asOf: "2026-11-16",
      past: {
        cycles: [{
          name: "Q4 2026",
          days: ["2026-10-05", "2026-10-12", "2026-11-09"],
          keyResults: [
            {
              id: "O1-KR1", text: "Late buses fall from 50 to 20", type: "metric", unit: null, start: 50, target: 20, weight: null, due: null,
              currents: [50, 44, 44], confidences: [0.7, 0.8, 0.8],
            },
            {
              id: "O1-KR2", text: "Night riders rise from 700 to 900", type: "metric", unit: null, start: 700, target: 900, weight: null, due: null,
              currents: [700, 740, 780], confidences: [0.7, 0.8, 0.8],
            },
          ],
        }],
      },
      cells: ["E2"],
    }],
    good: [{
      sheet: [
        ["Objective", "Key result", "Start", "Target", "Current", "Confidence"],
        ["Riders trust the night bus", "Late buses fall from 50 to 20", 50, 20, 44, 5],
      ],
      cycle: "Q4 2026",
      asOf: "2026-11-16",
      past: {
        cycles: [{
          name: "Q4 2026",
          days: ["2026-10-05", "2026-10-12"],
          keyResults: [{
            id: "O1-KR1", text: "Late buses fall from 50 to 20", type: "metric", unit: null, start: 50, target: 20, weight: null, due: null,
            currents: [50, 44], confidences: [0.7, 0.8],
          }],
        }],
      },
    }],
  },
};
