import type { SetRule, SetRuleCard } from "../rule.ts";
import { say } from "../set/say.ts";

/** Fewer key results under one objective than the house style asks for. */
export const tooFewKeyResults: SetRule = {
  id: "too-few-key-results",
  on: "set",
  severity: "hint",
  wording: false,
  check: ({ objectives }, { keyResultsPerObjective: { least } }) => objectives.flatMap((objective) => {
    const count = objective.keyResults.filter(({ ended, parse }) => !ended && parse.text !== "").length;
    if (count === 0 || count >= least || objective.parse.text === "") return [];
    const [number, result] = count === 1 ? ["one", "result"] : [count, "results"];
    return say(objective, "objective", `This objective has ${number} key ${result}; add what else would be true once it is reached, up to ${least} or more.`);
  }),
};

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: SetRuleCard = {
  why: "One number alone can be reached in ways that miss what the objective is about.",
  source: "OKR Framework and OKR Guide: two to four; Engineering essay: three to five",
  examples: {
    bad: [{
      sheet: [
        ["Objective", "Key result", "Target"],
        ["Riders trust the night bus", "Late buses fall from 50 to 20", 20],
        ["", "Night riders rise from 700 to 900", 900],
        ["Drivers want to stay", "Resignations fall from 9 to 3", 3],
      ],
      cells: ["A4"],
    }],
    good: [{
      sheet: [
        ["Objective", "Key result", "Target"],
        ["Riders trust the night bus", "Late buses fall from 50 to 20", 20],
        ["", "Night riders rise from 700 to 900", 900],
      ],
    }],
  },
};
