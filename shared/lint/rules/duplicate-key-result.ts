import { teamOf } from "../cells/ids.ts";
import type { SetKeyResult, SetProblem, SetRule, SetRuleCard } from "../rule.ts";

/** Two key results of a team that say the same in the same words; where most do, each row is something else, such as a month. */
export const duplicateKeyResult: SetRule = {
  id: "duplicate-key-result",
  on: "set",
  severity: "warning",
  wording: false,
  check: ({ objectives, keyResults }) => {
    const found: SetProblem[] = [];
    const seen = new Map<string, SetKeyResult>();
    for (const objective of objectives) {
      for (const of of objective.keyResults) {
        const words = of.parse.text.toLowerCase().replace(BETWEEN_WORDS, " ").trim();
        if (words === "" || of.ended) continue;
        const key = `${teamOf(objective)}/${words}`;
        const first = seen.get(key);
        if (first && isTheirs(of, first)) continue;
        if (first) found.push({ of, at: "keyResult", span: null, message: sameAs(first), fixes: [] });
        else seen.set(key, of);
      }
    }
    return found.length * 2 > keyResults.length ? [] : found;
  },
};

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: SetRuleCard = {
  why: "A result that stands twice counts twice in the scores, and its two rows soon say different things.",
  source: "Keyline: what counts once stands once",
  examples: {
    bad: [{
      sheet: [
        ["Objective", "Key result", "Target"],
        ["Riders trust the night bus", "Late buses fall from 50 to 20", 20],
        ["", "Night riders rise from 700 to 900", 900],
        ["Drivers want to stay", "Late buses fall, from 50 to 20.", 20],
      ],
      cells: ["B4"],
    }],
    good: [{
      sheet: [
        ["Objective", "Key result", "Target"],
        ["Riders trust the night bus", "Late night buses fall from 50 to 20", 20],
        ["Commuters trust the day bus", "Late day buses fall from 50 to 20", 20],
      ],
    }, {
      sheet: [
        ["Team", "Objective", "Key result", "Target"],
        ["Day", "Riders trust the bus", "Late buses fall from 50 to 20", 20],
        ["Night", "Riders feel safe", "Late buses fall from 50 to 20", 20],
      ],
    }, {
      sheet: [
        ["Key result", "Owner", "Target"],
        ["Depots visited", "Ines", 20],
        ["Depots visited", "Bo", 12],
      ],
    }],
  },
};

const BETWEEN_WORDS = /[\s.,;:!?"'“”()]+/g;

/** What several people have set themselves each is one row for each of them. */
const isTheirs = ({ row }: SetKeyResult, other: SetKeyResult): boolean => row.owner !== null && other.row.owner !== null && row.owner !== other.row.owner;

const sameAs = ({ row }: SetKeyResult): string => `Row ${row.row} says the same; keep one of the two, or say in what they differ.`;
