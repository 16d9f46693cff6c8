import type { Span } from "../finding.ts";
import type { Parse } from "../parse/parse.ts";
import { lowerAt, tokenAt } from "../parse/tokens.ts";
import type { RuleCard } from "../rule.ts";
import { keyResultWording } from "../wording-rule.ts";
import { ATTENTION, LOAD, PAID, SHOWN, SHOWS, SUBSCRIBED, SUBSCRIBERS, VANITY } from "../words/vanity.ts";
import { SECONDS } from "../words/units.ts";

/** A count that grows without anybody being better off, such as followers or page views. */
export const vanityMetric = keyResultWording(
  "vanity-metric", "warning", (parse, words) => vanityIn(parse, words.vanity),
  (words) => `“${words}” can grow while nothing gets better; count what people do because of it.`,
);

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: RuleCard = {
  why: "Attention is easy to buy and easy to count; what people then do is what the objective wants.",
  source: "Engineering essay; Castro on vanity metrics",
  examples: {
    bad: [
      "Reach 5,000 «followers»",
      "Newsletter «subscribers» grow from 200 to 900",
      "Monthly blog «traffic» up by 30%",
      "300 GitHub «stars» by June",
    ],
    good: [
      "Reply rate to the newsletter rises from 2% to 6%",
      "Paying subscribers grow from 200 to 900",
      "Traveller rating of 4.5 stars",
      "Repeat visits to the clinic fall from 40 to 25 a week",
      "20% of network traffic goes through the new cable",
    ],
  },
};

function vanityIn(parse: Parse, own: ReadonlySet<string>): Span | null {
  const { tokens, target } = parse;
  if (target?.unit && SECONDS.has(target.unit)) return null;
  const paidTo = ATTENTION.filter(([, where]) => tokens.some(({ lower }) => where.has(lower)));
  const listed = tokens.some(({ lower }) => SUBSCRIBED.has(lower)) && !tokens.some(({ lower }) => PAID.has(lower));
  for (let at = 0; at < tokens.length; at += 1) {
    const { lower, start, end } = tokenAt(tokens, at);
    if (own.has(lower) || VANITY.has(lower) || (listed && SUBSCRIBERS.has(lower))) return [start, end];
    const counted = paidTo.some(([what]) => what.has(lower)) || (lower === "traffic" && !tokens.some((token) => LOAD.has(token.lower)));
    if (counted && !isVerb(parse, at)) return [start, end];
  }
  return crowdIn(parse);
}

/** "Reach 500 farmers" is no audience, "reach 500 people on social media" is one. */
const isVerb = ({ tokens, verb }: Parse, at: number): boolean =>
  lowerAt(tokens, at) === "reach" && !tokens.some(({ lower }) => SHOWS.has(lower)) && (verb?.token === at || /^(to|and|will)$/.test(lowerAt(tokens, at - 1)) || tokenAt(tokens, at + 1).kind === "number");

const CROWD = 20;

/** "40k views", but not "4.5 stars". */
function crowdIn({ tokens, quantities }: Parse): Span | null {
  const crowd = quantities.find(({ unit, value }) => value > CROWD && unit !== null && SHOWN.has(unit));
  for (let at = crowd ? crowd.next : tokens.length; at < tokens.length; at += 1) {
    const { lower, start, end } = tokenAt(tokens, at);
    if (lower === crowd?.unit) return [start, end];
  }
  return null;
}
