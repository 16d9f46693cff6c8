import { isEmpty } from "../row-cells.ts";
import type { SetObjective, SetRuleCard } from "../rule.ts";
import { objectiveRule } from "../set/set-rule.ts";

/** An objective that does not say what it contributes to, where others do. */
export const missingParent = objectiveRule("missing-parent", "hint", (each, { objectives }) => {
  const hasColumn = each.table.columns.some(({ meaning }) => meaning === "parent");
  if (!hasColumn || saysParent(each) || !objectives.some(saysParent)) return null;
  return ["parent", "The others say what they contribute to; name the higher goal of this objective too, or write why it matters now."];
});

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: SetRuleCard = {
  why: "Who reads an objective wants to see which higher goal it serves, and who sets it checks that it serves one.",
  source: "OKR Framework and OKR Guide: objectives name what they align with",
  examples: {
    bad: [{
      sheet: [
        ["Objective", "Contributes to", "Key result", "Target"],
        ["Riders trust the night bus", "A city without cars", "Late buses fall from 50 to 20", 20],
        ["Drivers want to stay", "", "Resignations fall from 9 to 3", 3],
      ],
      cells: ["B3"],
    }],
    good: [
      {
        sheet: [
          ["Objective", "Contributes to", "Key result", "Target"],
          ["Riders trust the night bus", "A city without cars", "Late buses fall from 50 to 20", 20],
          ["", "", "Night riders rise from 700 to 900", 900],
        ],
      },
      {
        sheet: [
          ["Objective", "Contributes to", "Key result", "Target"],
          ["Riders trust the night bus", "", "Late buses fall from 50 to 20", 20],
          ["Drivers want to stay", "", "Resignations fall from 9 to 3", 3],
        ],
      },
    ],
  },
};

const saysParent = ({ cells, keyResults }: SetObjective): boolean =>
  !isEmpty(cells, "parent") || keyResults.some((each) => !isEmpty(each.cells, "parent"));
