import type { Span } from "../finding.ts";
import type { Parse } from "../parse/parse.ts";
import { lowerAt, type Token } from "../parse/tokens.ts";
import { verbAt } from "../parse/verb.ts";
import { JOINERS } from "../words/joints.ts";
import { words } from "../words/list.ts";
import { isBracketed } from "./brackets.ts";
import { secondAmount } from "./second-amount.ts";
import { listedMeasure, secondNoun } from "./second-noun.ts";
import { secondPhrase } from "./second-phrase.ts";

/** The part of a text that states a second result; null where it states one, with or without conditions on it. */
export const secondResult = (parse: Parse): Span | null => secondMove(parse) ?? secondClause(parse) ?? (isJoined(parse) ? joinedResult(parse) : null);

const isJoined = ({ tokens }: Parse): boolean => tokens.some(({ lower }) => JOINERS.has(lower));

const joinedResult = (parse: Parse): Span | null => secondPhrase(parse) ?? secondAmount(parse) ?? secondNoun(parse) ?? listedMeasure(parse);

/** The part of an objective that states a second goal, or null. */
export const secondGoal = (parse: Parse): Span | null => secondClause(parse) ?? secondPhrase(parse);

/** Two moves of numbers are two results. */
function secondMove({ moves }: Parse): Span | null {
  const second = moves[1];
  return second ? [Math.min(second.from.span[0], second.to.span[0]), Math.max(second.from.span[1], second.to.span[1])] : null;
}

const EXPLAINS = words(`
  as where which when if e.g i.e e i meaning measured based according defined assuming excluding including note this that see current currently
  baseline target today now compared vs who to for in on with
`);
const MOST = 8;
const BARE = /^\S+(\s\S+)?$/;

/** "Design, build and test it" is one thing done. */
const isChain = (tokens: readonly Token[], first: number): boolean =>
  tokens.slice(0, first).every(({ lower }, at) => lower === "," || JOINERS.has(lower) || verbAt(tokens, at)?.form === "base");

/** A clause of its own, unless it explains the one before or is no more than two words of it. */
const secondClause = ({ clauses, text, tokens }: Parse): Span | null => clauses.slice(1, MOST).find(([start, end]) => {
  if (text[start - 1] === "/") return false;
  const first = tokens.findIndex((token) => token.start === start);
  return !EXPLAINS.has(lowerAt(tokens, first)) && !isChain(tokens, first) && !BARE.test(text.slice(start, end)) && !isBracketed(tokens, first);
}) ?? null;
