import type { Parse } from "../parse/parse.ts";
import { lowerAt } from "../parse/tokens.ts";
import type { Verb } from "../parse/verb.ts";
import { words } from "../words/list.ts";
import { comparesIn } from "./bare-noun.ts";
import type { Claim } from "./claim.ts";
import { doneFrom } from "./done.ts";
import { isGained, isMade, nounClass } from "./noun-class.ts";
import type { Thing } from "./object.ts";
import { isOwnPace, isOwnWork } from "./own-work.ts";
import { afterVerb } from "./predicate.ts";
import { claimOfSubject } from "./subject.ts";

/** What a sentence claims that opens with a verb such as "grow", "reach", "get" or "ensure": mostly an outcome, so null. */
export function claimOfReach(parse: Parse, verb: Verb, object: Thing): Claim | null {
  const { span, base } = verb;
  const next = lowerAt(parse.tokens, verb.token + 1);
  if (base === "ensure") return claimOfSubject(parse, afterVerb(parse, verb));
  if (base === "expand" && /^(to|into|in)$/.test(next)) return { kind: "delivered", span };
  if (/^be(come)?$/.test(base) && parse.tokens.some(({ lower }) => /^(certifi|accredit)ed$/.test(lower))) return { kind: "delivered", span };
  if (verb.class === "up" && /^(budget|headcount)$/.test(lowerAt(parse.tokens, object.head))) return { kind: "activity", span };
  if (isRhythm(parse) || countsWork(parse, verb, object)) return { kind: "activity", span };
  return makes(parse, verb, object) || endsDone(parse, verb, object) ? { kind: "delivered", span } : null;
}

/** "3 days a week" and "twice a month" are habits, whatever the verb. */
const isRhythm = ({ tokens, target }: Parse): boolean =>
  target !== null && /^(x|days?)$/.test(target.unit ?? "") && /^(an?|per|\/|each|every)$/.test(lowerAt(tokens, target.next)) &&
  /^(week|month)$/.test(lowerAt(tokens, target.next + 1));

/** Nobody makes so many of a thing themselves. */
const MANY = 1000;
const HAS = words("have convert");
const FROM_OTHERS = words("convert win sell earn receive save");

/** "Get 10 code reviews" and "grow the library from 6 courses to 11" count the team's own work. */
function countsWork(parse: Parse, verb: Verb, object: Thing): boolean {
  const { tokens, target, baseline, relative } = parse;
  if (target === null || target.unit === "%" || relative || FROM_OTHERS.has(verb.base) || target.value >= MANY) return false;
  if (isOwnPace(tokens, object.head) || (verb.base === "close" && object.class === "fault")) return true;
  const numbered = object.amount !== null || lowerAt(tokens, verb.token + 1) === "number" || lowerAt(tokens, verb.token + 2) === "number";
  if (numbered || (verb.class === "up" && target.unit === null && isPlural(tokens, object.head))) return isOwnWork(parse, object);
  const unit = nounClass(target.unit ?? baseline?.unit ?? "");
  return unit === "thing" || unit === "work";
}

/** "Posts" can be counted, while "releases" and "deployments" tell how fast a team is. */
const isPlural = (tokens: Parse["tokens"], head: number): boolean => /^(?!rel|depl).*s$/.test(lowerAt(tokens, head));

/** "Make a film that 30 schools show" makes something, whatever it brings. */
const makes = (parse: Parse, { base, token }: Verb, object: Thing): boolean =>
  base === "make" && /^an?$/.test(lowerAt(parse.tokens, token + 1)) && isOwnWork(parse, object);

const MAKES = words("get have make bring convert");

/** "Get the portal live", "have the guide written" and "obtain a certification" deliver in the end. */
function endsDone(parse: Parse, { base, class: verbClass, token }: Verb, { head, class: kind }: Thing): boolean {
  if (verbClass !== "reach" || parse.target !== null || /^(be|become|sell)$/.test(base)) return false;
  if (base === "make" && (lowerAt(parse.tokens, token + 1) === "it" || isMade(nounClass(lowerAt(parse.tokens, head - 1))))) return true;
  if (MAKES.has(base) && doneFrom(parse.tokens, token + 2) !== null) return true;
  if (HAS.has(base)) return head > 0 && !isGained(kind) && !comparesIn(parse.tokens, token + 1, head);
  return isMade(kind) || (base === "close" && kind === "fault");
}
