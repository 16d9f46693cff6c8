import type { Parse } from "./parse/parse.ts";
import { lowerAt } from "./parse/tokens.ts";
import { type Verb, verbAt } from "./parse/verb.ts";
import { words } from "./words/list.ts";
import { SECONDS } from "./words/units.ts";

/** Things of which less is more: a faster speed takes less time, a better place is a smaller number. */
const PACES = words("speed pace velocity performance responsiveness efficiency productivity");
const PLACES = words("rank ranking position place spot league standing");

/** The up or down verb that governs the numbers before a token; null where there is none, where two disagree, or where less is more. */
export function directedVerb(parse: Parse, before: number): Verb | null {
  const { tokens, verb: leading, quantities } = parse;
  if (!leading || (leading.class !== "up" && leading.class !== "down")) return null;
  const timed = quantities.some(({ unit }) => unit !== null && SECONDS.has(unit));
  for (let at = leading.token + 1; at < before; at += 1) {
    const word = lowerAt(tokens, at);
    if (PLACES.has(word) || (timed && PACES.has(word))) return null;
    const other = verbAt(tokens, at);
    if (other && other.class !== leading.class && (other.class === "up" || other.class === "down")) return null;
  }
  return leading;
}
