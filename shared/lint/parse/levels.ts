import { APPROXIMATIONS } from "../words/comparators.ts";
import { ARROWS, GOAL, NOW } from "../words/levels.ts";
import { CHANGES } from "../words/shares.ts";
import { boundBefore } from "./comparator.ts";
import type { Move } from "./move.ts";
import type { Quantity } from "./quantity.ts";
import { lowerAt, type Token } from "./tokens.ts";
import { verbAt } from "./verb.ts";

/** Where a key result starts and where it wants to go, as far as its sentence says. */
export interface Levels {
  readonly baseline: Quantity | null;
  readonly target: Quantity | null;
  /** True where the target is a change ("by 20%") and not a level. */
  readonly relative: boolean;
  /** True where "to", an arrow or the like points at the target. */
  readonly aimed: boolean;
  readonly moves: readonly Move[];
}

type Role = "from" | "now" | "to" | "by" | null;

const MOST_BETWEEN = 14;
const LOOK_BACK = 4;

/** Finds baseline, target and moves among the amounts of a text. */
export function readLevels(tokens: readonly Token[], quantities: readonly Quantity[]): Levels {
  const roles = quantities.map((quantity) => roleOf(tokens, quantity));
  const moves = [...readMoves(tokens, quantities, roles), ...readSteps(quantities, tokens)];
  const move = moves[0];
  const now = move ? -1 : roles.indexOf("now");
  const baseline = move?.from ?? quantities[now] ?? null;
  const at = move ? quantities.indexOf(move.to) : targetIndex(quantities, roles, now);
  const target = move?.to ?? quantities[at] ?? null;
  const role = roles[at] ?? null;
  const relative = !move && target !== null && isChange(tokens, target, role);
  return { baseline: target ? baseline : null, target, relative, aimed: move !== undefined || role === "to", moves };
}

function roleOf(tokens: readonly Token[], quantity: Quantity): Role {
  let at = (boundBefore(tokens, quantity.first)?.first ?? quantity.first) - 1;
  for (let step = 0; step < LOOK_BACK && APPROXIMATIONS.has(lowerAt(tokens, at)) ; step += 1) at -= 1;
  const word = lowerAt(tokens, at);
  if (word === "from") return "from";
  if (word === "by") return isAgent(tokens, at) ? null : "by";
  if (GOAL.has(word)) return "to";
  if (NOW.has(word) || (word === "at" || word === "is") && NOW.has(lowerAt(tokens, at - 1))) return "now";
  return (word === "is" || word === "at") && lowerAt(tokens, at - 1) === "state" ? "now" : null;
}

/** "used by 12 teams" names who does it; "increased by 12%" says how much. */
function isAgent(tokens: readonly Token[], by: number): boolean {
  if (!/(ed|en|wn|ne|lt)$/.test(lowerAt(tokens, by - 1))) return false;
  const verb = verbAt(tokens, by - 1);
  return verb === null || !/^(up|down|better)$/.test(verb.class);
}

function readMoves(tokens: readonly Token[], quantities: readonly Quantity[], roles: readonly Role[]): Move[] {
  const moves: Move[] = [];
  for (let index = 0; index + 1 < quantities.length; index += 1) {
    const [one, two] = [quantities[index], quantities[index + 1]];
    if (!one || !two || two.first - one.next > MOST_BETWEEN) continue;
    const move = moveBetween(tokens, [one, two], [roles[index] ?? null, roles[index + 1] ?? null]);
    if (!move) continue;
    moves.push(move);
    index += 1;
  }
  return moves;
}

function moveBetween(tokens: readonly Token[], [one, two]: readonly [Quantity, Quantity], [first, second]: readonly [Role, Role]): Move | null {
  if (hasArrow(tokens, one.next, two.first)) return { from: one, to: two };
  if (first === "from" && second === "to") return { from: one, to: two };
  if (first === "from" && isDash(tokens, one, two)) return { from: one, to: two };
  const turned = second === "from" && (first === "to" || /^(up|down)$/.test(lowerAt(tokens, two.first - 2)));
  return turned || (second === "now" && first !== "by" && isAside(tokens, one, two)) ? { from: two, to: one } : null;
}

function hasArrow(tokens: readonly Token[], start: number, end: number): boolean {
  for (let at = start; at < end && at < start + LOOK_BACK; at += 1) if (ARROWS.has(lowerAt(tokens, at))) return true;
  return false;
}

const isDash = (tokens: readonly Token[], one: Quantity, two: Quantity): boolean =>
  two.first - one.next === 1 && /^[-–—]$/.test(lowerAt(tokens, one.next));

/** "(now 41)", ", currently 41" and "; was 41" speak of the amount before them. */
function isAside(tokens: readonly Token[], one: Quantity, two: Quantity): boolean {
  for (let at = one.next; at < two.first; at += 1) if (/^[(,;.–—-]$|^vs$/.test(lowerAt(tokens, at))) return true;
  return false;
}

/** "(3/8)" at the end says how many of how many are done. */
function readSteps(quantities: readonly Quantity[], tokens: readonly Token[]): Move[] {
  const last = quantities[quantities.length - 1];
  if (last?.form !== "ratio" || last.other === null || last.unit !== "score") return [];
  const bracketed = lowerAt(tokens, last.first - 1) === "(" && lowerAt(tokens, last.next) === ")";
  const whole: Quantity = { ...last, value: last.other, other: null, form: "digits", unit: null };
  return bracketed ? [{ from: { ...last, other: null, form: "digits", unit: null }, to: whole }] : [];
}

/** A level that is aimed at, else a change that is asked for, else the first amount that is counted, else the first of any kind. */
function targetIndex(quantities: readonly Quantity[], roles: readonly Role[], now: number): number {
  const free = (index: number): boolean => index !== now && roles[index] !== "from" && roles[index] !== "now";
  const counted = quantities.findIndex(({ form }, index) => free(index) && form !== "share" && form !== "cadence");
  const goal = roles.indexOf("to");
  if (goal >= 0 && (goal === counted || quantities[counted]?.unit !== "%" || roles[counted] === "by")) return goal;
  const change = quantities.findIndex(({ unit }, index) => roles[index] === "by" && (unit === "%" || unit === "x"));
  if (change >= 0 && quantities[counted]?.unit !== "%") return change;
  return counted >= 0 ? counted : quantities.findIndex((_, index) => free(index));
}

const isChange = (tokens: readonly Token[], target: Quantity, role: Role): boolean =>
  role === "by" || target.form === "multiple" || target.unit === "x" || CHANGES.has(lowerAt(tokens, target.next));
