import type { Parse } from "../parse/parse.ts";
import { afterLabel } from "../parse/leading-verb.ts";
import { lowerAt, type Token, tokenAt } from "../parse/tokens.ts";
import { type Verb, verbAt } from "../parse/verb.ts";
import { words } from "../words/list.ts";
import { SECONDS } from "../words/units.ts";
import type { Claim } from "./claim.ts";
import { claimOfNoun, spanOf } from "./bare-noun.ts";
import { claimOfDone, doneAt } from "./done.ts";
import { isDoneByOthers } from "./done-by-others.ts";
import { isGained, isMade, nounClass } from "./noun-class.ts";
import { type Thing, thingAt } from "./object.ts";
import { isOwnPace } from "./own-work.ts";
import { unknownVerb } from "./unknown-verb.ts";

const REACH = 24;
const BE = words("is are was were be been being has have had gets get");
const CAN = words("can able");
const MOST_AFTER = 4;

/** What a sentence claims that opens with no verb we know: who or what comes first, then what becomes of it. */
export function claimOfSubject(parse: Parse, first = afterLabel(parse.tokens)): Claim | null {
  const { tokens } = parse;
  const verb = unknownVerb(parse, first);
  if (verb) return verb.claims ? { kind: "delivered", span: verb.span } : null;
  const there = lowerAt(tokens, first) === "there" && BE.has(lowerAt(tokens, first + 1));
  const subject = thingAt(tokens, there ? first + 2 : first, parse.quantities);
  if (there && isMade(subject.class)) return { kind: "there", span: spanOf(tokens, first + 1) };
  if (there && parse.target === null) return null;
  if (parse.target && isOwnPace(tokens, subject.head)) return { kind: "activity", span: spanOf(tokens, subject.head) };
  for (let at = first + 1; at < first + REACH && at < tokens.length; at += 1) {
    const claim = claimAt(parse, subject, at);
    if (claim !== undefined) return claim;
    if (lowerAt(tokens, at) === "(") at = closing(tokens, at);
    if (CLAUSE.test(lowerAt(tokens, at))) break;
  }
  return claimOfNoun(parse, subject, first);
}

const CLAUSE = /^([:;–—]|to|where|what|how|when|if|whether)$/;

/** The token of the bracket that closes the one at a token; the last token where none does. */
function closing(tokens: readonly Token[], open: number): number {
  let at = open;
  while (at < tokens.length && lowerAt(tokens, at) !== ")") at += 1;
  return at;
}

/** What is claimed by the word at a token; undefined where it does not decide. */
function claimAt(parse: Parse, subject: Thing, at: number): Claim | null | undefined {
  const { tokens } = parse;
  const { lower, start, end } = tokenAt(tokens, at);
  if (CAN.has(lower)) return parse.target === null ? { kind: "there", span: [start, end] } : null;
  const done = doneAt(tokens, at, BE.has(lowerAt(tokens, at - 1)));
  if (done) return claimOfDone(parse, subject, done);
  if (at <= subject.head) return undefined;
  if (parse.target && isDoneByOthers(lower)) return null;
  if (lower === "will" && parse.target && !/^(team|i|we)$/.test(lowerAt(tokens, subject.head))) return null;
  if (BE.has(lower)) return CAN.has(lowerAt(tokens, at + 1)) ? undefined : claimOfState(parse, subject, at);
  const verb = verbAt(tokens, at);
  if (!verb) return undefined;
  const ours = /^(hold|make)$/.test(verb.base) && at === subject.head + 1 && isMade(thingAt(tokens, at + 1, parse.quantities).class);
  if (/^(up|down|better|keep|reach)$/.test(verb.class) && !ours) return null;
  if (isProductAtWork(parse, subject, verb)) return { kind: "there", span: [start, end] };
  return at <= subject.head + MOST_AFTER && isTeamAtWork(parse, subject, verb, ours) ? { kind: "activity", span: verb.span } : undefined;
}

/** "Each team member spends …" is work; what 90% of managers do is an outcome, and so is what others adopt. */
function isTeamAtWork({ tokens }: Parse, { head, amount, class: kind }: Thing, verb: Verb, makes: boolean): boolean {
  if (!(WORK.test(verb.class) || makes) || /^(use|adopt|meet)$/.test(verb.base) || (amount !== null && amount.form !== "share")) return false;
  if (DEPARTMENT.test(lowerAt(tokens, head)) && verb.form === "s") return true;
  const ours = /^(teams?|everyone)$/.test(lowerAt(tokens, head)) ||
    (amount !== null && verb.class !== "helper" && /^members?$/.test(lowerAt(tokens, head)));
  if (kind !== "staff" && !ours) return false;
  return verb.token === head + 1 || /^(staff|people|quality|doers)$/.test(nounClass(lowerAt(tokens, verb.token - 1)) ?? "");
}

/** "The app runs on 3 devices" says what a thing of ours can do. */
function isProductAtWork({ tokens, target }: Parse, { class: kind, amount, head }: Thing, { form, token }: Verb): boolean {
  if (form !== "s" || token !== head + 1 || lowerAt(tokens, token + 1) === "per") return false;
  return kind === "thing" && amount === null && target?.unit !== "%" && !SECONDS.has(target?.unit ?? "") && target?.form !== "none";
}

const DEPARTMENT = /^(marketing|sales|hr|engineering|product|finance|operations|legal|design|leadership|board|management|c.o)$/;
const WORK = /^(delivery|activity|discovery|helper)$/;

function claimOfState(parse: Parse, subject: Thing, be: number): Claim | null {
  for (let at = be + 1; at <= be + MOST_AFTER; at += 1) {
    const done = doneAt(parse.tokens, at, true);
    const claim = done && claimOfDone(parse, subject, done);
    if (claim) return claim;
    if (claim === null && done) return null;
  }
  const { start, end } = tokenAt(parse.tokens, be);
  if (equips(parse, subject, be)) return { kind: "there", span: [start, end] };
  return parse.target === null && subject.class !== "measure" ? { kind: "state", span: [start, end] } : null;
}

/** "Every shop page has a map" speaks of what the team has made. */
const equips = ({ tokens, quantities }: Parse, { class: kind, amount }: Thing, be: number): boolean =>
  kind !== "people" && amount?.form === "share" && /^(has|have|gets?)$/.test(lowerAt(tokens, be)) &&
  (thingAt(tokens, be + 1, quantities).class === "thing" || (isMade(kind) && !isGained(thingAt(tokens, be + 1, quantities).class)));
