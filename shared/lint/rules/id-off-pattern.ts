import { areMost, columnsOf } from "../cells/column.ts";
import { isWholeId, nextWholeId, underAnother } from "../cells/ids.ts";
import { write } from "../cells/row-rule.ts";
import type { OkrSet, SetKeyResult, SetProblem, SetRuleCard } from "../rule.ts";
import { say } from "../set/say.ts";
import { setRule } from "../set/set-rule.ts";

/** An id of another form than O1-KR2, which most others have, or of another objective; what was published under an id keeps it. */
export const idOffPattern = setRule("id-off-pattern", "hint", (set) => [...ofAnotherForm(set), ...ofAnotherObjective(set)]);

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: SetRuleCard = {
  why: "Ids of one form can be said aloud, sorted and found, and show to which objective a key result belongs.",
  source: "OKR Framework: ids of the form O1-KR2",
  examples: {
    bad: [{
      sheet: [
        ["ID", "Objective", "Key result", "Target"],
        ["O1-KR1", "Riders trust the night bus", "Late buses fall from 50 to 20", 20],
        ["O1-KR2", "", "Night riders rise from 700 to 900", 900],
        ["bus-3", "", "Missed stops fall from 40 to 20", 20],
        ["O2-KR1", "Drivers want to stay", "Resignations fall from 9 to 3", 3],
      ],
      cells: ["A4"],
    }, {
      sheet: [
        ["ID", "Objective", "Key result", "Target"],
        ["O1-KR1", "Riders trust the night bus", "Late buses fall from 50 to 20", 20],
        ["O1-KR2", "", "Night riders rise from 700 to 900", 900],
        ["O2-KR3", "", "Missed stops fall from 40 to 20", 20],
        ["O2-KR1", "Drivers want to stay", "Resignations fall from 9 to 3", 3],
      ],
      cells: ["A4"],
    }],
    good: [{
      sheet: [
        ["ID", "Objective", "Key result", "Target"],
        ["bus-1", "Riders trust the night bus", "Late buses fall from 50 to 20", 20],
        ["bus-2", "", "Night riders rise from 700 to 900", 900],
        ["O2-KR1", "Drivers want to stay", "Resignations fall from 9 to 3", 3],
      ],
    }],
  },
};

const ofAnotherForm = (set: OkrSet): SetProblem[] => columnsOf(set, "id").flatMap((column) => {
  const rows = column.map(({ of }) => of).filter(({ row }) => row.id !== null);
  const odd = rows.filter(({ row, published }) => !isWholeId(row.id ?? "") && published === null);
  return areMost(rows.length - odd.length, rows.length) ? odd.flatMap((of) => problem(set, of)) : [];
});

const ofAnotherObjective = ({ objectives }: OkrSet): SetProblem[] =>
  objectives.flatMap(underAnother).filter(({ published }) => published === null).flatMap((of) =>
    say(of, "id", `“${of.row.id ?? ""}” stands with the key results of another objective; move its row there, or give it an id like those around it.`));

function problem(set: OkrSet, of: SetKeyResult): SetProblem[] {
  const free = nextWholeId(set, of);
  const one = free === null ? "one like them" : `“${free}”`;
  const message = `“${of.row.id ?? ""}” has another form than the other ids, such as “O1-KR2”; write ${one}.`;
  return say(of, "id", message, free === null ? [] : [write("id", free)]);
}
