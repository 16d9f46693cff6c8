import type { Span } from "../finding.ts";
import type { Parse } from "../parse/parse.ts";
import { lowerAt, type Token, tokenAt } from "../parse/tokens.ts";
import { verbAt } from "../parse/verb.ts";
import { BRINGS } from "../words/means.ts";

/** The work that a text names as the way to its result, as in "ship the planner and get 40 bookings"; null where it names none. */
export const broughtAbout = (parse: Parse): Span | null => beforeResult(parse) ?? beforePurpose(parse);

const DELIVERS = /^(delivery|better)$/;

function beforeResult({ tokens, verb, quantities }: Parse): Span | null {
  const last = quantities[quantities.length - 1];
  if (!last || (verb && !DELIVERS.test(verb.class))) return null;
  for (let at = 2; at < last.first; at += 1) {
    if (BRINGS.lengthAt(tokens, at) === 0 || !(verb || isDelivered(tokens, at))) continue;
    const end = lowerAt(tokens, at - 1) === "," ? at - 2 : at - 1;
    return [verb?.span[0] ?? tokenAt(tokens, 0).start, tokenAt(tokens, end).end];
  }
  return null;
}

const NEAR = 3;

function isDelivered(tokens: readonly Token[], before: number): boolean {
  for (let at = before - 1; at >= 0 && at >= before - NEAR; at -= 1) {
    const verb = verbAt(tokens, at);
    if (verb?.class === "delivery" && verb.form === "past") return true;
  }
  return false;
}

/** "Build a list to keep data fresh", "improve reports to reduce errors", "use sensors to find leaks": the purpose is the result. */
function beforePurpose({ tokens, verb }: Parse): Span | null {
  if (!verb || !DELIVERS.test(verb.class)) return null;
  for (let at = verb.token + 2; at < tokens.length; at += 1) {
    const aim = lowerAt(tokens, at) === "to" ? verbAt(tokens, at + 1) : null;
    if (aim?.form === "base" && (verb.base === "use" || /^(up|down|keep)$/.test(aim.class))) return [verb.span[0], tokenAt(tokens, at - 1).end];
  }
  return null;
}
