import { type Terms, termsOf } from "../../snapshot/terms.ts";
import { numberIn, percentOrPlain } from "../row-cells.ts";
import type { SetRuleCard } from "../rule.ts";
import { liveRule } from "../set/set-rule.ts";

/** A start, target, due date, weight, type or unit that differs from the last published version of the cycle. */
export const movedGoalposts = liveRule("moved-goalposts", "warning", ({ published, row, cells }) => {
  if (!published) return null;
  const now = termsOf(row);
  // Without a target a type is only taken to be metric.
  const moved = TERMS.filter((term) => published[term] !== null && published[term] !== now[term] && (term !== "type" || published.target !== null));
  const [first] = moved;
  if (!first) return null;
  const changes = moved.map((term) => `${term === "due" ? "due date" : term} was ${shownTerm(published, term)} and is ${shownTerm(now, term)}`);
  const day = published.days[published.days.length - 1];
  const message = `When this was published on ${day} the ${changes.join(", ")}; if that is agreed, write down why, or put it back.`;
  // A number kept as text has its unit in the cell, which the published number has not.
  const restorable = moved.filter((term) => !numberIn(cells, term)?.asText);
  return [first, message, restorable.map((at) => ({ label: `Put ${shownTerm(published, at)} back`, at, replacement: writable(published[at]), asks: true }))];
});

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: SetRuleCard = {
  why: "A target that moves without a word makes every grade before and after it worthless to those who read it.",
  source: "OKR Framework: changes are allowed, and kept in a decision log",
  examples: {
    bad: [{
      sheet: [
        ["Objective", "Key result", "Start", "Target", "Current", "Due"],
        ["Riders trust the night bus", "Late buses fall from 50 to 30", 50, 30, 44, { date: "2026-12-18" }],
        ["", "Night riders rise from 700 to 900", 700, 900, 790, { date: "2026-12-31" }],
        ["", "Missed stops fall from 40 to 20", 40, 20, 31, { date: "2026-12-18" }],
      ],
      cycle: "Q4 2026",
      asOf: "2026-11-16",
      past: {
        cycles: [{
          name: "Q4 2026",
          days: ["2026-10-05"],
          keyResults: [
            {
              id: "O1-KR1", text: "Late buses fall from 50 to 20", type: "metric", unit: null, start: 50, target: 20, weight: null, due: "2026-12-18",
              currents: [50], confidences: [null],
            },
            {
              id: "O1-KR2", text: "Night riders rise from 700 to 900", type: "metric", unit: null, start: 700, target: 900, weight: null, due: "2026-12-18",
              currents: [700], confidences: [null],
            },
            {
              id: "O1-KR3", text: "Missed stops fall from 40 to 20", type: "metric", unit: null, start: null, target: 20, weight: null, due: "2026-12-18",
              currents: [null], confidences: [null],
            },
          ],
        }],
      },
      cells: ["D2", "F3"],
    }],
    good: [{
      sheet: [
        ["Objective", "Key result", "Start", "Target", "Current"],
        ["Riders trust the night bus", "Missed stops fall from 40 to 20", 40, 20, 31],
        ["", "Late buses fall from 50 to 20", 50, 20, 44],
      ],
      cycle: "Q4 2026",
      asOf: "2026-11-16",
      past: {
        cycles: [{
          name: "Q4 2026",
          days: ["2026-10-05"],
          keyResults: [{
            id: "O1-KR1", text: "Late buses fall from 50 to 20", type: "metric", unit: null, start: 50, target: 20, weight: null, due: null,
            currents: [50], confidences: [null],
          }],
        }],
      },
    }],
  },
};

const TERMS = ["target", "start", "due", "weight", "type", "unit"] as const satisfies readonly (keyof Terms)[];

function shownTerm(terms: Terms, term: keyof Terms): string {
  const value = terms[term];
  if (value === null) return "blank";
  return typeof value === "number" && term !== "weight" ? percentOrPlain(value, terms.unit) : String(value);
}

const writable = (value: Terms[keyof Terms]): string | number => (typeof value === "number" ? value : String(value));
