import { leftBlank } from "../cells/column.ts";
import { nextId } from "../cells/ids.ts";
import { write } from "../cells/row-rule.ts";
import type { SetRuleCard } from "../rule.ts";
import { say } from "../set/say.ts";
import { setRule } from "../set/set-rule.ts";

/** A key result without an id where most others have theirs. */
export const missingId = setRule("missing-id", "hint", (set) => leftBlank(set, "id").filter(({ row }) => row.id === null).flatMap((of) => {
  const free = nextId(set, of);
  const one = free === null ? "one" : `“${free}”`;
  const message = `This key result has no id, and most others have one; write ${one}, so that it is found again when rows move.`;
  return say(of, "id", message, free === null ? [] : [write("id", free, "safe")]);
}));

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: SetRuleCard = {
  why: "Without an id a key result is known by its place, and its history ends when the rows are sorted anew.",
  source: "OKR Framework: ids of the form O1-KR2",
  examples: {
    bad: [{
      sheet: [
        ["ID", "Objective", "Key result", "Target"],
        ["O1-KR1", "Riders trust the night bus", "Late buses fall from 50 to 20", 20],
        ["O1-KR2", "", "Night riders rise from 700 to 900", 900],
        ["", "", "Missed stops fall from 40 to 20", 20],
        ["O2-KR1", "Drivers want to stay", "Resignations fall from 9 to 3", 3],
      ],
      cells: ["A4"],
    }],
    good: [{
      sheet: [
        ["ID", "Objective", "Key result", "Target"],
        ["", "Riders trust the night bus", "Late buses fall from 50 to 20", 20],
        ["", "", "Night riders rise from 700 to 900", 900],
        ["O2-KR1", "Drivers want to stay", "Resignations fall from 9 to 3", 3],
      ],
    }],
  },
};
