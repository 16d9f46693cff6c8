import type { Parse } from "../parse/parse.ts";
import { lowerAt, tokenAt } from "../parse/tokens.ts";
import { type Verb, verbAt } from "../parse/verb.ts";
import { words } from "../words/list.ts";
import type { Claim } from "./claim.ts";
import { bringsMoney, closesPeriod, servesInTime, statesEffect } from "./effect.ts";
import { type Thing, thingAt } from "./object.ts";
import { isOwnWork } from "./own-work.ts";
import { claimOfReach } from "./reach.ts";

/** What a sentence claims that opens with a verb. */
export function claimOfVerb(parse: Parse, verb: Verb): Claim | null {
  const object = thingAt(parse.tokens, afterVerb(parse, verb), parse.quantities);
  const claim = (kind: Claim["kind"]): Claim => ({ kind, span: verb.span });
  switch (verb.class) {
    case "helper":
      return statesEffect(parse) || (object.amount !== null && object.class === "measure") ? null : claim("help");
    case "activity":
    case "discovery":
      return isOutcomeOfActivity(parse, verb, object) ? null : claim("activity");
    case "delivery":
      return isEffect(parse, verb, object) ? null : claim("delivered");
    case "keep":
      return keepsWorking(parse, object) ? claim("activity") : null;
    case "up":
    case "reach":
      return claimOfReach(parse, verb, object);
    default:
      return null;
  }
}

/** The token after a verb, and after those that "and" joins to it, as in "design and ship". */
export function afterVerb({ tokens }: Parse, { token, span }: Verb): number {
  let next = token + 1;
  while (next < tokens.length && tokenAt(tokens, next).start < span[1]) next += 1;
  while (JOINTS.has(lowerAt(tokens, next)) && verbAt(tokens, next + 1)) next += 2;
  return next;
}

const JOINTS = words("and or & / ,");

/** "Keep the blog updated" goes on working, while "keep 12 shops open" holds a level. */
const keepsWorking = (parse: Parse, object: Thing): boolean =>
  (parse.target === null || parse.target.form === "cadence" || object.class === "work") && isOwnWork(parse, object);

/** Verbs of work on people and on lists of one's own. */
const WORKS_ON = words(`
  hire employ recruit appoint nominate interview train teach invite meet contact close clean fix test verify validate document map migrate address
  tackle handle submit install repair renovate translate complete
`);

/** A delivery that counts people, money or a measure brings an effect: "add 40 members", "deliver 20% growth". */
function isEffect(parse: Parse, verb: Verb, { class: kind, amount, head }: Thing): boolean {
  if (statesEffect(parse) || bringsMoney(parse, verb) || closesPeriod(parse, verb) || servesInTime(parse, verb)) return true;
  if (kind === "measure" && parse.target && verb.base === "create") return true;
  if (amount === null && gathers(parse, head)) return true;
  if (amount === null || WORKS_ON.has(verb.base)) return false;
  if (kind === "people" || kind === "doers" || kind === "measure") return true;
  return (verb.base === "onboard" && kind !== "staff");
}

/** "Build a circle of 40 regular guests" counts guests. */
function gathers({ tokens, quantities }: Parse, head: number): boolean {
  const who = lowerAt(tokens, head + 1) === "of" ? thingAt(tokens, head + 2, quantities) : null;
  return who !== null && who.amount !== null && (who.class === "people" || who.class === "doers");
}

const MEETS = words("meet satisfy");

/** "Meet 99.9% uptime" reaches a level; "review requests within a day" runs a service. */
const isOutcomeOfActivity = (parse: Parse, verb: Verb, { class: kind, amount }: Thing): boolean =>
  statesEffect(parse) || servesInTime(parse, verb) || (MEETS.has(verb.base) && amount !== null && (kind === "measure" || kind === "quality"));
