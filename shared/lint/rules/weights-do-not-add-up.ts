import { numberIn, percentOrPlain } from "../row-cells.ts";
import type { SetKeyResult, SetObjective, SetRuleCard } from "../rule.ts";
import { say } from "../set/say.ts";
import { setRule } from "../set/set-rule.ts";

/** Weights written as shares of an objective which do not make up the whole. */
export const weightsDoNotAddUp = setRule("weights-do-not-add-up", "warning", ({ objectives }) => {
  const groups = objectives.map(weightsIn);
  const whole = wholeOf(groups);
  const isWhole = (total: number): boolean => Math.abs(total - whole) <= TOLERANCE * whole;
  // Shares may be of the whole set: row by row, or one weight of the objective in each of its rows.
  if (whole === 0 || isWhole(groups.map(sum).reduce(add, 0)) || isWhole(groups.map(commonWeight).reduce(add, 0))) return [];
  return objectives.flatMap(({ keyResults }, at) => {
    const total = sum(groups[at] ?? []);
    const [first] = keyResults.filter(isWeighted);
    if (!first || isWhole(total) || isWhole(sum(keyResults.map(({ cells }) => numberIn(cells, "weight")?.value ?? 0))) || !groups[at]?.every((weight) => weight > 0)) return [];
    const unit = numberIn(first.cells, "weight")?.unit ?? null;
    const message = `The weights of this objective add up to ${percentOrPlain(total, unit)} and not to ${percentOrPlain(whole, unit)}; share out the whole.`;
    return say(first, "weight", message);
  });
});

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: SetRuleCard = {
  why: "Shares that do not make up the whole mean that a key result was forgotten, or that one counts for more than was meant.",
  source: "Templates of OKR tools: the weights of an objective are 100% together",
  examples: {
    bad: [
      {
        sheet: [
          ["Objective", "Key result", "Target", "Weight"],
          ["Riders trust the night bus", "Late buses fall from 50 to 20", 20, 0.5],
          ["", "Night riders rise from 700 to 900", 900, 0.3],
        ],
        formats: { D: "0%" },
        cells: ["D2"],
      },
      {
        sheet: [
          ["Objective", "Key result", "Target", "Weight"],
          ["Riders trust the night bus", "Late buses fall from 50 to 20", 20, 60],
          ["", "Night riders rise from 700 to 900", 900, 40],
          ["Drivers want to stay", "Resignations fall from 9 to 3", 3, 60],
          ["", "Sick days fall from 80 to 60", 60, 50],
        ],
        cells: ["D4"],
      },
    ],
    good: [
      {
        sheet: [
          ["Objective", "Key result", "Target", "Weight", "Status"],
          ["Riders trust the night bus", "Late buses fall from 50 to 20", 20, 0.5, ""],
          ["", "Night riders rise from 700 to 900", 900, 0.25, "Dropped"],
          ["", "Missed stops fall from 40 to 20", 20, 0.25, ""],
        ],
      },
      {
        sheet: [
          ["Objective", "Key result", "Target", "Weight"],
          ["Riders trust the night bus", "Late buses fall from 50 to 20", 20, 3],
          ["", "Night riders rise from 700 to 900", 900, 1],
        ],
      },
      {
        sheet: [
          ["Objective", "Key result", "Target", "Weight"],
          ["Riders trust the night bus", "Late buses fall from 50 to 20", 20, 0.33],
          ["", "Night riders rise from 700 to 900", 900, 0.33],
          ["", "Missed stops fall from 40 to 20", 20, 0.33],
        ],
      },
      {
        sheet: [
          ["Objective", "Key result", "Target", "Weight"],
          ["Riders trust the night bus", "Late buses fall from 50 to 20", 20, 60],
          ["", "Night riders rise from 700 to 900", 900, 60],
          ["Drivers want to stay", "Resignations fall from 9 to 3", 3, 40],
        ],
      },
    ],
  },
};

const TOLERANCE = 0.015;
const HUNDRED = 100;
const [NEAR, FAR] = [80, 120];

const isWeighted = ({ cells, ended }: SetKeyResult): boolean => !ended && cells.weight?.kind === "number";

const weightsIn = ({ keyResults }: SetObjective): readonly number[] => keyResults.filter(isWeighted).map(({ cells }) => numberIn(cells, "weight")?.value ?? 0);

const add = (one: number, other: number): number => one + other;
const sum = (weights: readonly number[]): number => weights.reduce(add, 0);

const commonWeight = (weights: readonly number[]): number => (weights.every((weight) => weight === weights[0]) ? (weights[0] ?? 0) : NaN);

/** Fractions make up 1, larger numbers 100 where some objective comes near it; 1, 2 and 3 are of no whole, which is 0. */
function wholeOf(groups: readonly (readonly number[])[]): number {
  const all = groups.flatMap((group) => group);
  if (all.every((weight) => weight <= 1) && all.some((weight) => weight % 1 !== 0)) return 1;
  return groups.some((group) => group.length > 1 && sum(group) >= NEAR && sum(group) <= FAR) ? HUNDRED : 0;
}
