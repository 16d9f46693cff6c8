import { readBand } from "../../okr/measures/band-text.ts";
import type { Meaning, Reading } from "../../sheet/okr-sheet.ts";
import { areMost, columnsOf } from "../cells/column.ts";
import { shownText } from "../row-cells.ts";
import type { SetRuleCard } from "../rule.ts";
import { say } from "../set/say.ts";
import { setRule } from "../set/set-rule.ts";

/** Words or a date in a column where most others hold numbers. */
export const strayText = setRule("stray-text", "warning", (set) => NUMBERS.flatMap((at) => columnsOf(set, at).flatMap((column) => {
  const filled = column.filter(({ cell }) => cell.reading.kind !== "blank" && cell.reading.kind !== "error");
  const stray = filled.filter(({ cell, of }) => isStray(cell.reading, of.table.locale) && !isToldByGrading(of.cells.current, at));
  if (!areMost(filled.length - stray.length, filled.length)) return [];
  return stray.flatMap(({ of, cell }) => say(of, at, messageOn(shownText(cell.reading), at)));
})));

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: SetRuleCard = {
  why: "Words where a number belongs are skipped by every formula, so the row is left out without anybody noticing.",
  source: "Keyline: what belongs into a column is what most of its cells hold",
  examples: {
    bad: [{
      sheet: [
        ["Key result", "Start", "Target", "Current", "Grade"],
        ["Late buses fall from 50 to 20", 50, 20, 41, 0.3],
        ["Night riders rise", 700, "as many as we can", "", 0.25],
        ["School trips rise from 12 to 60", { date: "2027-10-07" }, 60, "", "good"],
        ["Missed stops fall from 40 to 20", 40, 20, 30, 0.5],
      ],
      cells: ["C3", "B4", "E4"],
    }],
    good: [{
      sheet: [
        ["Key result", "Start", "Target", "Current"],
        ["Late buses fall from 50 to 20", 50, 20, 41],
        ["Punctuality stays between 95 and 99", "n/a", "95..99", ""],
        ["The depot has its licence", "no", "yes", "no"],
        ["Missed stops fall from 40 to 20", 40, 20, 30],
        ["Night riders rise from 700 to 900", 700, 900, 750],
      ],
    }],
  },
};

const NUMBERS: readonly Meaning[] = ["start", "target", "progress", "grade"];

const STEPS = /^\d+ ?(?:\/|of) ?\d+$/;

/** A level to keep, steps such as "0/3", or what a Keyline formula says of a row that grading refuses anyway. */
const isLevel = (text: string, locale: string): boolean => text.startsWith("⚠") || STEPS.test(text) || readBand(text, locale) !== null;

/** Sheets turn "7/10" into a date. */
const isStray = (reading: Reading, locale: string): boolean =>
  reading.kind === "date" || (reading.kind === "text" && !isLevel(reading.text, locale));

/** Once there is a current value, grading says itself what it cannot read. */
const isToldByGrading = (current: Reading | undefined, at: Meaning): boolean =>
  (at === "start" || at === "target") && current !== undefined && current.kind !== "blank";

function messageOn(text: string, at: Meaning): string {
  const cure = /^"[<>≤≥]/.test(text) ? "the number alone, and the bound in the sentence" : "a number, or leave the cell blank";
  return `The ${at} cell holds ${text} and the others hold numbers, so formulas leave this row out; write ${cure}.`;
}
