import type { Span } from "../finding.ts";
import type { Parse } from "../parse/parse.ts";
import { lowerAt, type Token, tokenAt } from "../parse/tokens.ts";
import type { Words } from "../words/list.ts";
import { SECONDS } from "../words/units.ts";
import { ATTENTION, LOAD, PAID, SHOWN, SHOWS, SUBSCRIBERS, VANITY } from "../words/vanity.ts";

/** What a text counts that grows without anybody being better off, by our words and those that a team adds; null where nothing is. */
export function vanityIn(parse: Parse, own: ReadonlySet<string>): Span | null {
  const { tokens, target } = parse;
  if (target?.unit && SECONDS.has(target.unit)) return null;
  const says = sayer(tokens);
  for (let at = 0; at < tokens.length; at += 1) {
    const { lower, start, end } = tokenAt(tokens, at);
    if (VANITY.has(lower) || own.has(lower) || isAttention(parse, at, says)) return [start, end];
  }
  return crowdIn(parse);
}

/** Attention counts where the sentence says to what it is paid: "site visits" and not "repeat visits". */
function isAttention(parse: Parse, at: number, says: Says): boolean {
  const word = lowerAt(parse.tokens, at);
  if (SUBSCRIBERS.has(word)) return !says(PAID);
  if (word === "traffic" && !says(LOAD)) return true;
  const group = ATTENTION.find(([what]) => what.has(word));
  return group !== undefined && says(group[1]) && !isVerb(parse, at, says);
}

type Says = (list: Words) => boolean;

/** Answers whether a text has one of the words of a list, looking through it once for each list. */
function sayer(tokens: readonly Token[]): Says {
  const answers = new Map<Words, boolean>();
  return (list) => {
    const answer = answers.get(list) ?? tokens.some(({ lower }) => list.has(lower));
    answers.set(list, answer);
    return answer;
  };
}

/** "Reach 500 farmers" is no audience, "reach 500 people on social media" is one. */
function isVerb({ tokens, verb }: Parse, at: number, says: Says): boolean {
  return lowerAt(tokens, at) === "reach" && !says(SHOWS)
  && (verb?.token === at || /^(to|and|will)$/.test(lowerAt(tokens, at - 1)) || tokenAt(tokens, at + 1).kind === "number");
}

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
