import { isRefusal } from "../../okr/refusal.ts";
import { hasBlank } from "../fixes/blank.ts";
import { movesMeasure, standardForm } from "../fixes/standard-form.ts";
import { gradeIn } from "../grading.ts";
import type { Parse } from "../parse/parse.ts";
import { lowerAt } from "../parse/tokens.ts";
import { marked } from "../replace-span.ts";
import { isEmpty, measureType } from "../row-cells.ts";
import type { KeyResult, KeyResultRule, RuleCard } from "../rule.ts";
import { words } from "../words/list.ts";

/** A measure that shall move to a target, while neither sentence nor cells say where it starts. */
export const targetWithoutBaseline: KeyResultRule = {
  id: "target-without-baseline",
  on: "keyResult",
  severity: "hint",
  wording: true,
  check: (keyResult) => {
    const { parse, cells } = keyResult;
    if (!moves(parse) || parse.baseline !== null || hasBlank(parse.text) || measureType(cells) !== "metric" || hasStart(keyResult)) return [];
    const aim = parse.target ? `“${marked(parse.text, parse.target.span)}”` : "This target";
    const message = `${aim} says how far to go and not from where; add where it starts, or make measuring that the first key result.`;
    const fixed = standardForm(keyResult);
    const fixes = fixed === null ? [] : [{ label: "Say where it starts", at: "keyResult" as const, replacement: fixed }];
    const inSentence = cells === null || cells.start !== undefined;
    return [{ at: inSentence ? "keyResult" : "start", span: inSentence ? parse.target?.span ?? null : null, message, fixes }];
  },
};

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: RuleCard = {
  why: "Without a start nobody can tell an ambitious target from one that is nearly reached, and progress is a guess.",
  source: "OKR Guide; Google playbook",
  examples: {
    bad: [
      "Cut the queue at the ticket desk to «4 minutes»",
      "Reduce late buses by «20%»",
      "Raise on-time departures above «92%»",
      "«Double» weekly night riders",
      "Get rider NPS to «50»",
      "Bring late buses down to «20»",
      { text: "Reduce late buses to «20»", cells: { start: "", target: 20 } },
      { text: "Reduce late buses to 20", cells: { target: 20 }, at: "start" },
    ],
    good: [
      "Cut the queue at the ticket desk from 9 to 4 minutes",
      "Reduce late buses by 20% (now 50 a week)",
      "Keep boarding under 2 minutes",
      "Win 12 partner depots",
      "Get 12 depots to report daily",
      "40 drivers pass the night licence",
      "Answer 95% of complaints within 2 days",
      { text: "Reduce late buses to 20", cells: { start: 50, target: 20 } },
      { text: "Reduce late buses below 20", cells: { start: "", target: 20, type: "at most" } },
    ],
  },
};

const LEVELS = words("digits word multiple");

/** Only a level that moves has a start; what is counted from nothing, kept or done has none. */
function moves({ verb, target, tokens, aimed, quantities }: Parse): boolean {
  if (target === null || !LEVELS.has(target.form)) return false;
  if (verb !== null) return movesMeasure(verb, aimed && quantities.length === 1);
  const lead = aimed ? tokens.findIndex(({ start }) => start >= target.span[0]) - 2 : -1;
  return RISES.has(lowerAt(tokens, lead));
}

const RISES = words("up down rise rises climb climbs fall falls sink sinks drop drops grow grows");

/** Where grading misses the start it says so itself. */
const hasStart = ({ cells, grading }: KeyResult): boolean =>
  cells !== null && (!isEmpty(cells, "start") || (grading !== null && isRefusal(gradeIn(grading))));
