import { placeholderIn } from "../cells/placeholder.ts";
import { marked } from "../replace-span.ts";
import type { KeyResultRule, RuleCard } from "../rule.ts";

/** A part of a template that nobody has filled in yet. */
export const placeholderLeft: KeyResultRule = {
  id: "placeholder-left",
  on: "keyResult",
  severity: "warning",
  wording: false,
  check: ({ parse }) => {
    const span = placeholderIn(parse);
    if (!span) return [];
    return [{ at: "keyResult", span, message: `“${marked(parse.text, span)}” still waits to be filled in; write what belongs here.`, fixes: [] }];
  },
};

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: RuleCard = {
  why: "A template that was copied and not filled in looks like a key result and measures nothing.",
  source: "Keyline: what templates leave behind",
  examples: {
    bad: [
      "Raise «[metric]» from 3 to 5",
      "Night riders rise from «[…]» to 900",
      "Late buses fall from 20% to «X%»",
      "Sign «<number>» depots in 3 towns",
      "Raise punctuality from 81% to «??»",
      "«Key result 1»",
      { text: "«TBD»", cells: { start: 3, target: 5 } },
      { text: "«[KR text here]»", cells: { start: 3, target: 5 } },
    ],
    good: [
      "Raise punctuality from 81% to 92%",
      "[Night] Late buses fall from 50 to 20",
      "Riders of Night{bus} rise from 200 to 900",
      "Followers on X rise from 200 to 900",
      "Answer times < 5 minutes and waiting > 80% shorter",
      "Does everybody know the night bus? 80% say yes",
    ],
  },
};
