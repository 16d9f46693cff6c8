import type { Span } from "../finding.ts";
import type { Parse } from "../parse/parse.ts";
import type { Quantity } from "../parse/quantity.ts";
import { lowerAt } from "../parse/tokens.ts";
import { marked } from "../replace-span.ts";
import type { ObjectiveRule, Proposal, RuleCard } from "../rule.ts";

/** An objective that holds a target, which belongs in a key result. */
export const objectiveWithNumber: ObjectiveRule = {
  id: "objective-with-number",
  on: "objective",
  severity: "warning",
  wording: true,
  check: ({ parse }) => {
    const span = targetIn(parse);
    if (!span) return [];
    const message = `“${marked(parse.text, span)}” is a target; leave it to a key result and let the objective say what becomes true.`;
    return [{ at: "objective", span, message, fixes: withoutTail(parse.text, span) }];
  },
};

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: RuleCard = {
  why: "The objective says where to go and why; its key results carry the numbers.",
  source: "OKR Guide; Engineering essay",
  examples: {
    bad: [
      "Grow bookings by «40%»",
      "«Double» the number of night buses",
      "Bring «5,000» commuters back to the train",
      "Sell tickets for «€2M» in Q3",
      "Grow bookings by «xx%»",
    ],
    good: [
      "Commuters choose the train again",
      "The most loved B2B ticket desk of 2026, open 24/7",
      "Our top 100 employers travel by train from Q3",
      "A newcomer's first 90 days feel like home, and we reach #1 for it",
      "Finish the 30 by 30 ride in good health",
      "Everything that a tier 1 station needs on day 1 of phase 2",
    ],
  },
};

function targetIn(parse: Parse): Span | null {
  const found = parse.quantities.find((quantity) => isTarget(parse, quantity));
  return found?.span ?? placeholderIn(parse);
}

function isTarget({ tokens, verb }: Parse, { form, first }: Quantity): boolean {
  if (form === "digits" || form === "ratio" || form === "range") return !PLACING.has(lowerAt(tokens, first - 1)) && !isPaired(tokens, first);
  return form === "multiple" && verb?.token === first;
}

/** "Top 3", "#1", "the first 90 days" and "goal 7" describe and set no target. */
const PLACING: ReadonlySet<string> = new Set(["top", "#", "first", "last", "next", "goal"]);

/** "The 50 by 50 challenge" is a name. */
const isPaired = (tokens: Parse["tokens"], first: number): boolean => [first, first - 2].some((one) =>
  tokens[one]?.kind === "number" && lowerAt(tokens, one + 1) === "by" && tokens[one + 2]?.kind === "number");

const PLACEHOLDER = /^(x{1,3}|n|y)$/;

/** "xx%" and "$N" stand for a number that was going to be here. */
function placeholderIn({ tokens }: Parse): Span | null {
  for (let at = 0; at < tokens.length; at += 1) {
    const [token, before, after] = [tokens[at], tokens[at - 1], tokens[at + 1]];
    if (!token || !PLACEHOLDER.test(token.lower)) continue;
    if (after?.text === "%") return [token.start, after.end];
    if (before && /^[$€£]$/.test(before.text) && token.glued) return [before.start, token.end];
  }
  return null;
}

/** "Grow bookings by 40%" reads well without its end, so that much can be done for the writer. */
function withoutTail(text: string, [start, end]: Span): Proposal[] {
  const before = text.slice(0, start).trimEnd();
  const after = text.slice(end).trim();
  if (!before.endsWith(" by") || (after !== "" && after !== "." && after !== "!")) return [];
  return [{ label: "Leave the number to a key result", at: "objective", replacement: before.slice(0, -" by".length).trimEnd(), asks: true }];
}
