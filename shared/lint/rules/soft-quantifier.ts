import type { Span } from "../finding.ts";
import { BLANK } from "../fixes/blank.ts";
import { standardForm } from "../fixes/standard-form.ts";
import { parse } from "../parse/parse.ts";
import { marked, replaceSpan } from "../replace-span.ts";
import { holdsFigure, numberIn, plainNumber } from "../row-cells.ts";
import type { KeyResult, KeyResultRule, Problem, RuleCard } from "../rule.ts";
import { type SoftPhrase, softPhrases } from "../soft-phrases.ts";

/** A word such as "several" or "significantly" where an amount belongs. */
export const softQuantifier: KeyResultRule = {
  id: "soft-quantifier",
  on: "keyResult",
  severity: "warning",
  wording: true,
  check: (keyResult, { words }) => {
    const measured = keyResult.parse.target !== null || holdsFigure(keyResult.cells);
    return softPhrases(keyResult.parse, words.soft).filter((phrase) => phrase.amount || !measured).map((phrase) => problem(keyResult, phrase));
  },
};

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: RuleCard = {
  why: "Words such as “several” or “much faster” mean a different amount to everybody who reads them.",
  source: "OKR Guide; Google playbook",
  examples: {
    bad: [
      "Interview «several» night drivers",
      "«A lot of» readers finish the first chapter",
      "Tickets are answered «significantly» sooner",
      "Shelves are refilled «more» evenly",
      "«Most of» the 40 depots report on time",
    ],
    good: [
      "Interview 12 night drivers",
      "Significantly cut waiting time from 9 h to 2 h",
      "More than 30 readers finish the first chapter",
      "At least 5 more depots report on time",
      "No more late parcels",
      { text: "Tickets are answered faster", cells: { start: 9, target: 2 } },
    ],
  },
};

function problem(keyResult: KeyResult, { span, amount, blank }: SoftPhrase): Problem {
  const { text } = keyResult.parse;
  const cure = amount ? "say how many" : "say from where to where";
  const message = `“${marked(text, span)}” means something else to everybody; ${cure}.`;
  const replacement = blank === null ? levelled(keyResult, span) : withCount(keyResult, span, counted(keyResult, blank));
  const fixes = replacement === null ? [] : [{ label: amount ? "Put a number here" : "Say from where to where", at: "keyResult" as const, replacement }];
  return { at: "keyResult", span, message, fixes };
}

/** In "Several raise …" a number would make the next word the verb of the sentence. */
function withCount({ parse: { text, verb } }: KeyResult, span: Span, count: string): string | null {
  const replaced = replaceSpan(text, span, count);
  return parse(replaced).verb?.base === verb?.base ? replaced : null;
}

/** The target cell knows how many "several" are, where the sentence has no other number. */
function counted({ parse: read, cells }: KeyResult, blank: string): string {
  const target = numberIn(cells, "target");
  const fits = target !== null && blank === BLANK && target.unit === null && read.quantities.length === 0 && softPhrases(read).length === 1;
  return fits ? plainNumber(target.value) : blank;
}

/** "Cut waiting time significantly" is a move without its ends; an adverb can go without anything else in the sentence changing. */
function levelled(keyResult: KeyResult, [start, end]: Span): string | null {
  const { text } = keyResult.parse;
  if (!/ly$/.test(text.slice(start, end))) return null;
  const rest = (text.slice(0, start).trimEnd() + " " + text.slice(end).trimStart()).trim();
  const bare = parse(rest.charAt(0).toUpperCase() + rest.slice(1));
  return bare.verb === null || softPhrases(bare).length > 0 ? null : standardForm({ ...keyResult, parse: bare });
}
