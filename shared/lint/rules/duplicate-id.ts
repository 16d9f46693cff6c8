import { nextId, uniqueId } from "../cells/ids.ts";
import { write } from "../cells/row-rule.ts";
import type { OkrSet, SetKeyResult, SetProblem, SetRuleCard } from "../rule.ts";
import { say } from "../set/say.ts";
import { setRule } from "../set/set-rule.ts";

/** Two key results of a team that carry the same id. */
export const duplicateId = setRule("duplicate-id", "error", (set) => {
  const taken = new Map<string, SetKeyResult>();
  return keysOf(set).flatMap(({ of, key }) => {
    const first = taken.get(key);
    if (!first) taken.set(key, of);
    return first ? twice(set, of, first) : [];
  });
});

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: SetRuleCard = {
  why: "The id is how check-ins, reminders and later versions find a key result, so two with the same cannot be told apart.",
  source: "OKR Framework: ids of the form O1-KR2",
  examples: {
    bad: [{
      sheet: [
        ["ID", "Objective", "Key result", "Target"],
        ["O1-KR1", "Riders trust the night bus", "Late buses fall from 50 to 20", 20],
        ["O1-KR2", "", "Night riders rise from 700 to 900", 900],
        ["O1-KR2", "", "Missed stops fall from 40 to 20", 20],
      ],
      cells: ["A4"],
    }],
    good: [{
      sheet: [
        ["ID", "Objective", "Key result", "Target"],
        ["KR1", "Riders trust the night bus", "Late buses fall from 50 to 20", 20],
        ["KR2", "", "Night riders rise from 700 to 900", 900],
        ["KR1", "Drivers want to stay", "Resignations fall from 9 to 3", 3],
      ],
    }, {
      sheet: [
        ["ID", "Team", "Objective", "Key result", "Target"],
        ["O1-KR1", "Day", "Riders trust the bus", "Late buses fall from 50 to 20", 20],
        ["O1-KR1", "Night", "Riders feel safe at night", "Night riders rise from 700 to 900", 900],
      ],
    }],
  },
};

interface Keyed {
  readonly of: SetKeyResult;
  readonly key: string;
}

/** From top to bottom, since the rows of an objective may stand apart. */
const keysOf = ({ objectives }: OkrSet): Keyed[] => objectives.flatMap((objective, index) =>
  objective.keyResults.flatMap((of) => (of.row.id === null ? [] : [{ of, key: uniqueId(of.row.id, objective, index) }])))
  .sort((one, other) => one.of.row.row - other.of.row.row);

function twice(set: OkrSet, of: SetKeyResult, { row }: SetKeyResult): SetProblem[] {
  const free = nextId(set, of);
  const message = `“${of.row.id ?? ""}” is the id of row ${row.row} too; give this key result one of its own, and keep it from then on.`;
  return say(of, "id", message, free === null ? [] : [write("id", free)]);
}
