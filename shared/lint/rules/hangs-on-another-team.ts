import type { Span } from "../finding.ts";
import type { Parse } from "../parse/parse.ts";
import { lowerAt, type Token, tokenAt } from "../parse/tokens.ts";
import { verbAt } from "../parse/verb.ts";
import type { RuleCard } from "../rule.ts";
import { keyResultWording } from "../wording-rule.ts";
import { ACTS, BODIES, DEALS, GIFTS, GIVES, GRANTED, OUTSIDERS, OWN, PRIZES, RECEIVES, RULED, TEAMS } from "../words/outsiders.ts";

/** A key result that somebody outside the team has to bring about. */
export const hangsOnAnotherTeam = keyResultWording(
  "hangs-on-another-team", "warning", (parse, words) => outsiderIn(parse, words.outsiders),
  (words) => `“${words}” is not for this team to decide; say what the team itself can move, or agree it with them first.`,
);

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: RuleCard = {
  why: "A result that waits for somebody else can fail however well the team works.",
  source: "Foundry: avoid what depends on others; OKR Framework reviews dependencies",
  examples: {
    bad: [
      "«Finance» adopts the new travel form for 80% of trips",
      "Night timetable approved by the «council»",
      "Signed «partnership» with Northline",
      "3 «journalists» write about the night bus",
      "Win the regional transport «award»",
      "The «platform team» delivers the ticket API",
    ],
    good: [
      "Month-end errors in travel claims fall from 14 to 3",
      "Sales grow by 20%",
      "60% of riders recommend the night bus",
      "Sales team closes 40 deals",
      "12 partners live on the timetable API",
    ],
  },
};

function outsiderIn({ tokens }: Parse, own: ReadonlySet<string>): Span | null {
  for (let at = 0; at < tokens.length; at += 1) {
    const end = at + (PRIZES.lengthAt(tokens, at) || actorLength(tokens, at, own));
    if (end > at) return [tokenAt(tokens, at).start, tokenAt(tokens, end - 1).end];
  }
  return null;
}

/** Counts the tokens of an outsider at an index who has to act; 0 where none has. */
function actorLength(tokens: readonly Token[], at: number, own: ReadonlySet<string>): number {
  const known = own.has(lowerAt(tokens, at)) ? 1 : outsiderAt(tokens, at);
  const length = known > 0 && TEAMS.has(lowerAt(tokens, at + known)) ? known + 1 : known;
  if (TEAMS.has(lowerAt(tokens, at + 1)) && /^(the|another)$/.test(lowerAt(tokens, at - 1)) && acts(tokens, at, 2)) return 2;
  if (length > 0 && (acts(tokens, at, length) || isAsked(tokens, at))) return length;
  if (BODIES.has(lowerAt(tokens, at)) && /^(to|will)$/.test(lowerAt(tokens, at + 1)) && GIVES.has(lowerAt(tokens, at + 2))) return 1;
  if (isRuledBy(tokens, at)) return 1;
  if (/^(other|external|outside|independent|neighbouring|partner|partnering)$/.test(lowerAt(tokens, at)) && actsLater(tokens, at + 1)) return 2;
  return isNamed(tokens, at) && isSigned(tokens, at) ? 1 : 0;
}

/** "IT" is a department, "it" is none. */
const outsiderAt = (tokens: readonly Token[], at: number): number =>
  tokenAt(tokens, at).lower === "it" && tokenAt(tokens, at).text !== "IT" || isOwnTeams(tokens, at) ? 0 : OUTSIDERS.lengthAt(tokens, at);

/** "All teams" and "our departments" are no outsiders; "5 teams" and "other squads" are. */
const isOwnTeams = (tokens: readonly Token[], at: number): boolean =>
  TEAMS.has(lowerAt(tokens, at)) && tokenAt(tokens, at - 1).kind !== "number" && !/^(other|different|another|partner)$/.test(lowerAt(tokens, at - 1));

const REACH = 9;

/** "Finance adopts …", "marketing, sales and finance agree", "partners will publish". */
function acts(tokens: readonly Token[], at: number, length: number): boolean {
  if (at > 0 && !leads(tokens, at)) return false;
  let listed = false;
  for (let next = at + length; next < at + length + REACH; next += 1) {
    const word = lowerAt(tokens, next);
    if (doesWork(tokens, next, at + length)) return true;
    if (word === "of" && next === at + length) {
      next += 1;
      continue;
    }
    listed = listed || /^(and|or|,|&|\()$/.test(word);
    if (!listed && !PASSED.test(word)) return false;
    if (STOPS.test(word)) return false;
  }
  return false;
}

const WORKS = /^(delivery|activity|helper)$/;

/** A verb of work; right after "finance" or "sales" the bare word is a noun, as in "legal review". */
function doesWork(tokens: readonly Token[], at: number, after: number): boolean {
  const verb = verbAt(tokens, at);
  const singular = lowerAt(tokens, at - 1) === "sales" || !lowerAt(tokens, at - 1).endsWith("s");
  const bare = at === after && singular && !/(s|ed)$/.test(lowerAt(tokens, at));
  return !bare && (ACTS.has(lowerAt(tokens, at)) || (verb !== null && WORKS.test(verb.class)));
}

const PASSED = /^(will|to|and|or|,|&|\(|are|is|have|has|also|all|can|must|team|teams)$/;
const STOPS = /^(of|for|in|on|by|from|at|with|per|than|[.;:]|)$/;

/** An outsider acts where it opens the sentence or stands behind a number, "the" or "get". */
function leads(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  return before.kind === "number" || before.kind === "sign" || at < 4 || /^(the|our|get|that|if|all|and|or|with|key)$/.test(before.lower);
}

/** "approved by finance", "sign-off from the board", "agreement with legal". */
function isAsked(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back > at - REACH && back > 0; back -= 1) {
    const word = lowerAt(tokens, back);
    const before = lowerAt(tokens, back - 1);
    if (word === "by" && GRANTED.has(before)) return true;
    if (word === "from" && RECEIVES.has(lowerAt(tokens, 0))) return true;
    if (word === "with" && dealsBefore(tokens, back)) return true;
    if (word === "by" && GRANTED.has(lowerAt(tokens, back - 3))) return true;
    const hyphened = before !== "in" && before !== "off" || lowerAt(tokens, back - 2) === "-";
    if (/^(from|with|of|by)$/.test(word) && GIFTS.has(before) && hyphened) return true;
  }
  return false;
}

/** "Other projects adopt", "external authors have written". */
function actsLater(tokens: readonly Token[], noun: number): boolean {
  let at = noun + 1;
  while (/^(have|has|will|actively|already|also)$/.test(lowerAt(tokens, at))) at += 1;
  return lowerAt(tokens, noun).endsWith("s") && (ACTS.has(lowerAt(tokens, at)) || verbAt(tokens, at)?.form === "past");
}

/** "Work with finance", "agree the contract with finance". */
function dealsBefore(tokens: readonly Token[], end: number): boolean {
  for (let at = end - 1; at >= 0 && at > end - REACH; at -= 1) if (DEALS.has(lowerAt(tokens, at))) return true;
  return false;
}

/** "approved by Ines": whoever it is, they decide. */
const isRuledBy = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at - 1) === "by" && RULED.has(lowerAt(tokens, at - 2)) && (lowerAt(tokens, at - 2) !== "off" || lowerAt(tokens, at - 3) === "signed") && tokenAt(tokens, at).kind === "word" && !OWN.has(lowerAt(tokens, at));

/** A name with a capital inside a sentence. */
const isNamed = (tokens: readonly Token[], at: number): boolean => {
  const { kind, text, lower } = tokenAt(tokens, at);
  return kind === "word" && at > 1 && text !== lower;
};

/** "Partnership with Northline" is for Northline to sign. */
const isSigned = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at - 1) === "with" && (SIGNED.test(lowerAt(tokens, at - 2)) || /^(agree|negotiate)$/.test(lowerAt(tokens, 0)) || agreesOn(tokens, at));

const SIGNED = /^(agreements?|partnerships?|contracts?|mou|loi|deals?|pilot|collaboration)$/;

const agreesOn = (tokens: readonly Token[], at: number): boolean => tokens.slice(Math.max(0, at - REACH), at).some(({ lower }) => /^(agree|agreed|negotiate)$/.test(lower));
