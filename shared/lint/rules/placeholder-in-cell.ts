import type { Meaning } from "../../sheet/okr-sheet.ts";
import { isPlaceholder, placeholderIn } from "../cells/placeholder.ts";
import { marked } from "../replace-span.ts";
import type { SetKeyResult, SetProblem, SetRuleCard } from "../rule.ts";
import { inQuotes, say } from "../set/say.ts";
import { setRule } from "../set/set-rule.ts";

/** An objective, an owner or a value that nobody has filled in yet. */
export const placeholderInCell = setRule("placeholder-in-cell", "warning", ({ objectives }) => {
  const isOne = remembering(isPlaceholder);
  return objectives.flatMap((of) => {
    const span = placeholderIn(of.parse);
    const text = span ? marked(of.parse.text, span) : "";
    const own: SetProblem[] = span && !AMOUNT.test(text) ? [{ of, at: "objective", span, message: waits(text), fixes: [] }] : [];
    return [...own, ...of.keyResults.flatMap((each) => (each.ended ? [] : inCells(each, isOne)))];
  });
});

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: SetRuleCard = {
  why: "A cell that says it will be filled in looks filled, and nobody comes back to it.",
  source: "Keyline: what templates leave behind",
  examples: {
    bad: [{
      sheet: [
        ["Objective", "Key result", "Owner", "Start", "Target"],
        ["Riders trust the night bus", "Late buses fall from 50 to 20", "TBD", 50, "TBD"],
        ["«[Your objective here]»", "Night riders rise from 700 to 900", "Ines", "XX", 900],
      ],
      cells: ["C2", "E2", "A3", "D3"],
    }],
    good: [{
      sheet: [
        ["Objective", "Key result", "Owner", "Start", "Target"],
        ["Riders trust the night bus", "Late buses fall from 50 to 20", "Ines", 50, 20],
        ["Drivers want to stay", "Drivers hired", "Bo", "n/a", "-"],
      ],
    }],
  },
};

const CELLS: readonly Meaning[] = ["owner", "start", "target"];

/** "XX%" in an objective is a target, which does not belong there whatever it will be. */
const AMOUNT = /[%$€£]/;

const waits = (what: string): string => `${inQuotes(what)} still waits to be filled in; write what belongs here, or leave the cell blank.`;

const inCells = (of: SetKeyResult, isOne: (text: string) => boolean): SetProblem[] => CELLS.flatMap((at) => {
  const raw = of.row.cells[at]?.raw ?? "";
  return typeof raw === "string" && raw !== "" && isOne(raw) ? say(of, at, waits(raw)) : [];
});

/** The same few owners stand in many rows. */
function remembering(ask: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    const answer = known.get(text) ?? ask(text);
    known.set(text, answer);
    return answer;
  };
}
