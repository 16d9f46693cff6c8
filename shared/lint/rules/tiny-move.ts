import { rowRule } from "../cells/row-rule.ts";
import { unitNamed, unitText } from "../cells/units.ts";
import { comparable } from "../parse/move.ts";
import { measureType, numberIn } from "../row-cells.ts";
import type { KeyResult, RuleCard } from "../rule.ts";

/** A measure that shall move by less than a twentieth of where it starts. */
export const tinyMove = rowRule("tiny-move", "hint", (keyResult) => {
  const ends = measureType(keyResult.cells) === "metric" ? endsOf(keyResult) : null;
  if (ends === null || !isTiny(ends.from, ends.to) || closesGap(keyResult, ends)) return null;
  const percent = Math.max(0.1, Math.round((1000 * Math.abs(ends.to - ends.from)) / Math.abs(ends.from)) / 10);
  const message = `From start to target this moves by about ${percent}%; say why so little matters, or aim further.`;
  return [keyResult.cells?.target ? "target" : "keyResult", message];
});

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: RuleCard = {
  why: "A change so small may come and go by itself, and reaching it would show nothing.",
  source: "Outcome Ops and other checklists: a target far enough from the start",
  examples: {
    bad: [
      { text: "Night riders", cells: { start: 700, target: 710 }, at: "target" },
      "Night riders rise from 700 to 720",
    ],
    good: [
      "Night riders rise from 700 to 900",
      "Depot uptime rises from 99.9% to 99.95%",
      { text: "On-time departures", cells: { start: 0.93, target: 0.96 } },
      "On-time departures rise from 88% to 92%",
      { text: "Rider rating", cells: { start: 4.6, target: 4.7 } },
      { text: "Lost umbrellas", cells: { start: 0, target: 40 } },
      { text: "Night riders", cells: { start: 700, target: 710, type: "at least" } },
    ],
  },
};

interface Ends {
  readonly from: number;
  readonly to: number;
}

/** What the cells say, else what the sentence says. */
function endsOf({ parse, cells }: KeyResult): Ends | null {
  const [start, target] = [numberIn(cells, "start"), numberIn(cells, "target")];
  if (start && target) return start.unit === target.unit ? { from: start.value, to: target.value } : null;
  const [move, more] = parse.moves;
  return move && !more && !start && !target ? comparable(move) : null;
}

/** From 88% to 92% a third of what was missing is gone. */
function closesGap({ parse, cells }: KeyResult, { from, to }: Ends): boolean {
  const unit = numberIn(cells, "target")?.unit ?? unitNamed(unitText(cells ?? {})) ?? parse.target?.unit;
  const whole = numberIn(cells, "target")?.unit === "%" ? 1 : 100;
  return unit === "%" && to > from && to <= whole && to - from >= (whole - from) * GAP;
}

const GAP = 0.2;
const LEAST = 0.05;

/** Near the top of a scale the last steps are the hardest: 99.9 to 99.95, 0.93 to 0.96, 4.6 to 4.7 of 5. */
function isTiny(from: number, to: number): boolean {
  const top = Math.max(from, to);
  const isScore = top <= 5 || (from >= 90 && to >= 90 && top <= 100) || (top <= 10 && !(Number.isInteger(from) && Number.isInteger(to)));
  return from > 0 && from !== to && !isScore && Math.abs(to - from) < from * LEAST;
}
