import { measureType } from "../row-cells.ts";
import type { SetRuleCard } from "../rule.ts";
import { say } from "../set/say.ts";
import { setRule } from "../set/set-rule.ts";

/** More key results that are only met or missed than the house style allows. */
export const tooManyYesNo = setRule("too-many-yes-no", "warning", ({ live }, { yesNoAtMost }) => {
  const binary = live.filter(({ cells }) => measureType(cells) === "yes/no");
  const [first] = binary;
  if (!first || binary.length <= live.length * yesNoAtMost || (yesNoAtMost > 0 && binary.length < FEW)) return [];
  const message = `${binary.length} of ${live.length} key results can only be met or missed; measure in some of them what changes once the answer is yes.`;
  return say(first, "keyResult", message);
});

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: SetRuleCard = {
  why: "A yes or no shows nothing until the end, and mostly says that work was done instead of what it changed.",
  source: "OKR Framework: avoid them; Foundry and OKR Guide: a small minority",
  examples: {
    bad: [
      {
        sheet: [
          ["Objective", "Key result", "Type", "Target"],
          ["Riders trust the night bus", "Late buses fall from 50 to 20", "", 20],
          ["", "The night line has its licence", "yes/no", "yes"],
          ["", "Every stop has light", "yes/no", "yes"],
        ],
        cells: ["B3"],
      },
      {
        sheet: [
          ["Objective", "Key result", "Type", "Target"],
          ["Riders trust the night bus", "Late buses fall from 50 to 20", "", 20],
          ["", "The night line has its licence", "yes/no", "yes"],
        ],
        cells: ["B3"],
        profile: "framework",
      },
    ],
    good: [{
      sheet: [
        ["Objective", "Key result", "Type", "Target"],
        ["Riders trust the night bus", "Late buses fall from 50 to 20", "", 20],
        ["", "The night line has its licence", "yes/no", "yes"],
      ],
    }],
  },
};

const FEW = 2;
