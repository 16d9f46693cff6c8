import { expectedProgress } from "../../okr/pace.ts";
import { statusOf } from "../../okr/status.ts";
import { isEmpty, measureType } from "../row-cells.ts";
import type { SetRuleCard } from "../rule.ts";
import { dayIn } from "../set/phase.ts";
import { percent } from "../set/say.ts";
import { liveRule } from "../set/set-rule.ts";
import { flatSince, gradeOfRow, lightOf } from "../set/standing.ts";

/** A key result that is said to be on track while its numbers are far behind a steady pace. */
export const behindPace = liveRule("behind-pace", "warning", (each, { today, days, phase }, { pacePolicy }) => {
  const grade = phase === "running" && lightOf(each) === "on track" ? gradeOfRow(each) : null;
  const [start, due] = [dayIn(each.cells, "startDate") ?? days?.start, dayIn(each.cells, "due") ?? days?.end];
  if (grade === null || today === null || flatSince(each, today) !== null || start === undefined || due === undefined || due < start) return null;
  const expected = expectedProgress(start, due, today);
  const type = measureType(each.cells);
  const status = expected < EARLY ? null : statusOf(grade, expected, pacePolicy, type);
  if (status !== "off track" && status !== "missed") return null;
  const behind = type === "metric" || type === "milestone" ? `is at ${percent(grade)} where a steady pace would be at ${percent(expected)}` : OUT_OF_BAND;
  const stands = expected >= 1 ? `was due and ended at ${percent(grade)}` : behind;
  const cure = expected >= 1 ? "grade it, or move its date" : "say what will make up for it, or be less sure";
  return [isEmpty(each.cells, "confidence") && each.cells.status ? "status" : "confidence", `This is said to be on track, but ${stands}; ${cure}.`];
});

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: SetRuleCard = {
  why: "The light is what the team feels and the pace is what the numbers say, and where they disagree somebody should ask.",
  source: "Keyline: computed pace is a second opinion beside the stated light",
  examples: {
    bad: [
      {
        sheet: [
          ["Objective", "Key result", "Start", "Target", "Current", "Confidence"],
          ["Riders trust the night bus", "Late buses fall from 50 to 20", 50, 20, 47, 8],
          ["", "Night riders rise from 700 to 900", 700, 900, 790, 8],
        ],
        cycle: "Q4 2026",
        asOf: "2026-11-16",
        cells: ["F2"],
      },
      {
        sheet: [
          ["Objective", "Key result", "Start", "Target", "Current", "Due", "Status"],
          ["Riders trust the night bus", "Late buses fall from 50 to 20", 50, 20, 32, { date: "2026-11-13" }, "On track"],
        ],
        cycle: "Q4 2026",
        asOf: "2026-11-16",
        cells: ["G2"],
      },
      {
        sheet: [
          ["Objective", "Key result", "Type", "Target", "Current", "Confidence"],
          ["Riders trust the night bus", "Punctuality stays above 95%", "at least", 95, 91, 9],
        ],
        cycle: "Q4 2026",
        asOf: "2026-11-16",
        cells: ["F2"],
      },
    ],
    good: [
      {
        sheet: [
          ["Objective", "Key result", "Start", "Target", "Current", "Confidence"],
          ["Riders trust the night bus", "Late buses fall from 50 to 20", 50, 20, 47, 8],
        ],
        cycle: "Q4 2026",
        asOf: "2026-11-16",
        past: {
          cycles: [{
            name: "Q4 2026",
            days: ["2026-10-05", "2026-10-12"],
            keyResults: [{
              id: "O1-KR1", text: "Late buses fall from 50 to 20", type: "metric", unit: null, start: 50, target: 20, weight: null, due: null,
              currents: [47, 47], confidences: [0.7, 0.8],
            }],
          }],
        },
      },
      {
        sheet: [
          ["Objective", "Key result", "Start", "Target", "Current", "Confidence"],
          ["Riders trust the night bus", "Late buses fall from 50 to 20", 50, 20, 47, 3],
        ],
        cycle: "Q4 2026",
        asOf: "2026-11-16",
      },
      {
        sheet: [
          ["Objective", "Key result", "Start", "Target", "Current", "Confidence"],
          ["Riders trust the night bus", "Late buses fall from 50 to 20", 50, 20, 50, 8],
        ],
        cycle: "Q4 2026",
        asOf: "2026-10-16",
      },
      {
        sheet: [
          ["Objective", "Key result", "Start", "Target", "Current", "Confidence"],
          ["Riders trust the night bus", "Late buses fall from 50 to 20", 50, 20, 47, 8],
        ],
        cycle: "Q4 2026",
        asOf: "2026-11-16",
        profile: "foundry",
      },
    ],
  },
};

const OUT_OF_BAND = "lies outside the level that it is to keep";

/** Before a third of the way a number that has not moved yet says little. */
const EARLY = 1 / 3;
