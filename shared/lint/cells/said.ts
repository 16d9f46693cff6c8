import { boundBefore } from "../parse/comparator.ts";
import type { Parse } from "../parse/parse.ts";
import type { Quantity } from "../parse/quantity.ts";
import { lowerAt, tokenAt } from "../parse/tokens.ts";
import { isNoNoun } from "../parse/unit.ts";
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
  if (!target || relative || moves.length > 1 || !(STATED.test(target.form) || isNone(parse, target))) return null;
  // "(2/5)" beside another amount says how far it got.
  if (moves.length === 1) return moves[0]?.from.first === moves[0]?.to.first && quantities.length > 1 ? null : target;
  if (aimed) return verb === null || MOVING.has(verb.class) ? target : null;
  const inUnit = unit !== null && unitNamed(target.unit) === unit;
  if (quantities.length > 1 && !(unit === "%" && inUnit && isDirect(parse, target))) return null;
  if (PLACING.test(lowerAt(parse.tokens, target.first - 1))) return null;
  const counts = target.unit !== "%" && !SECONDS.has(target.unit ?? "");
  return inUnit || (counts && isDirect(parse, target)) || isLevel(parse, target) ? target : null;
}

const STATED = /^(?:digits|word|range|ratio)$/;

/** "The top 10%" says of whom, not how much. */
const PLACING = /^(?:top|bottom|first|last|next|lowest|highest|best|worst|slowest|fastest|other|remaining)$/;

/** The number opens the sentence or follows its verb, but for an article and a bound: "Sign at least 12 depots". */
function isDirect({ tokens, verb }: Parse, { first }: Quantity): boolean {
  let at = boundBefore(tokens, first)?.first ?? first;
  if (/^(?:an?|the)$/.test(lowerAt(tokens, at - 1))) at -= 1;
  return at === 0 || tokenAt(tokens, at - 1).end === verb?.span[1];
}

/** "No missed stops", but not "No. of stops". */
const isNone = ({ tokens }: Parse, { first }: Quantity): boolean => lowerAt(tokens, first) === "no" && !/^(?:of|\.)$/.test(lowerAt(tokens, first + 1));

const LONGEST_NAME = 5;

/** "NPS of 50", "NPS ≥ 50" and "Keep late buses below 20" are a name and its level, and nothing behind it but a date. */
function isLevel({ text, tokens, verb, deadline }: Parse, { first, span, unit }: Quantity): boolean {
  const bound = boundBefore(tokens, first)?.first ?? first;
  const end = bound < first || !/^(?:of|:|=|is)$/.test(lowerAt(tokens, first - 1)) ? bound : first - 1;
  const name = tokens.slice(verb ? verb.token + 1 : 0, end);
  const ends = deadline === null || deadline[0] < span[1] ? text.length : deadline[0] - BY;
  if (end === first || SECONDS.has(unit ?? "") || text.slice(span[1], ends).trim().length > 1 || name.length > LONGEST_NAME) return false;
  if (verb ? verb.class !== "keep" && verb.class !== "reach" : end === bound && /[a-rt-z]s$/.test(tokenAt(tokens, end - 1).text)) return false;
  return name.length > 0 && name.every(({ kind, lower }, at) => kind !== "number" && (!isNoNoun(lower) || name[at + 1]?.text === "-"));
}

const BY = " by ".length;

const MOVING: ReadonlySet<string> = new Set(["up", "down", "better", "keep", "reach"]);
