import { boundBefore } from "../parse/comparator.ts";
import type { Parse } from "../parse/parse.ts";
import type { Quantity } from "../parse/quantity.ts";
import { lowerAt, tokenAt } from "../parse/tokens.ts";
import { SECONDS } from "../words/units.ts";
import { unitNamed } from "./units.ts";

/**
 * What a sentence says of its start or its target where nothing else can be meant; null where it may speak of something
 * else. `unit` is the one in which the cell beside it counts, under its common name.
 */
export const said = (parse: Parse, meaning: "start" | "target", unit: string | null = null): Quantity | null =>
  (meaning === "start" ? saidStart(parse) : saidTarget(parse, unit));

/** Where the sentence says "from"; "now 41" and "(2/5)" say how it stands today, which need not be the start. */
function saidStart({ moves, tokens }: Parse): Quantity | null {
  const move = moves[0];
  if (!move || moves.length > 1 || move.from.first === move.to.first) return null;
  return move.from.first < move.to.first || lowerAt(tokens, move.from.first - 1) === "from" ? move.from : null;
}

/** The target, where nothing else in the sentence could be what the cell is about: "tickets per 100 accounts" names no target. */
function saidTarget(parse: Parse, unit: string | null): Quantity | null {
  const { target, moves, quantities, relative, aimed, verb } = parse;
  if (!target || relative || moves.length > 1 || !/^(digits|word|range|ratio)$/.test(target.form)) return null;
  if (moves.length === 1) return target;
  if (aimed) return verb === null || MOVING.has(verb.class) ? target : null;
  if (quantities.length > 1 || PLACING.test(lowerAt(parse.tokens, target.first - 1))) return null;
  const counts = target.unit !== "%" && !SECONDS.has(target.unit ?? "");
  return (counts && isDirect(parse, target)) || (unit !== null && unitNamed(target.unit) === unit) ? target : null;
}

/** "The top 10%" says of whom, not how much. */
const PLACING = /^(?:top|bottom|first|last|next|lowest|highest|best|worst|slowest|fastest|other|remaining)$/;

/** The number opens the sentence or follows its verb, but for an article and a bound: "Sign at least 12 depots". */
function isDirect({ tokens, verb }: Parse, { first }: Quantity): boolean {
  let at = boundBefore(tokens, first)?.first ?? first;
  if (/^(?:an?|the)$/.test(lowerAt(tokens, at - 1))) at -= 1;
  return at === 0 || tokenAt(tokens, at - 1).end === verb?.span[1];
}

const MOVING: ReadonlySet<string> = new Set(["up", "down", "better", "keep", "reach"]);
