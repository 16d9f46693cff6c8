import type { Span } from "../finding.ts";
import type { Parse } from "../parse/parse.ts";
import { lowerAt, tokenAt } from "../parse/tokens.ts";
import { SECONDS } from "../words/units.ts";
import { ATTENTION, LOAD, PAID, SHOWN, SHOWS, SUBSCRIBED, SUBSCRIBERS, VANITY } from "../words/vanity.ts";

/** What a text counts that grows without anybody being better off, by our words and those that a team adds; null where nothing is. */
export function vanityIn(parse: Parse, own: ReadonlySet<string>): Span | null {
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
  lowerAt(tokens, at) === "reach" && !tokens.some(({ lower }) => SHOWS.has(lower))
  && (verb?.token === at || /^(to|and|will)$/.test(lowerAt(tokens, at - 1)) || tokenAt(tokens, at + 1).kind === "number");

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
