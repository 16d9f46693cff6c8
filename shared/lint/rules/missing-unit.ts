import { leftBlank } from "../cells/column.ts";
import { said } from "../cells/said.ts";
import { maySay } from "../same-amount.ts";
import { measureType, numberIn } from "../row-cells.ts";
import { write } from "../cells/row-rule.ts";
import type { SetKeyResult, SetRuleCard } from "../rule.ts";
import { say } from "../set/say.ts";
import { setRule } from "../set/set-rule.ts";

/** A unit cell left blank where most others are filled. */
export const missingUnit = setRule("missing-unit", "hint", (set) => leftBlank(set, "unit").flatMap((of) => {
  const target = numberIn(of.cells, "target");
  // From 0 to 1 is done or not done, of nothing.
  if (target === null || target.value === 1 || /^(?:yes|mile)/.test(measureType(of.cells))) return [];
  const unit = unitIn(of);
  const cure = unit === null ? "what the numbers count" : `“${unit}”, as the sentence does`;
  return say(of, "unit", `The unit cell is blank and most others are filled; write ${cure}.`, unit === null ? [] : [write("unit", unit, "safe")]);
}));

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: SetRuleCard = {
  why: "A number without its unit is read as euros by one person and as hours by the next.",
  source: "Keyline: a column that is begun is filled",
  examples: {
    bad: [{
      sheet: [
        ["Key result", "Start", "Target", "Unit"],
        ["Complaints are closed within 3 days instead of 8", 8, 3, "days"],
        ["Night riders rise from 700 to 900", 700, 900, "riders"],
        ["Boarding falls from 60 to 40 seconds", 60, 40, ""],
        ["Missed stops fall from 40 to 20", 40, 20, "stops"],
      ],
      cells: ["D4"],
    }],
    good: [{
      sheet: [
        ["Key result", "Start", "Target", "Unit"],
        ["Complaints are closed within 3 days instead of 8", 8, 3, "days"],
        ["Night riders rise from 700 to 900", 700, 900, "riders"],
        ["The depot has its licence", "no", "yes", ""],
        ["The new depot is open", 0, 1, ""],
        ["Missed stops fall from 40 to 20", 40, 20, "stops"],
      ],
    }, {
      sheet: [
        ["Key result", "Start", "Target", "Unit"],
        ["Night riders rise from 700 to 900", 700, 900, ""],
        ["Missed stops fall from 40 to 20", 40, 20, ""],
      ],
    }],
  },
};

/** The unit of the sentence, where the cell holds the sentence's number. */
function unitIn({ parse, cells }: SetKeyResult): string | null {
  const [stated, target] = [said(parse, "target"), numberIn(cells, "target")];
  if (!stated?.unit || stated.form !== "digits" || stated.scaled || !target) return null;
  return maySay({ ...stated, unit: stated.unit === "%" ? "%" : null }, target) ? stated.unit : null;
}
