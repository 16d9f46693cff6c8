import { isStretch } from "../words/calendar.ts";
import { FALLING } from "../words/directions.ts";
import { CURRENCIES, SECONDS } from "../words/units.ts";
import type { Levels } from "./levels.ts";
import { namesLoss } from "./loss.ts";
import { comparable } from "./move.ts";
import type { Quantity } from "./quantity.ts";
import { lowerAt, type Token } from "./tokens.ts";
import { rateAt } from "./unit.ts";
import { classAt, isWork, type Verb } from "./verb.ts";
import { withoutNumber } from "./without-number.ts";

/** Which way the measured value shall go, "binary" for what is done or not; null for a measure or an activity without a direction. */
export type Direction = "increase" | "decrease" | "maintain" | "binary" | null;

/** Reads the direction from the numbers first, then the verb, then the bound on the target, then words that compare. */
export function readDirection(tokens: readonly Token[], verb: Verb | null, levels: Levels, quantities: readonly Quantity[]): Direction {
  const [move] = levels.moves;
  const ends = move ? comparable(move) : null;
  if (ends && ends.from !== ends.to) return ends.to > ends.from ? "increase" : "decrease";
  const { target } = levels;
  if (isKept(tokens, verb, target)) return "maintain";
  if (target && !levels.relative && !levels.aimed && verb?.class !== "down" && isSingle(tokens, target, quantities)) return "binary";
  if (verb?.class === "up") return "increase";
  if (verb?.class === "down") return verb.base === "eliminate" && target && isCount(target) ? "increase" : "decrease";
  return target ? towards(tokens, verb, target, levels.relative, quantities) : withoutNumber(tokens, verb);
}

const KEPT = /^(stays?|remains?|remained|maintain(s|ed)|keeps|kept|holds|sustained|steady|stable|unchanged)$/;

/** "Stays under 5" keeps a level as "keep it under 5" does. */
function isKept(tokens: readonly Token[], verb: Verb | null, target: Quantity | null): boolean {
  if (verb && verb.class !== "reach") return verb.class === "keep";
  const end = Math.min(target ? target.first : tokens.length, REACH);
  for (let at = 1; at < end; at += 1) if (KEPT.test(lowerAt(tokens, at))) return true;
  return false;
}

const REACH = 16;

/** An amount of things that can be counted one by one. */
const isCount = ({ form, unit }: Quantity): boolean =>
  /^(digits|word)$/.test(form) && unit !== null && !/^(%|pp|x|score)$/.test(unit)
  && !SECONDS.has(unit) && !isStretch(unit) && !CURRENCIES.has(unit.toLowerCase());

const TAKES = /^(in|takes?|took)$/;

function towards(tokens: readonly Token[], verb: Verb | null, target: Quantity, relative: boolean, quantities: readonly Quantity[]): Direction {
  const { comparator, first, unit, value } = target;
  if (lowerAt(tokens, first - 1) === "within" && /^(%|pp)$/.test(unit ?? "")) return "maintain";
  const above = comparator === null ? value !== 0 : comparator === "above" || comparator === "at least";
  if (above === isDenied(tokens, target, quantities)) return "decrease";
  if (comparator !== null) return "increase";
  const moving = nearestMove(tokens, target);
  if (moving) return moving;
  if (SECONDS.has(unit ?? "") && TAKES.test(lowerAt(tokens, first - 1))) return "decrease";
  if (verb && isWork(verb)) return namesLoss(tokens, Math.max(verb.token + 1, first - 2), first) ? "decrease" : "increase";
  if ((relative && value < 0) || FALLING.has(lowerAt(tokens, 0))) return "decrease";
  return namesLoss(tokens, 0, first) && !/^(speed|accelerate)$/.test(verb?.base ?? "") ? "decrease" : "increase";
}

/** "1 open day" is done or not, while "one open day a week" is a number. */
function isSingle(tokens: readonly Token[], target: Quantity, quantities: readonly Quantity[]): boolean {
  if (target.value !== 1 || !isCount(target) || target.comparator === "at most" || target.comparator === "below") return false;
  for (let at = target.next; at < target.next + NOUN_REACH; at += 1) {
    if (/^(per|each|every)$/.test(lowerAt(tokens, at)) || rateAt(tokens, at) !== "") return false;
  }
  return quantities.every(({ first, form }) => first === target.first
    || (form !== "cadence" && first > target.first && !/^(and|[,&+])$/.test(lowerAt(tokens, first - 1))));
}

const NOUN_REACH = 7;

/** "No", "never" and "does not" turn round the bound that follows, as in "no bus waits more than 5 minutes". */
const isDenied = (tokens: readonly Token[], { start }: Quantity, quantities: readonly Quantity[]): boolean =>
  quantities.some(({ form, first }) => form === "none" && first < start && first > start - DENIAL_REACH)
  || [1, 2, 3].some((step) => DENIES.test(lowerAt(tokens, start - step)));

const DENIAL_REACH = 10;
const DENIES = /^(not|never|cannot|.*n['’]t)$/;

/** "20% fewer calls", "calls down 20%" and "a reduction of 20%" say themselves which way they go. */
function nearestMove(tokens: readonly Token[], { first, next }: Quantity): Direction {
  for (const at of [next, first - 1, first - 2]) {
    const [word, moves] = [lowerAt(tokens, at), classAt(tokens, at)];
    if (moves === "up" || CHANGES_UP.test(word)) return "increase";
    if (moves === "down" || CHANGES_DOWN.test(word)) return "decrease";
  }
  return null;
}

const CHANGES_UP = /^(more|higher|growth|up|uplift|improvement|↑|\+)$/;
const CHANGES_DOWN = /^(fewer|less|lower|down|reduction|↓)$/;
