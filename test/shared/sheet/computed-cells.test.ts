import { expect, test } from "vitest";
import { recognise } from "../../../shared/sheet/recognise.ts";

const HEADER = ["Key result", "Start", "Target", "Current", "Grade"];
const ROWS = [["Late buses fall", 50, 20, 41, 0.3], ["Night riders rise", 700, 900, 750, 0.25], ["School trips rise", 12, 60, 24, 0.25]];

/** Which grades count as computed where the first row holds a formula. */
function computed(formula: string): readonly boolean[] {
  const values = [HEADER, ...ROWS];
  const formulas = values.map((row, index) => row.map((_, column) => (index === 1 && column === 4 ? formula : "")));
  const read = recognise({ name: "OKRs", spreadsheet: "", locale: "en_GB", values, formulas, formats: [] });
  if (!read.ok) throw new Error(read.error);
  return read.value.flatMap(({ objectives }) => objectives.flatMap(({ keyResults }) => keyResults.map(({ cells }) => cells.grade?.formula === true)));
}

test.each([
  "=OKR_GRADE(B2:B4,C2:C4,D2:D4)", "=OKR_GRADE(B2:B,C2:C,D2:D)", "=okr_grade($B$2:$B$4, $C$2:$C$4, D2:D4)", "=CONFIDENCE_TREND(F2:H4)", "=ARRAYFORMULA((D2:D4-B2:B4)/(C2:C4-B2:B4))",
])("%s fills the rows below it", (formula) => {
  expect(computed(formula)).toEqual([true, true, true]);
});

test.each(["=OKR_GRADE(B2,C2,D2)", "=CONFIDENCE_TREND(F2:H2)", "=OKR_SCORE(B$2:D$2)", "=(D2-B2)/(C2-B2)", "=SUM(B2:B4)"])("%s fills its own row only", (formula) => {
  expect(computed(formula)).toEqual([true, false, false]);
});
