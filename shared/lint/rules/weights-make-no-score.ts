import { objectiveScore, type ScoreProblem } from "../../okr/score.ts";
import { gradeIn } from "../grading.ts";
import { numberIn } from "../row-cells.ts";
import type { SetRuleCard } from "../rule.ts";
import { say } from "../set/say.ts";
import { setRule } from "../set/set-rule.ts";

/** Weights of an objective that make no score: one below 0, one missing beside others, or none above 0. */
export const weightsMakeNoScore = setRule("weights-make-no-score", "error", ({ objectives }) => objectives.flatMap(({ keyResults }) => {
  const counted = keyResults.filter(({ ended }) => !ended);
  const grades = counted.map(({ grading }) => gradeIn(grading));
  const weights = counted.map(({ cells }) => numberIn(cells, "weight")?.value ?? null);
  const score = objectiveScore(grades.map((grade) => (typeof grade === "number" ? grade : null)), weights);
  const row = score.ok ? undefined : counted[score.error.row - 1];
  const kind = row?.cells.weight?.kind ?? "blank";
  return score.ok || !row || (kind !== "blank" && kind !== "number") ? [] : say(row, "weight", CURES[score.error.reason]);
}));

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: SetRuleCard = {
  why: "The score of an objective is the weighted mean of its grades, and weights like these give none.",
  source: "Keyline's score, as OKR_SCORE computes it",
  examples: {
    bad: [
      {
        sheet: [
          ["Objective", "Key result", "Start", "Target", "Current", "Weight"],
          ["Riders trust the night bus", "Late buses fall from 50 to 20", 50, 20, 41, 2],
          ["", "Night riders rise from 700 to 900", 700, 900, 750, -1],
        ],
        cells: ["F3"],
      },
      {
        sheet: [
          ["Objective", "Key result", "Start", "Target", "Current", "Weight"],
          ["Riders trust the night bus", "Late buses fall from 50 to 20", 50, 20, 41, 2],
          ["", "Night riders rise from 700 to 900", 700, 900, 750, ""],
        ],
        cells: ["F3"],
      },
      {
        sheet: [
          ["Objective", "Key result", "Start", "Target", "Current", "Weight"],
          ["Riders trust the night bus", "Late buses fall from 50 to 20", 50, 20, 41, 0],
          ["", "Night riders rise from 700 to 900", 700, 900, 750, 0],
        ],
        cells: ["F2"],
      },
    ],
    good: [{
      sheet: [
        ["Objective", "Key result", "Start", "Target", "Current", "Weight"],
        ["Riders trust the night bus", "Late buses fall from 50 to 20", 50, 20, 41, 2],
        ["", "Night riders rise from 700 to 900", 700, 900, "", ""],
        ["Drivers want to stay", "Resignations fall from 9 to 3", 9, 3, 4, ""],
      ],
    }],
  },
};

const CURES: Readonly<Record<ScoreProblem["reason"], string>> = {
  "blank weight": "This key result has a grade and no weight, while others have one; write one, or 0 to leave it out.",
  "negative weight": "A weight below 0 cannot count; write 0 or more.",
  "weights sum to 0": "All weights of this objective are 0, so it has no score; give one of them more.",
  "more weights than grades": "This weight belongs to no key result; clear it.",
};
