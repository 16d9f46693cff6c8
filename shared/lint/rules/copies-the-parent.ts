import { likeness } from "../likeness.ts";
import type { SetRuleCard } from "../rule.ts";
import { inQuotes } from "../set/say.ts";
import { objectiveRule } from "../set/set-rule.ts";

/** An objective in nearly the same words as the goal that it contributes to. */
export const copiesTheParent = objectiveRule("copies-the-parent", "warning", ({ cells, keyResults, parse }) => {
  const parents = [cells, ...keyResults.map((each) => each.cells)].map(({ parent }) => (parent?.kind === "text" ? parent.text : ""));
  const same = parents.find((parent) => WORDS.test(parent) && likeness(parent, parse.text) >= ALIKE);
  return same === undefined ? null : ["objective", `This repeats the goal that it serves, ${inQuotes(same)}; say what your team will make true towards it.`];
});

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: SetRuleCard = {
  why: "A copied goal does not tell what this team contributes, and every team that copies it counts the same result.",
  source: "OKR Guide: align by contribution, not by copying down",
  examples: {
    bad: [{
      sheet: [
        ["Company objective", "Objective", "Key result", "Target"],
        ["Commuters choose the bus over the car", "Commuters choose the bus over the car", "Late buses fall from 50 to 20", 20],
        ["", "", "Night riders rise from 700 to 900", 900],
      ],
      cells: ["B2"],
    }],
    good: [{
      sheet: [
        ["Company objective", "Objective", "Key result", "Target"],
        ["Commuters choose the bus over the car", "Riders trust the night bus", "Late buses fall from 50 to 20", 20],
        ["O2", "O2 Drivers want to stay", "Resignations fall from 9 to 3", 3],
      ],
    }],
  },
};

const ALIKE = 0.8;
const WORDS = /\S\s+\S+\s+\S/;
