import { type Terms, termsOf } from "../../snapshot/terms.ts";
import { unitNamed } from "../cells/units.ts";
import { parse } from "../parse/parse.ts";
import { keptText } from "../past.ts";
import { marked, replaceSpan } from "../replace-span.ts";
import { numberIn, percentOrPlain, plainNumber } from "../row-cells.ts";
import type { Proposal, RowCells, SetKeyResult, SetRuleCard } from "../rule.ts";
import type { Published } from "../set/published.ts";
import { liveRule } from "../set/set-rule.ts";

/** A start, target, due date, weight, type or unit that differs from the last published version of the cycle, with no note of why. */
export const movedGoalposts = liveRule("moved-goalposts", "warning", (of) => {
  const { published, row, cells } = of;
  if (!published) return null;
  const now = termsOf(row);
  const moved = TERMS.filter((term) => hasMoved(published, now, term));
  const inText = moved.includes("target") ? null : movedInText(of, published);
  const changes = moved.map((term) => [term === "due" ? "due date" : term, shownTerm(published, term, cells), shownTerm(now, term, cells)]);
  if (inText) changes.unshift(["target", inText.was, inText.is]);
  const at = inText ? "keyResult" : moved[0];
  if (at === undefined || isExplained(cells, changes)) return null;
  const day = published.days[published.days.length - 1];
  const said = changes.map(([term, was, is]) => `${term} was ${was} and is ${is}`).join(", ");
  const message = `When this was published on ${day} the ${said}; if that is agreed, write down why, or put it back.`;
  // A number kept as text has its unit in the cell, which the published number has not.
  const restorable = moved.filter((term) => !numberIn(cells, term)?.asText);
  const fixes = restorable.map((term): Proposal =>
    ({ label: `Put ${shownTerm(published, term, cells)} back`, at: term, replacement: writable(published[term]), asks: true }));
  return [at, message, inText ? [inText.fix, ...fixes] : fixes];
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

/** How something is spelled is no promise, nor is a type that was only assumed; what was blank may be filled in. */
function hasMoved(was: Terms, now: Terms, term: keyof Terms): boolean {
  const [before, after] = [was[term], now[term]];
  if (before === null || before === after || (term === "type" && before === "metric")) return false;
  if (term === "unit") return after !== null && unitOf(was.unit) !== unitOf(now.unit);
  if (typeof before !== "number" || typeof after !== "number") return true;
  const isShare = term !== "weight" && (was.unit === "%" || now.unit === "%");
  return ![before, ...(isShare ? [before / WHOLE, before * WHOLE] : [])].some((value) => isNear(value, after));
}

/** A formula may come out a little off. */
const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= NOISE * Math.max(Math.abs(one), Math.abs(other));

const NOISE = 1e-6;

const unitOf = (unit: string | null): string => unitNamed(unit) ?? (unit ?? "").trim().toLowerCase().replace(/s$/, "");

const [WHOLE, MOST_AS_FRACTION, MOST_IN_PERCENT] = [100, 1.5, 10];

/** Percentages stand in their cells as fractions or as whole numbers. */
function shownTerm(terms: Terms, term: (typeof TERMS)[number], cells: RowCells): string {
  const value = terms[term];
  if (typeof value !== "number" || term === "weight") return value === null ? "blank" : String(value);
  const isFraction = Math.abs(value) <= (numberIn(cells, term)?.unit === "%" ? MOST_IN_PERCENT : MOST_AS_FRACTION);
  return terms.unit === "%" && !isFraction ? `${plainNumber(value)}%` : percentOrPlain(value, terms.unit);
}

interface InText {
  readonly was: string;
  readonly is: string;
  readonly fix: Proposal;
}

/** Where no cell holds the target, the sentence does. */
function movedInText({ parse: now }: SetKeyResult, published: Published): InText | null {
  if (published.target !== null || now.target === null || published.text === keptText(now.text)) return null;
  const old = parse(published.text);
  if (old.target === null || now.relative !== old.relative || isNear(old.target.value, now.target.value)) return null;
  const [was, is] = [marked(old.text, old.target.span), marked(now.text, now.target.span)];
  return { was, is, fix: { label: `Put ${was} back`, at: "keyResult", replacement: replaceSpan(now.text, now.target.span, was), asks: true } };
}

/** A note that speaks of a decision, or of what was there before, is what was asked for. */
function isExplained({ notes, evidence }: RowCells, changes: readonly (readonly (string | undefined)[])[]): boolean {
  const names = (text: string): boolean => changes.some(([, was]) => was !== undefined && text.split(/\s+/).includes(was));
  return [notes, evidence].some((cell) => cell?.kind === "text" && (DECIDED.test(cell.text) || names(cell.text)));
}

const DECIDED = /agree|decid|decision|approv|moved|chang|raised|lowered|extend|postpon|because|beschlossen|vereinbart|geändert|verschoben|→|->/i;

const writable = (value: Terms[keyof Terms]): string | number => (typeof value === "number" ? value : String(value));
