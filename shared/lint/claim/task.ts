import type { Span } from "../finding.ts";
import type { Parse } from "../parse/parse.ts";
import { lowerAt, tokenAt } from "../parse/tokens.ts";
import type { Verb } from "../parse/verb.ts";
import { words } from "../words/list.ts";
import { claimOf } from "./claim.ts";
import { doneFrom } from "./done.ts";
import { isMade, isSomebody, nounClass } from "./noun-class.ts";
import { type Thing, thingAt } from "./object.ts";
import { afterVerb } from "./predicate.ts";

/** Finds the words by which an objective is a task, a project or a thing to deliver; null where it says where to go. */
export function taskIn(parse: Parse): Span | null {
  if (parse.verb) return isTask(parse, parse.verb) ? parse.verb.span : null;
  const claim = claimOf(parse);
  if (!claim || claim.kind === "state") return null;
  const at = parse.tokens.findIndex(({ end }) => end === claim.span[1]);
  const named = claim.kind === "deliverable" && isProject(parse.tokens, at) && !isPraised(parse);
  const opens = claim.span[0] === parse.tokens[0]?.start && /^(thing|work)$/.test(thingAt(parse.tokens, 1, []).class ?? "");
  const delivers = claim.kind === "delivered" && ((opens && !BEST.has(lowerAt(parse.tokens, 2))) || endsAt(parse, claim.span[1]));
  return named || delivers ? claim.span : null;
}

const isPraised = ({ tokens }: Parse): boolean => tokens.some(({ lower }) => BEST.has(lower));

/** "Timetable app" names a project; "a timetable that people trust" says what it shall be like. */
const isProject = (tokens: Parse["tokens"], at: number): boolean =>
  !/^(to|that|where|which|who)$/.test(lowerAt(tokens, at + 1)) &&
  (PROJECTS.has(lowerAt(tokens, at)) || /^(thing|work)$/.test(nounClass(lowerAt(tokens, at)) ?? ""));

const PROJECTS = words("migration implementation launch relaunch redesign refactoring upgrade setup installation introduction creation");

/** Nothing but a date follows. */
const endsAt = ({ text, deadline }: Parse, end: number): boolean =>
  /^\W*$/.test(text.slice(end)) || (deadline !== null && text.slice(end, deadline[0]).trim().split(/\s+/).length < 3);

/** Verbs that also lead to what is no thing, as in "build trust" and "provide a better start". */
const OPEN = words("build create develop establish provide deliver make add extend produce shape form restore");
const ENDLESS = words(`
  work align learn share engage try communicate talk promote start begin adopt enable do speak put set open focus go include validate activate
  use advertise
`);
const MAKES = words("get have make put bring");

function isTask(parse: Parse, verb: Verb): boolean {
  const next = afterVerb(parse, verb);
  const object = thingAt(parse.tokens, next, []);
  const made = isMade(object.class) && !(object.class === "process" && verb.class === "reach");
  const ambition = isAmbition(parse, verb, object);
  const after = lowerAt(parse.tokens, object.head + 1);
  if (MAKES.has(verb.base)) return doneFrom(parse.tokens, next + 1) !== null || (made && !ambition && after !== "to");
  if (ambition) return false;
  if (/^(start|open)$/.test(verb.base) && /^an?$/.test(lowerAt(parse.tokens, next))) return true;
  if (!/^(delivery|activity|discovery)$/.test(verb.class)) return false;
  const endless = ENDLESS.has(verb.base) && verb.span[1] === tokenAt(parse.tokens, verb.token).end;
  if (object.head < 0) return verb.class === "delivery" && /^(to|for|)$/.test(lowerAt(parse.tokens, next));
  if (object.class === null && /(er|more|less)$/.test(lowerAt(parse.tokens, object.head)) && object.head === next) return false;
  return !endless || (object.class === "process" ? /^(start|begin)$/.test(verb.base) : made);
}


const BEST = words(`
  best leading leader class exceptional greatest loved beloved most easiest fastest how what whether everything ourselves myself itself
  outstanding excellent amazing delightful seamless greater stronger deeper closer`);

/** What others do then, or what has no end. */
const LEADS_ON = words("let allow give inform educate understand manage oversee supervise represent discover enter award");

/** "Build a team", "create trust", "deliver the best service in town" and "write better code" say where to go. */
function isAmbition({ tokens }: Parse, verb: Verb, object: Thing): boolean {
  if (OPEN.has(verb.base) && (isSomebody(object.class) || object.class === "quality" || object.class === "measure")) return true;
  if (LEADS_ON.has(verb.base) || (/^(prepare|equip)$/.test(verb.base) && isSomebody(object.class))) return true;
  if (verb.base === "establish" && lowerAt(tokens, object.head + 1) === "as") return true;
  if (verb.base === "provide" && object.class === "thing" && !/^an?$/.test(lowerAt(tokens, verb.token + 1))) return true;
  for (let at = verb.token + 1; at <= object.head; at += 1) {
    const { lower } = tokenAt(tokens, at);
    if (lower === "best" && /^practices?$/.test(lowerAt(tokens, at + 1))) return false;
    if ((BEST.has(lower) && !(verb.base === "establish" && isMade(object.class))) || (lower === "better" && !isMade(object.class))) return true;
  }
  return false;
}
