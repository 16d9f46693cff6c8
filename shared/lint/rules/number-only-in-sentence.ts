import { write } from "../cells/row-rule.ts";
import { said } from "../cells/said.ts";
import { unitNamed } from "../cells/units.ts";
import { marked } from "../replace-span.ts";
import { measureType, numberIn, plainNumber } from "../row-cells.ts";
import { maySay } from "../same-amount.ts";
import type { KeyResult, SetKeyResult, SetProblem, SetRuleCard } from "../rule.ts";
import { say } from "../set/say.ts";
import { setRule } from "../set/set-rule.ts";

/** A start or target that the sentence states and its cell leaves blank. */
export const numberOnlyInSentence = setRule("number-only-in-sentence", "hint", ({ live }) => live.flatMap((each) =>
  (measureType(each.cells) === "metric" ? [...unwritten(each, "start"), ...unwritten(each, "target")] : [])));

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: SetRuleCard = {
  why: "Progress is counted from cells, and a number that stands in the sentence alone is counted by nobody.",
  source: "Keyline: sentence and cells of a row say the same",
  examples: {
    bad: [{
      sheet: [
        ["Key result", "Start", "Target"],
        ["Missed stops fall from 40 to 20", 40, 20],
        ["Raise on-time departures from 81% to 92%", "", 0.92],
        ["Night riders rise from 3,000 to 4,500", 3000, ""],
      ],
      cells: ["B3"],
    }],
    good: [{
      sheet: [
        ["Key result", "Type", "Start", "Target"],
        ["Missed stops fall from 40 to 20", "", 40, 20],
        ["Night riders rise by 20%", "", "", ""],
        ["Raise on-time departures to 92%", "", 0.81, ""],
        ["School trips rise from 12 to 60", "milestone", "", 1],
        ["Late buses fall from 50 to 20", "", "n/a", 20],
      ],
    }, {
      sheet: [
        ["Key result", "Target"],
        ["Night riders rise from 3,000 to 4,500", 4500],
      ],
    }],
  },
};

function unwritten(of: SetKeyResult, at: "start" | "target"): SetProblem[] {
  const { cells: { [at]: cell } } = of.row;
  const stated = cell && cell.raw === "" && !cell.formula ? said(of.parse, at) : null;
  const value = stated?.certain && stated.form === "digits" ? valueBeside(of, at, stated.value, stated.unit, stated.scaled) : null;
  if (!stated || value === null) return [];
  const message = `The sentence says ${marked(of.parse.text, stated.span)}, and the ${at} cell is blank; write ${value} there, so that progress can be counted.`;
  return say(of, at, message, [write(at, value, "safe")]);
}

/** A stated value on the scale that the other end is kept on; null where nothing tells which. */
function valueBeside({ parse, cells }: KeyResult, at: "start" | "target", value: number, unit: string | null, scaled: boolean): number | null {
  const end = at === "start" ? "target" : "start";
  const [stated, cell] = [said(parse, end), numberIn(cells, end)];
  if (stated && cell && stated.value !== 0 && stated.unit === unit && maySay(stated, cell)) return Number(plainNumber((value * cell.value) / stated.value));
  return cell === null && unitNamed(unit) === null && !scaled ? value : null;
}
