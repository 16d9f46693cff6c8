import { nextId, uniqueId } from "../cells/ids.ts";
import type { OkrSet, SetKeyResult, SetProblem, SetRule, SetRuleCard } from "../rule.ts";

/** Two key results of a team that carry the same id. */
export const duplicateId: SetRule = {
  id: "duplicate-id",
  on: "set",
  severity: "error",
  wording: false,
  check: (set) => {
    const found: SetProblem[] = [];
    const taken = new Map<string, SetKeyResult>();
    for (const { of, key } of keysOf(set)) {
      const first = taken.get(key);
      if (first) found.push(twice(set, of, first));
      else taken.set(key, of);
    }
    return found;
  },
};

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
const keysOf = ({ objectives }: OkrSet): Keyed[] => objectives.reduce<Keyed[]>((all, objective, index) => all.concat(objective.keyResults
  .filter(({ row }) => row.id !== null).map((of) => ({ of, key: uniqueId(of.row.id ?? "", objective, index) }))), [])
  .sort((one, other) => one.of.row.row - other.of.row.row);

function twice(set: OkrSet, of: SetKeyResult, { row }: SetKeyResult): SetProblem {
  const message = `“${of.row.id ?? ""}” is the id of row ${row.row} too; give this key result one of its own, and keep it from then on.`;
  const free = nextId(set, of);
  return { of, at: "id", span: null, message, fixes: free === null ? [] : [{ label: `Write ${free}`, at: "id", replacement: free, asks: true }] };
}
