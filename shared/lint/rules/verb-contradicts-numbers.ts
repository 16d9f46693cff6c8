import type { Span } from "../finding.ts";
import { offScale } from "../cells/percent-scale.ts";
import { directedVerb } from "../directed-verb.ts";
import { comparable, type Move } from "../parse/move.ts";
import type { Verb } from "../parse/verb.ts";
import { inflect } from "../parse/verb-forms.ts";
import { marked, replaceSpan } from "../replace-span.ts";
import { measureType, numberIn, shown } from "../row-cells.ts";
import type { KeyResult, KeyResultRule, Problem, Proposal, RuleCard } from "../rule.ts";

/** A sentence whose verb goes one way and whose numbers go the other. */
export const verbContradictsNumbers: KeyResultRule = {
  id: "verb-contradicts-numbers",
  on: "keyResult",
  severity: "error",
  wording: true,
  check: (keyResult) => {
    const { parse } = keyResult;
    const move = firstMove(parse.moves);
    const verb = directedVerb(parse, move ? Math.min(move.from.first, move.to.first) : parse.tokens.length);
    if (!verb) return [];
    const contradiction = move ? inSentence(verb, move, parse.text) : inCells(verb, keyResult);
    if (contradiction === null) return [];
    const counts = parse.quantities.some(({ first }) => first === verb.token);
    const fixes = [...(counts ? [] : [swapVerb(parse.text, verb)]), ...(move && !hasNumbers(keyResult) ? [swapNumbers(parse.text, move)] : [])];
    return [problem(parse.text, verb, contradiction, fixes)];
  },
};

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: RuleCard = {
  why: "When verb and numbers point in opposite directions, one of them is wrong, and the grade would reward the wrong one.",
  source: "Keyline: what the words say must be what the numbers do",
  examples: {
    bad: [
      "«Increase» churn among night riders from 8% to 4%",
      "«Reduce» missed stops from 20 to 40",
      "«Cut» boarding from 90 seconds to 2 minutes",
      { text: "«Reduce» missed stops", cells: { start: 20, target: 40 } },
      { text: "«Grow» night riders to 800", cells: { start: 900, target: 800 } },
    ],
    good: [
      "Reduce churn among night riders from 8% to 4%",
      "Cut boarding from 2 minutes to 90 seconds",
      "Increase handling speed from 9 hours to 4 hours",
      "Raise our place in the league table from 8 to 3",
      "Improve boarding from 90 to 60 seconds",
      "Cut boarding by 20% (from 10 to 8 minutes)",
      { text: "Reduce missed stops", cells: { start: 40, target: 20 } },
      { text: "Reduce missed stops by 20%", cells: { start: 0, target: 20 } },
      { text: "Raise punctuality to 95%", cells: { start: 80, target: 0.95 } },
    ],
  },
};

/** In "20% (from 10 to 8)" the way that is written out is meant. */
const firstMove = ([first, second]: readonly Move[]): Move | undefined =>
  (first && second && first.from === second.from && second.from.first < second.to.first ? second : first);

const problem = (text: string, verb: Verb, numbers: string, fixes: readonly Proposal[]): Problem => {
  const message = `“${marked(text, verb.span)}” goes ${verb.class}, but the numbers go ${numbers}; turn one of them round.`;
  return { at: "keyResult", span: verb.span, message, fixes };
};

/** Where cells say the numbers too, swapping them in the sentence alone would make the two disagree. */
const hasNumbers = ({ cells }: KeyResult): boolean => numberIn(cells, "start") !== null || numberIn(cells, "target") !== null;

const opposes = (verb: Verb, from: number, to: number): boolean => (verb.class === "up" ? to < from : to > from);

function inSentence(verb: Verb, move: Move, text: string): string | null {
  const { from, to } = move;
  const ends = comparable(move);
  if (!ends || !from.certain || !to.certain || ends.from < 0 || ends.to < 0 || !opposes(verb, ends.from, ends.to)) return null;
  return `from ${marked(text, from.span)} to ${marked(text, to.span)}`;
}

/** Cells that count from 0 may count the reduction itself, so they contradict nothing. */
function inCells(verb: Verb, keyResult: KeyResult): string | null {
  const { parse, cells } = keyResult;
  const [start, target] = [numberIn(cells, "start"), numberIn(cells, "target")];
  if (!start || !target || parse.relative || start.unit !== target.unit || measureType(cells) !== "metric") return null;
  if (start.value < 0 || target.value < 0 || (verb.class === "down" && start.value === 0)) return null;
  return opposes(verb, start.value, target.value) && offScale(keyResult) === null ? `from ${shown(start)} to ${shown(target)}` : null;
}

function swapVerb(text: string, verb: Verb): Proposal {
  const swapped = inflect(verb.class === "up" ? "reduce" : "increase", verb.form);
  const first = text.charAt(verb.span[0]);
  const written = first === first.toUpperCase() ? swapped.charAt(0).toUpperCase() + swapped.slice(1) : swapped;
  return { label: `Write “${written}”`, at: "keyResult", replacement: replaceSpan(text, verb.span, written), asks: true };
}

function swapNumbers(text: string, { from, to }: Move): Proposal {
  const [early, late]: readonly [Span, Span] = from.first < to.first ? [from.span, to.span] : [to.span, from.span];
  const once = replaceSpan(text, late, marked(text, early));
  return { label: "Swap the two numbers", at: "keyResult", replacement: replaceSpan(once, early, marked(text, late)), asks: true };
}
