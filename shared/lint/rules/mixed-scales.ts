import { readLight } from "../../okr/confidence-words.ts";
import type { Meaning, ReadCell } from "../../sheet/okr-sheet.ts";
import { columnsOf, type InColumn } from "../cells/column.ts";
import { shownText } from "../row-cells.ts";
import type { SetProblem, SetRuleCard } from "../rule.ts";
import { say } from "../set/say.ts";
import { setRule } from "../set/set-rule.ts";

/** A column of shares in which some cells are on another scale than most. */
export const mixedScales = setRule("mixed-scales", "warning", (set) => SHARES.flatMap((at) =>
  columnsOf(set, at).flatMap((column) => odd(at === "confidence" ? withWeeks(column) : column, at))));

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: SetRuleCard = {
  why: "With fractions in one row and tens in the next, averages mean nothing and readers compare what cannot be compared.",
  source: "Keyline: a scale is chosen once for a column",
  examples: {
    bad: [{
      sheet: [
        ["Key result", "Target", "Grade", "Confidence"],
        ["Late buses fall from 50 to 20", 20, 0.3, 7],
        ["Night riders rise from 700 to 900", 900, 0.25, 5],
        ["School trips rise from 12 to 60", 60, 70, "Green"],
        ["Missed stops fall from 40 to 20", 20, 0.5, 0.8],
      ],
      cells: ["C4", "D4"],
    }, {
      sheet: [
        ["Key result", "Target", "Confidence"],
        ["Late buses fall from 50 to 20", 20, 7],
        ["Night riders rise from 700 to 900", 900, 0.5],
      ],
      cells: ["C3"],
    }, {
      sheet: [
        ["Key result", "Target", "Confidence", { date: "2026-10-05" }, { date: "2026-10-12" }],
        ["Late buses fall from 50 to 20", 20, { formula: "=E2", shows: 7 }, 6, 7],
        ["Night riders rise from 700 to 900", 900, { formula: "=E3", shows: 8 }, "red", 8],
      ],
      cells: ["C3"],
    }],
    good: [{
      sheet: [
        ["Key result", "Target", "Confidence", { date: "2026-10-05" }, { date: "2026-10-12" }],
        ["Late buses fall from 50 to 20", 20, { formula: "=E2", shows: 7 }, 6, 7],
        ["Night riders rise from 700 to 900", 900, { formula: "=E3", shows: 0 }, 10, 0],
      ],
    }, {
      sheet: [
        ["Key result", "Target", "Grade", "Confidence"],
        ["Late buses fall from 50 to 20", 20, 0.3, 7],
        ["Night riders rise from 700 to 900", 900, 1, 1],
        ["School trips rise from 12 to 60", 60, "50%", 10],
        ["Missed stops fall from 40 to 20", 20, 0, ""],
      ],
    }],
  },
};

const SHARES: readonly Meaning[] = ["progress", "grade", "confidence"];

const SCALES = ["number", "fraction", "light"] as const;
const MOST_PROGRESS = 3;

/** 0 and 1 stand on every scale, and 1.2 is what a progress beyond the target comes to. */
function scaleOf({ reading }: ReadCell): (typeof SCALES)[number] | null {
  if (reading.kind === "text") return readLight(reading.text) === null ? null : "light";
  if (reading.kind !== "number" || reading.value <= 0 || reading.value === 1) return null;
  return reading.value < 1 || reading.unit === "%" ? "fraction" : reading.value > MOST_PROGRESS ? "number" : null;
}

/** The weeks of a confidence are its column too. */
const withWeeks = (column: readonly InColumn[]): readonly InColumn[] =>
  column.flatMap(({ of, cell }) => [...of.row.confidences, cell].map((each) => ({ of, cell: each })));

/** The smaller part is the odd one, and said at its first cell. */
function odd(column: readonly InColumn[], at: Meaning): SetProblem[] {
  const scaled = column.map((each) => ({ ...each, scale: scaleOf(each.cell) })).filter(({ scale }) => scale !== null);
  const counts = SCALES.map((of) => scaled.filter(({ scale }) => scale === of).length);
  const most = SCALES[counts.indexOf(Math.max(...counts))];
  const [first, ...more] = scaled.filter(({ scale }) => scale !== most);
  const usual = scaled.find(({ scale }) => scale === most);
  if (!first || !usual) return [];
  const others = more.length === 0 ? "" : `, as in ${more.length} more`;
  const [one, other] = [shownText(first.cell.reading), shownText(usual.cell.reading)];
  const message = `The ${at} is given as ${one} here${others}, and as ${other} elsewhere in the column; keep to one scale.`;
  return say(first.of, at, message);
}
