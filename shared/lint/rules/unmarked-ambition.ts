import type { Meaning } from "../../sheet/okr-sheet.ts";
import { areMost } from "../cells/column.ts";
import { isEmpty } from "../row-cells.ts";
import type { OkrSet, SetProblem, SetRuleCard } from "../rule.ts";
import { say } from "../set/say.ts";
import { setRule } from "../set/set-rule.ts";

/** An objective that is not marked as committed or aspirational, or as impact or enabler, where most others are. */
export const unmarkedAmbition = setRule("unmarked-ambition", "hint", (set) =>
  [...unmarked(set, "ambition", "a promise or a stretch"), ...unmarked(set, "enabler", "meant to bring impact or to enable it")]);

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: SetRuleCard = {
  why: "Seven tenths of the way is a success for a stretch and a broken promise for a commitment, so readers must know which it is.",
  source: "Google playbook: committed and aspirational; OKR Framework: impact or enabler",
  examples: {
    bad: [{
      sheet: [
        ["Objective", "Ambition", "Key result", "Target"],
        ["Riders trust the night bus", "committed", "Late buses fall from 50 to 20", 20],
        ["Drivers want to stay", "aspirational", "Resignations fall from 9 to 3", 3],
        ["Depots run on sunlight", "", "Solar power rises from 10% to 40%", 0.4],
        ["Schools plan trips with us", "committed", "School trips rise from 12 to 60", 60],
      ],
      cells: ["B4"],
    }],
    good: [{
      sheet: [
        ["Objective", "Ambition", "Key result", "Target"],
        ["Riders trust the night bus", "committed", "Late buses fall from 50 to 20", 20],
        ["", "", "Night riders rise from 700 to 900", 900],
        ["Drivers want to stay", "", "Resignations fall from 9 to 3", 3],
      ],
    }],
  },
};

/** The mark may stand in any row of the objective. */
function unmarked({ objectives }: OkrSet, at: Meaning, choice: string): SetProblem[] {
  const having = objectives.filter(({ keyResults }) => keyResults.some(({ cells }) => cells[at] !== undefined));
  const blank = having.filter(({ keyResults }) => keyResults.every(({ cells }) => isEmpty(cells, at)));
  const message = `Most other objectives say whether they are ${choice}; say it of this one too.`;
  return areMost(having.length - blank.length, having.length) ? blank.flatMap((of) => say(of, at, message)) : [];
}
