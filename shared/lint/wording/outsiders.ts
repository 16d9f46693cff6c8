import { headNoun } from "../claim/noun-phrase.ts";
import type { Span } from "../finding.ts";
import type { Parse } from "../parse/parse.ts";
import { spanOf } from "../parse/phrase-list.ts";
import { lowerAt, type Token, tokenAt } from "../parse/tokens.ts";
import { verbAt } from "../parse/verb.ts";
import { ACTS, DEALS, DEALT, GIFTS, GRANTED, OUTSIDERS, OWN, PRIZES, RECEIVES, RULED, TEAMS } from "../words/outsiders.ts";

/** Finds somebody outside the team who has to act, by our words and those that a team adds; null where nobody has. */
export function outsiderIn(parse: Parse, own: ReadonlySet<string>): Span | null {
  for (let at = 0; at < parse.tokens.length; at += 1) {
    if (tokenAt(parse.tokens, at).kind !== "word") continue;
    const length = PRIZES.lengthAt(parse.tokens, at) || actorLength(parse, at, own);
    if (length > 0) return spanOf(parse.tokens, at, length);
  }
  return null;
}

const REACH = 9;

/** Counts the tokens of an outsider at an index who has to act; 0 where none has. */
function actorLength(parse: Parse, at: number, own: ReadonlySet<string>): number {
  const { tokens } = parse;
  const word = lowerAt(tokens, at);
  const before = lowerAt(tokens, at - 1);
  const known = own.has(word) ? 1 : outsiderAt(tokens, at);
  const length = known > 0 && TEAMS.has(lowerAt(tokens, at + known)) ? known + 1 : known;
  if (length > 0 && (acts(parse, at, length) || isAsked(tokens, at))) return length;
  if ((before === "the" || before === "another") && isOtherTeam(tokens, at) && (acts(parse, at, 2) || isAsked(tokens, at))) return 2;
  if (before === "by" && isRuling(tokens, at)) return 1;
  if ((word === "from" || word === "by") && isGift(tokens, at - 1)) return giversLength(tokens, at);
  return before === "with" && isNamed(tokens, at) && isDealtWith(tokens, at - 1) ? 1 : 0;
}

/** "the platform team", and not "the whole team". */
const isOtherTeam = (tokens: readonly Token[], at: number): boolean =>
  TEAMS.has(lowerAt(tokens, at + 1)) && !/^(full|whole|entire)$/.test(lowerAt(tokens, at));

/** "IT" is a department and "it" is none; "all teams" and "our departments" are no outsiders, "5 teams" and "other squads" are. */
function outsiderAt(tokens: readonly Token[], at: number): number {
  const { lower, text } = tokenAt(tokens, at);
  if (lower === "it" && text !== "IT") return 0;
  const before = tokenAt(tokens, at - 1);
  const ours = TEAMS.has(lower) && before.kind !== "number" && !/^(different|other|another|external|outside)$/.test(before.lower);
  return ours ? 0 : OUTSIDERS.lengthAt(tokens, at);
}

const LEADERS = /^(the|our|get|that|if|all|and|or|with|key)$/;
const PASSED = /^(to|and|or|,|&|\(|are|is|have|has|also|all|team|teams)$/;
const WILL = /^(will|can|must|should)$/;
const STOPS = /^(for|in|on|by|from|at|with|per|than|[.;:]|)$/;

/** "Finance adopts …", "marketing, sales and finance agree", "get legal to sign"; after an imperative they are its object. */
function acts({ tokens, verb }: Parse, at: number, length: number): boolean {
  const before = tokenAt(tokens, at - 1);
  const counted = before.kind === "number" || tokenAt(tokens, at - 2).kind === "number";
  const leads = at < 4 || counted || before.kind === "sign" || LEADERS.test(before.lower);
  const next = tokenAt(tokens, at + length).lower;
  const object = verb !== null && verb.token < at && verb.form === "base" && next !== "to" && !WILL.test(next);
  return leads && !object && verbFollows(tokens, at + length);
}

function verbFollows(tokens: readonly Token[], first: number): boolean {
  let listed = false;
  for (let at = lowerAt(tokens, first) === "of" ? first + 2 : first; at < first + REACH; at += 1) {
    const word = lowerAt(tokens, at);
    if (WILL.test(word) || doesWork(tokens, at, first)) return true;
    listed = listed || /^(and|or|,|&|\()$/.test(word);
    if (STOPS.test(word) || !(listed || PASSED.test(word))) return false;
  }
  return false;
}

const WORKS = /^(delivery|activity|helper)$/;

/** A verb of work; right after "finance" or "sales" the bare word is a noun, as in "legal review". */
function doesWork(tokens: readonly Token[], at: number, first: number): boolean {
  const word = lowerAt(tokens, at);
  const actor = lowerAt(tokens, at - 1);
  const bare = at === first && (actor === "sales" || !actor.endsWith("s")) && !/(s|ed)$/.test(word);
  return !bare && isWork(tokens, at);
}

const isWork = (tokens: readonly Token[], at: number): boolean =>
  ACTS.has(lowerAt(tokens, at).replace(/s$/, "")) || WORKS.test(verbAt(tokens, at)?.class ?? "");

/** "approved by finance", "sign-off from the board", "work with legal", "get data from IT". */
function isAsked(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back > at - REACH && back > 0; back -= 1) {
    const word = lowerAt(tokens, back);
    const before = lowerAt(tokens, back - 1);
    if (word === "by" && (GRANTED.has(before) || GRANTED.has(lowerAt(tokens, back - 3)))) return true;
    if (word === "from" && RECEIVES.has(lowerAt(tokens, 0))) return true;
    if (word === "with" && dealsBefore(tokens, back)) return true;
    if (/^(from|with|of|by)$/.test(word) && isGift(tokens, back - 1)) return true;
  }
  return false;
}

const pastArticle = (tokens: readonly Token[], at: number): number => (/^(a|an|the|our)$/.test(lowerAt(tokens, at)) ? at + 1 : at);

/** "sign-off from the data officer": whoever gives it, unless it is our own people. */
const giversLength = (tokens: readonly Token[], at: number): number =>
  OWN.has(lowerAt(tokens, pastArticle(tokens, at + 1))) ? 0 : Math.max(0, headNoun(tokens, at + 1) - at + 1);

/** "buy-in" and "sign-off" are written in two. */
const isGift = (tokens: readonly Token[], at: number): boolean =>
  GIFTS.has(lowerAt(tokens, at)) || (/^(in|off)$/.test(lowerAt(tokens, at)) && lowerAt(tokens, at - 1) === "-");

/** "Work with finance", "agree the contract with finance". */
const dealsBefore = (tokens: readonly Token[], end: number): boolean =>
  tokens.slice(Math.max(0, end - REACH), end).some(({ lower }) => DEALS.has(lower));

/** "approved by Ines", "signed off by Ines": whoever it is, they decide. */
function isRuling(tokens: readonly Token[], at: number): boolean {
  const ruled = lowerAt(tokens, at - 2);
  const rules = RULED.has(ruled) || (ruled === "off" && lowerAt(tokens, at - 3) === "signed");
  return rules && tokenAt(tokens, at).kind === "word" && !OWN.has(lowerAt(tokens, at));
}

/** A name with a capital inside a sentence. */
const isNamed = (tokens: readonly Token[], at: number): boolean => {
  const { kind, text, lower } = tokenAt(tokens, at);
  return kind === "word" && at > 1 && text !== lower;
};

/** "Partnership with Northline", "agree the plan with Northline". */
const isDealtWith = (tokens: readonly Token[], at: number): boolean =>
  DEALT.has(lowerAt(tokens, at - 1)) || tokens.slice(Math.max(0, at - REACH), at).some(({ lower }) => /^(agree|agreed|negotiate)$/.test(lower));
