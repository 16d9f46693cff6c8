import type { SetRuleCard } from "../rule.ts";
import { say } from "../set/say.ts";
import { setRule } from "../set/set-rule.ts";

/** Fewer key results under one objective than the house style asks for. */
export const tooFewKeyResults = setRule("too-few-key-results", "hint", ({ objectives }, { keyResultsPerObjective: { least } }) => {
  const [first, ...others] = objectives.filter(({ live, parse }) => parse.text !== "" && live.length > 0 && live.length < least);
  if (!first) return [];
  const which = others.length === 0 ? "This objective has" : `This objective and ${others.length} more have`;
  return say(first, "objective", `${which} fewer than ${least} key results; add what else would be true once it is reached.`);
});

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
        ["Depots run on sunlight", "Share of solar power rises from 10% to 40%", 0.4],
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
