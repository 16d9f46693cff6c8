import { nounClass } from "../claim/noun-class.ts";
import type { Span } from "../finding.ts";
import type { Parse } from "../parse/parse.ts";
import { lowerAt, type Token, tokenAt } from "../parse/tokens.ts";
import { type Verb, verbAt } from "../parse/verb.ts";
import { ADDS, DETERMINERS, FUNCTION_WORDS } from "../words/joints.ts";
import { isBracketed } from "./brackets.ts";

const SUBJECT = 4;
const OBJECT = 2;

/** "… and view 10 flats", "…, get them into one place": another verb with its object, be it a verb that we know or not. */
export function secondPhrase({ text, tokens, verb }: Parse): Span | null {
  for (let at = verb ? OBJECT : SUBJECT; at + 2 < tokens.length; at += 1) {
    const comma = lowerAt(tokens, at) === "," && !ADDS.has(lowerAt(tokens, at + 1));
    if (!comma && !ADDS.has(lowerAt(tokens, at))) continue;
    if (!startsPhrase(tokens, at + 1, comma) && !bringsNext(tokens, at + 1, verb)) continue;
    const led = lowerAt(tokens, at + 2) === "them" || !isNested(tokens, at);
    if (led && !isBracketed(tokens, at + 1)) return [tokenAt(tokens, at + 1).start, text.trimEnd().length];
  }
  return null;
}

/** After a comma only a verb that we know is taken for one; "written and published" is one thing done. */
function startsPhrase(tokens: readonly Token[], at: number, comma: boolean): boolean {
  const { kind, text, lower } = tokenAt(tokens, at);
  if (!comma && /^(is|are|has|have|can)$/.test(lower)) return true;
  if (kind !== "word" || text !== lower || FUNCTION_WORDS.has(lower) || /(ly|ing|ed|s)$/.test(lower)) return false;
  const after = tokenAt(tokens, at + 1);
  const [noted, known] = [nounClass(lower), verbAt(tokens, at)?.form === "base"];
  if (after.lower === "it" || (!comma && betweenVerbs(tokens, at - 1))) return false;
  if (after.kind === "number" || DETERMINERS.has(after.lower)) return comma ? known : noted !== "people";
  return !comma && known && noted === null && after.kind === "word" && !FUNCTION_WORDS.has(after.lower);
}

/** Tells whether a token joins two verbs, as in "written and published". */
export function betweenVerbs(tokens: readonly Token[], at: number): boolean {
  const [one, two] = [verbAt(tokens, at - 1), verbAt(tokens, at + 1)];
  return one !== null && two !== null && one.form === two.form;
}

/** "Tier shipped, reaching 30% of …": what comes of it is a second result. */
function bringsNext(tokens: readonly Token[], at: number, verb: Verb | null): boolean {
  const next = verbAt(tokens, at);
  return next?.class === "reach" && next.form === "ing" && verb?.class !== "up" && tokenAt(tokens, at + 1).kind === "number";
}

const REACH = 40;

/** "who sign up and invite a friend", "to find and book a seat": verbs that do not lead. */
function isNested(tokens: readonly Token[], before: number): boolean {
  for (let at = before - 1; at > 0 && at > before - REACH; at -= 1) {
    const word = lowerAt(tokens, at);
    if (/^(who|that|which|where|when|so|if)$/.test(word)) return true;
    if (word === "to" && tokenAt(tokens, at + 1).kind === "word" && !DETERMINERS.has(lowerAt(tokens, at + 1))) return true;
  }
  return false;
}
