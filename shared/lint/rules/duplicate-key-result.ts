import { teamOf } from "../cells/ids.ts";
import type { SetKeyResult, SetRuleCard } from "../rule.ts";
import { say } from "../set/say.ts";
import { setRule } from "../set/set-rule.ts";

/** Two key results of a team that say the same in the same words; where most do, each row is something else, such as a month. */
export const duplicateKeyResult = setRule("duplicate-key-result", "warning", ({ objectives, live }) => {
  const seen = new Map<string, SetKeyResult>();
  const found = objectives.flatMap((objective) => objective.keyResults.flatMap((of) => {
    const words = of.parse.text.toLowerCase().replace(BETWEEN_WORDS, " ").trim();
    if (words === "" || of.ended) return [];
    const key = `${teamOf(objective)}/${words}`;
    const first = seen.get(key);
    if (!first) seen.set(key, of);
    const message = `Row ${first?.row.row ?? 0} says the same; keep one of the two, or say how they differ.`;
    return first && !isTheirs(of, first) ? say(of, "keyResult", message) : [];
  }));
  return found.length * 2 > live.length ? [] : found;
});

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
