import type { Parse } from "../parse/parse.ts";
import { lowerAt, tokenAt } from "../parse/tokens.ts";
import { type Verb, verbAt } from "../parse/verb.ts";
import { words } from "../words/list.ts";
import { GLUED_UNITS } from "../words/units.ts";
import type { Claim } from "./claim.ts";
import { doneFrom } from "./done.ts";
import { bringsMoney, closesPeriod, servesInTime, statesEffect } from "./effect.ts";
import { nounClass } from "./noun.ts";
import { type Thing, thingAt } from "./object.ts";
import { isOwnPace, isOwnWork } from "./own-work.ts";
import { claimOfSubject, comparesIn } from "./subject.ts";

/** What a sentence claims that opens with a verb. */
export function claimOfVerb(parse: Parse, verb: Verb): Claim | null {
  const object = thingAt(parse.tokens, afterVerb(parse, verb), parse.quantities);
  const claim = (kind: Claim["kind"]): Claim => ({ kind, span: verb.span });
  switch (verb.class) {
    case "helper":
      return statesEffect(parse) || (object.amount !== null && object.class === "measure") ? null : claim("help");
    case "activity":
      return isOutcomeOfActivity(parse, verb, object) ? null : claim("activity");
    case "delivery":
      return isEffect(parse, verb, object) ? null : claim("delivered");
    case "keep":
      return (parse.target === null || parse.target.form === "cadence" || object.class === "work") && isOwnWork(parse, object) ? claim("activity") : null;
    case "up":
    case "reach":
      if (verb.base === "expand" && /^(to|into|in)$/.test(lowerAt(parse.tokens, verb.token + 1))) return claim("delivered");
      if (isRhythm(parse)) return claim("activity");
      if (verb.base === "ensure") return claimOfSubject(parse, afterVerb(parse, verb));
      if (verb.base === "be" && lowerAt(parse.tokens, verb.token + 1) === "able") return parse.target === null ? claim("delivered") : null;
      return countsWork(parse, verb, object) ? claim("activity") : endsDone(parse, verb) ? claim("delivered") : null;
    case "down":
      return verb.base === "drop" && parse.target === null && object.class === "thing" ? claim("delivered") : null;
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

const HIRES = words("hire employ recruit appoint nominate interview train teach invite meet contact");

/** A delivery that counts people, money or a measure brings an effect: "add 40 members", "deliver 20% growth". */
function isEffect(parse: Parse, verb: Verb, { class: kind, amount }: Thing): boolean {
  if (statesEffect(parse) || bringsMoney(parse, verb) || closesPeriod(parse, verb) || servesInTime(parse, verb)) return true;
  if (kind === "measure" && parse.target && verb.base === "create") return true;
  if (amount === null || HIRES.has(verb.base)) return false;
  return kind === "people" || kind === "doers" || kind === "measure" || (verb.base === "onboard" && kind !== "staff") || GLUED_UNITS.has(amount.unit ?? "");
}

const MEETS = words("meet satisfy");

/** "Meet 99.9% uptime" reaches a level; "review requests within a day" runs a service. */
const isOutcomeOfActivity = (parse: Parse, verb: Verb, { class: kind, amount }: Thing): boolean =>
  statesEffect(parse) || servesInTime(parse, verb) || (MEETS.has(verb.base) && amount !== null && (kind === "measure" || kind === "quality"));

/** "Get 10 code reviews" and "grow the library from 6 courses to 11" count the team's own work. */
function countsWork(parse: Parse, verb: Verb, object: Thing): boolean {
  if (parse.target === null || parse.target.unit === "%" || parse.relative) return false;
  if (verb.base === "convert") return false;
  if (isOwnPace(parse.tokens, object.head)) return true;
  if (verb.base === "close" && object.class === "fault") return true;
  if (parse.target.value >= MANY) return false;
  if (parse.target.form === "cadence" && HAS.has(verb.base)) return !GAINED.has(object.class ?? "");
  if (object.amount !== null || COUNTED.has(lowerAt(parse.tokens, verb.token + 1)) || lowerAt(parse.tokens, verb.token + 2) === "number") return isOwnWork(parse, object);
  if (verb.class === "up" && isPlural(parse.tokens, object.head) && parse.target.unit === null) return isOwnWork(parse, object);
  const unit = nounClass(parse.target.unit ?? parse.baseline?.unit ?? "");
  return unit === "thing" || unit === "work";
}

/** Nobody makes so many of a thing themselves. */
const MANY = 1000;

/** "3 days a week" and "twice a month" are habits, whatever the verb. */
const isRhythm = ({ tokens, target }: Parse): boolean =>
  target !== null && /^(x|days?)$/.test(target.unit ?? "") && /^(an?|per|\/|each|every)$/.test(lowerAt(tokens, target.next)) &&
  /^(week|month)$/.test(lowerAt(tokens, target.next + 1));

/** "Posts" can be counted, while "releases" and "deployments" tell how fast a team is. */
const isPlural = (tokens: Parse["tokens"], head: number): boolean => /s$/.test(lowerAt(tokens, head)) && !/^(rel|depl)/.test(lowerAt(tokens, head));

const COUNTED = words("number");

const MAKES = words("get have make bring convert");
const HAS = words("have convert");
const GAINED: ReadonlySet<string> = new Set(["measure", "people", "doers", "quality", "fault"]);
const MADE: ReadonlySet<string> = new Set(["thing", "work", "process"]);

const AWARDED = /^(certific|accredit|registr|author|licen)/;

/** "Get the portal live", "have the guide written" and "obtain a certification" deliver in the end. */
function endsDone(parse: Parse, verb: Verb): boolean {
  if (verb.base === "make" && /^an?$/.test(lowerAt(parse.tokens, verb.token + 1)) && isOwnWork(parse, thingAt(parse.tokens, verb.token + 1, []))) return true;
  if (verb.class !== "reach" || parse.target !== null || verb.base === "be" || verb.base === "become") return false;
  const { head, class: kind } = thingAt(parse.tokens, afterVerb(parse, verb), []);
  if (verb.base === "close" && kind === "fault") return true;
  const had = HAS.has(verb.base) ? head > 0 && !GAINED.has(kind ?? "") && !comparesIn(parse.tokens, verb.token + 1, head) : kind === "process" ? AWARDED.test(lowerAt(parse.tokens, head)) : MADE.has(kind ?? "");
  return had || (MAKES.has(verb.base) && doneFrom(parse.tokens, verb.token + 2) !== null);
}
