import { plainNumber } from "../row-cells.ts";
import type { OkrSet, SetKeyResult, SetRule, SetRuleCard } from "../rule.ts";
import { say } from "../set/say.ts";

/** Weights written as shares of an objective which do not make up the whole. */
export const weightsDoNotAddUp: SetRule = {
  id: "weights-do-not-add-up",
  on: "set",
  severity: "warning",
  wording: false,
  check: ({ objectives }) => {
    const groups = objectives.map(weighted).filter((group) => group.length > 0);
    const whole = wholeOf(groups);
    if (whole === null || isWhole(groups.map(sum).reduce(add, 0), whole) || isWhole(groups.map(ofObjective).reduce(add, 0), whole)) return [];
    return groups.filter((group) => group.every(({ value }) => value > 0) && !isWhole(sum(group), whole)).flatMap((group) => {
      const shown = (value: number): string => (whole === 1 && group[0]?.isPercent ? `${plainNumber(value * 100)}%` : plainNumber(value));
      const message = `The weights of this objective add up to ${shown(sum(group))} and not to ${shown(whole)}; share out the whole.`;
      return group[0] ? say(group[0].of, "weight", message) : [];
    });
  },
};

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
const NEAR = 0.2;
const HUNDRED = 100;

interface Weight {
  readonly of: SetKeyResult;
  readonly value: number;
  readonly isPercent: boolean;
}

const weighted = ({ keyResults }: OkrSet["objectives"][number]): readonly Weight[] => keyResults.flatMap((of) => {
  const { weight } = of.cells;
  return weight?.kind === "number" && !of.ended ? [{ of, value: weight.value, isPercent: weight.unit === "%" }] : [];
});

const add = (one: number, other: number): number => one + other;
const sum = (group: readonly Weight[]): number => group.map(({ value }) => value).reduce(add, 0);
const isWhole = (total: number, whole: number, tolerance = TOLERANCE): boolean => Math.abs(total - whole) <= tolerance * whole;

/** Where the rows of an objective repeat one weight, it is the objective's among the others. */
const ofObjective = (group: readonly Weight[]): number =>
  group.every(({ value }) => value === group[0]?.value) ? (group[0]?.value ?? 0) : NaN;

/** Percentages and fractions make up 1, larger numbers 100 where some objective comes near it; 1, 2 and 3 are of no whole. */
function wholeOf(groups: readonly (readonly Weight[])[]): number | null {
  const all = groups.flatMap((group) => group);
  if (all.some(({ isPercent }) => isPercent) || (all.every(({ value }) => value <= 1) && all.some(({ value }) => value % 1 !== 0))) return 1;
  return groups.some((group) => group.length > 1 && isWhole(sum(group), HUNDRED, NEAR)) ? HUNDRED : null;
}
