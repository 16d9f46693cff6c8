import type { Span } from "../finding.ts";
import { BLANK } from "../fixes/blank.ts";
import type { Move } from "../parse/move.ts";
import { marked, replaceSpan } from "../replace-span.ts";
import { measureType, numberIn, sameStartAndTarget, shown } from "../row-cells.ts";
import type { KeyResult, KeyResultRule, Problem, Proposal, RuleCard } from "../rule.ts";

/** A metric that starts where it should end, so that no progress can be computed. */
export const startEqualsTarget: KeyResultRule = {
  id: "start-equals-target",
  on: "keyResult",
  severity: "error",
  wording: false,
  check: (keyResult) => {
    if (measureType(keyResult.cells) !== "metric") return [];
    return inCells(keyResult) ?? inSentence(keyResult);
  },
};

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: RuleCard = {
  why: "With start and target the same there is no way to go, and no grade can be computed.",
  source: "Keyline's grading: progress is the share of the way from start to target",
  examples: {
    bad: [
      "Raise depot uptime «from 98% to 98%»",
      { text: "Hold the number of late buses", cells: { start: 50, target: 50 }, at: "target" },
      { text: "Keep stock accuracy", cells: { start: 0.97, target: 0.97, type: "" }, at: "target" },
    ],
    good: [
      "Raise depot uptime from 96% to 98%",
      { text: "Late buses per week", cells: { start: 50, target: 20 } },
      { text: "Keep stock accuracy", cells: { start: 0.97, target: 0.97, type: "at least" } },
      { text: "Licence granted", cells: { start: 0, target: 0, type: "yes/no" } },
    ],
  },
};

function inCells({ parse, cells }: KeyResult): Problem[] | null {
  const [start, target] = [numberIn(cells, "start"), numberIn(cells, "target")];
  if (!start || !target) return null;
  if (!sameStartAndTarget(cells)) return [];
  const cure = "change one, or set the type to “at least” or “at most” to keep a level";
  const message = `Start and target are both ${shown(start)}, so there is no progress to grade; ${cure}.`;
  const ceiling = parse.comparator === "at most" || parse.comparator === "below";
  const fixes: Proposal[] = cells?.type && parse.verb?.class === "keep"
    ? [{ label: "Keep this level", at: "type", replacement: ceiling ? "at most" : "at least", asks: true }] : [];
  return [{ at: "target", span: null, message, fixes }];
}

function inSentence(keyResult: KeyResult): Problem[] {
  const { parse } = keyResult;
  const move = parse.moves[0];
  if (!move || move.from.value !== move.to.value || move.from.unit !== move.to.unit || move.from.next > move.to.first) return [];
  const word = parse.tokens[move.from.first - 1];
  const start = word?.lower === "from" ? word.start : move.from.span[0];
  const message = "The sentence starts and ends at the same number, so there is no progress to grade; change one of the two.";
  const span: Span = [start, move.to.span[1]];
  return [{ at: "keyResult", span, message, fixes: opened(keyResult, span, move) }];
}

/** Nothing says which of the two is wrong; the start is what people look up. */
function opened({ parse: { text, verb } }: KeyResult, span: Span, { to }: Move): Proposal[] {
  const replacement = replaceSpan(text, span, `from ${BLANK} to ${marked(text, to.span)}`);
  return verb?.class === "keep" ? [] : [{ label: "Leave the start open", at: "keyResult", replacement }];
}
