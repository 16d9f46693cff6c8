import type { Meaning } from "../../sheet/okr-sheet.ts";
import { areMost, columnsOf, type InColumn } from "../cells/column.ts";
import { measureType } from "../row-cells.ts";
import type { SetProblem, SetRuleCard } from "../rule.ts";
import { say } from "../set/say.ts";
import { setRule } from "../set/set-rule.ts";

/** A value that somebody typed into a column which formulas fill in the other rows. */
export const typedOverFormula = setRule("typed-over-formula", "warning", (set) => COMPUTED.flatMap((at) =>
  columnsOf(set, at).flatMap((column) => typed(column.filter(isFilled), at))));

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: SetRuleCard = {
  why: "A typed value stands still while its neighbours are computed anew, and nobody sees that it is old.",
  source: "Keyline: only the sheet shows which cells are formulas",
  examples: {
    bad: [{
      sheet: [
        ["Key result", "Start", "Target", "Current", "Grade"],
        ["Late buses fall from 50 to 20", 50, 20, 41, { formula: "=Model!F2", shows: 0.3 }],
        ["Night riders rise from 700 to 900", 700, 900, 750, { formula: "=Model!F3", shows: 0.25 }],
        ["School trips rise from 12 to 60", 12, 60, 24, 0.7],
        ["Missed stops fall from 40 to 20", 40, 20, 30, { formula: "=Model!F5", shows: 0.5 }],
      ],
      cells: ["E4"],
    }],
    good: [{
      sheet: [
        ["Key result", "Type", "Target", "Current", "Progress"],
        ["Late buses fall from 50 to 20", "", 20, 41, { formula: "=Model!F2", shows: 0.3 }],
        ["Night riders rise from 700 to 900", "", 900, 750, { formula: "=Model!F3", shows: 0.25 }],
        ["School trips rise from 12 to 60", "", 60, 24, { formula: "=Model!F4", shows: 0.25 }],
        ["The depot has its licence", "yes/no", "yes", "no", 0],
      ],
    }, {
      sheet: [
        ["Key result", "Start", "Target", "Current", "Grade"],
        ["Late buses fall from 50 to 20", 50, 20, 41, { formula: "=Model!F2", shows: 0.3 }],
        ["Night riders rise from 700 to 900", 700, 900, 750, 0.25],
        ["School trips rise from 12 to 60", 12, 60, 24, 0.25],
        ["Missed stops fall from 40 to 20", 40, 20, 30, { formula: "=Model!F5", shows: 0.5 }],
      ],
    }, {
      sheet: [
        ["Key result", "Start", "Target", "Current", "Grade"],
        ["Late buses fall from 50 to 20", 50, 20, 41, { formula: "=OKR_GRADE(B2:B4,C2:C4,D2:D4)", shows: 0.3 }],
        ["Night riders rise from 700 to 900", 700, 900, 750, 0.25],
        ["School trips rise from 12 to 60", 12, 60, 24, 0.25],
      ],
    }],
  },
};

const COMPUTED: readonly Meaning[] = ["progress", "grade", "status", "confidence"];

const isFilled = ({ cell }: InColumn): boolean => cell.formula || cell.raw !== "";

/** What is done or not done is graded by hand among formulas for metrics. */
function typed(column: readonly InColumn[], at: Meaning): SetProblem[] {
  const computed = column.filter(({ cell }) => cell.formula);
  const [model] = computed;
  if (!model || !areMost(computed.length, column.length)) return [];
  const others = `formulas fill ${computed.length} other cells of the column`;
  const message = `This value is typed, while ${others}; copy the one in row ${model.cell.row}, so that it follows too.`;
  return column.filter(({ cell, of }) => !cell.formula && measureType(of.cells) === "metric").flatMap(({ of }) => say(of, at, message));
}
