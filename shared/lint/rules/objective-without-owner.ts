import { readingsOf } from "../grading.ts";
import { isEmpty } from "../row-cells.ts";
import type { SetRuleCard } from "../rule.ts";
import { say } from "../set/say.ts";
import { setRule } from "../set/set-rule.ts";

/** An objective whose own owner cell is blank, where most others name somebody. */
export const objectiveWithoutOwner = setRule("objective-without-owner", "hint", ({ objectives }) => {
  const having = objectives.filter(({ rows }) => rows.cells.owner !== undefined);
  const blank = having.filter(({ rows }) => isEmpty(readingsOf(rows.cells), "owner"));
  if (blank.length * 2 >= having.length) return [];
  return blank.flatMap((each) => say(each, "owner", "Nobody is named for this objective, while the others have somebody; write who keeps it in view."));
});

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: SetRuleCard = {
  why: "An objective that nobody keeps in view falls apart into its key results.",
  source: "OKR Guide; the help pages of OKR tools agree",
  examples: {
    bad: [{
      sheet: [
        ["Objective", "Key result", "Owner", "Target"],
        ["Riders trust the night bus", "", "Ines", ""],
        ["", "Late buses fall from 50 to 20", "Tom", 20],
        ["Drivers want to stay", "", "Tom", ""],
        ["", "Resignations fall from 9 to 3", "Ada", 3],
        ["Depots run on sunlight", "", "", ""],
        ["", "Share of solar power rises from 10% to 40%", "Ada", 0.4],
      ],
      cells: ["C6"],
    }],
    good: [{
      sheet: [
        ["Objective", "Key result", "Owner", "Target"],
        ["Riders trust the night bus", "", "", ""],
        ["", "Late buses fall from 50 to 20", "Tom", 20],
        ["Drivers want to stay", "", "", ""],
        ["", "Resignations fall from 9 to 3", "Ada", 3],
      ],
    }],
  },
};
