import { FALLING, LESS_IS_BETTER, MEASURES, MORE_IS_BETTER, ONGOING, RISING, TURNED } from "../words/directions.ts";
import { CURRENCIES, SECONDS } from "../words/units.ts";
import type { Levels } from "./levels.ts";
import { comparable } from "./move.ts";
import type { Quantity } from "./quantity.ts";
import { lowerAt, type Token } from "./tokens.ts";
import { classAt, isWork, type Verb, verbAt } from "./verb.ts";

/** Which way the measured value shall go, "binary" for what is done or not; null for a measure or an activity without a direction. */
export type Direction = "increase" | "decrease" | "maintain" | "binary" | null;

/** Reads the direction from the numbers first, then the verb, then the bound on the target, then words that compare. */
export function readDirection(tokens: readonly Token[], verb: Verb | null, levels: Levels, quantities: readonly Quantity[]): Direction {
  const [move] = levels.moves;
  const ends = move ? comparable(move) : null;
  if (ends && ends.from !== ends.to) return ends.to > ends.from ? "increase" : "decrease";
  const { target } = levels;
  if (isKept(tokens, verb, target)) return "maintain";
  if (verb?.class === "up") return "increase";
  if (verb?.class === "down") return verb.base === "eliminate" && target && isCount(target) ? "increase" : "decrease";
  return target ? towards(tokens, verb, target, levels.relative, quantities) : withoutNumber(tokens, verb);
}

const KEPT = /^(stays?|remains?|remained|maintained|kept|sustained)$/;

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
  /^(digits|word)$/.test(form) && unit !== null && !/^(%|pp|x|score)$/.test(unit) && !SECONDS.has(unit) && !CURRENCIES.has(unit.toLowerCase());

const TAKES = /^(in|takes?|took)$/;

function towards(tokens: readonly Token[], verb: Verb | null, target: Quantity, relative: boolean, quantities: readonly Quantity[]): Direction {
  const { comparator, first, unit, value } = target;
  if (lowerAt(tokens, first - 1) === "within" && /^(%|pp)$/.test(unit ?? "")) return "maintain";
  if (comparator === "at most" || comparator === "below" || value === 0 || NOBODY.test(lowerAt(tokens, 0))) return "decrease";
  if (isSingle(tokens, target, quantities)) return "binary";
  if (comparator !== null) return "increase";
  const moving = nearestMove(tokens, target);
  if (moving) return moving;
  if (verb && isWork(verb)) return namesLoss(tokens, Math.max(verb.token + 1, first - 2), first) ? "decrease" : "increase";
  if ((relative && value < 0) || FALLING.has(lowerAt(tokens, 0))) return "decrease";
  if (SECONDS.has(unit ?? "") && TAKES.test(lowerAt(tokens, first - 1))) return "decrease";
  return namesLoss(tokens, 0, first) && !/^(speed|accelerate)$/.test(verb?.base ?? "") ? "decrease" : "increase";
}

/** "1 open day" is done or not, while "one open day a week" is a number. */
function isSingle(tokens: readonly Token[], target: Quantity, quantities: readonly Quantity[]): boolean {
  if (target.value !== 1 || !isCount(target)) return false;
  const rate = [1, 2].some((step) => /^(an?|per|each|every)$/.test(lowerAt(tokens, target.next + step)));
  return !rate && quantities.every((one) => one === target || one.form === "cadence");
}

const NOBODY = /^(no|nobody|none|never)$/;

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

/** Tells whether a measure of which less is better stands before a token: "churn" does, "bugs fixed" and "on time" do not. */
function namesLoss(tokens: readonly Token[], start: number, end: number): boolean {
  for (let at = Math.max(0, start, end - REACH); at < end; at += 1) {
    if (!LESS_IS_BETTER.has(lowerAt(tokens, at)) || TURNED.has(around(tokens, at, 1)) || isPartOf(tokens, at)) continue;
    if (!MORE_IS_BETTER.has(around(tokens, at, -1))) return true;
  }
  return false;
}

/** "Resolution of incidents" is about the resolution, "number of incidents" about the incidents. */
function isPartOf(tokens: readonly Token[], at: number): boolean {
  const of = [at - 1, at - 2].find((one) => lowerAt(tokens, one) === "of");
  return of !== undefined && !COUNTS.test(lowerAt(tokens, of - 1));
}

const COUNTS = /^(numbers?|rate|count|level|amount|volume|share|percentage|frequency)$/;

/** The word beside a token, past a hyphen. */
const around = (tokens: readonly Token[], at: number, step: 1 | -1): string =>
  lowerAt(tokens, lowerAt(tokens, at + step) === "-" ? at + 2 * step : at + step);

function withoutNumber(tokens: readonly Token[], verb: Verb | null): Direction {
  const next = verb ? lowerAt(tokens, verb.token + 1) : "";
  if (BLANK.test(next)) return "increase";
  if (verb?.class === "better") return namesLoss(tokens, 0, tokens.length) ? "decrease" : "increase";
  const compared = comparison(tokens, isWork(verb) && !/^(more|fewer|less)$/.test(next));
  if (compared || !verb) return compared ?? (isBareMeasure(tokens) ? null : "binary");
  return ONGOING.has(verb.base) && !ONE.test(next) ? null : "binary";
}

/** What stands for a number that is still to come. */
const BLANK = /^(x+|n|_+|[[{<#])$/;
const ONE = /^(an?|the|our|one|for|of|through)$/;

/** "More", "shorter" and "rises" compare; so does "and improve …" in a later clause, which is all that counts beside work. */
function comparison(tokens: readonly Token[], work: boolean): Direction {
  for (let at = 1; at <= tokens.length; at += 1) {
    const word = work ? "" : lowerAt(tokens, at - 1);
    const verb = verbAt(tokens, at);
    const moves = verb && (/^(and|will)$/.test(lowerAt(tokens, at - 1)) || (!work && verb.form !== "base")) ? verb.class : "";
    if (RISING.has(word) || moves === "up" || moves === "better") return "increase";
    if (FALLING.has(word) || moves === "down") return "decrease";
  }
  return null;
}

/** "Monthly ticket income" and "share of riders" only name a measure, while "card readers" names something to deliver. */
function isBareMeasure(tokens: readonly Token[]): boolean {
  let end = 0;
  while (end < tokens.length && end < REACH && !HEAD_ENDS.test(lowerAt(tokens, end))) end += 1;
  return MEASURES.has(lowerAt(tokens, end - 1));
}

const HEAD_ENDS = /^(of|per|for|from|in|on|at|to|by|with|among|across|and|[^a-z0-9$%-])$/;
