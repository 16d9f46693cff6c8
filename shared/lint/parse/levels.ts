import { APPROXIMATIONS } from "../words/comparators.ts";
import { FOREIGN_TO } from "../words/foreign-levels.ts";
import { ARROWS, GOAL, NOW } from "../words/levels.ts";
import { CHANGES } from "../words/shares.ts";
import { foreignMove } from "./foreign-move.ts";
import { comparable, type Move } from "./move.ts";
import type { Quantity } from "./quantity.ts";
import { lowerAt, type Token, tokenAt } from "./tokens.ts";
import { classAt } from "./verb.ts";

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

/** Finds baseline, target and moves among the amounts of a text; `dates` are the tokens of its dates. */
export function readLevels(tokens: readonly Token[], quantities: readonly Quantity[], dates: ReadonlySet<number>): Levels {
  const roles = quantities.map((quantity) => roleOf(tokens, quantity));
  const moves = [...readMoves(tokens, quantities, roles), ...readSteps(quantities, tokens)];
  const move = moves[0];
  const now = move ? -1 : roles.indexOf("now");
  const baseline = move?.from ?? quantities[now] ?? null;
  const at = move ? quantities.indexOf(move.to) : lastStage(tokens, quantities, dates) ?? targetIndex(tokens, quantities, roles, now);
  const target = move?.to ?? quantities[at] ?? null;
  const role = roles[at] ?? null;
  const relative = !move && target !== null && isChange(tokens, target, role);
  return { baseline: target ? baseline : null, target, relative, aimed: move !== undefined || role === "to", moves };
}

function roleOf(tokens: readonly Token[], quantity: Quantity): Role {
  let at = quantity.start - 1;
  for (let step = 0; step < LOOK_BACK && APPROXIMATIONS.has(lowerAt(tokens, at)) ; step += 1) at -= 1;
  const word = lowerAt(tokens, at);
  if (word === "from") return "from";
  if (word === "by") return isAgent(tokens, at) ? null : "by";
  const says = STANDS.test(word) && /^(:|=|of)$/.test(lowerAt(tokens, at + 1));
  if (says || NOW.has(word) || NOW.has(lowerAt(tokens, quantity.next))) return "now";
  const before = lowerAt(tokens, at - 1);
  if (LINKS.test(word) && (NOW.has(before) || STANDS.test(before))) return "now";
  if (LINKS.test(word) && /^(target|goal)$/.test(before)) return "to";
  return (GOAL.has(word) && !(word === "to" && before === "prior")) || FOREIGN_TO.has(word) ? "to" : null;
}

const LINKS = /^(is|at|to|with|than|point|value|level|have|has)$/;
/** "State is 5", "start: 5", "instead of 5", "compared to 5" and "rather than 5" all say where things stand. */
const STANDS = /^(state|start|starting|initial|initially|instead|compared|rather)$/;

/** "used by 12 teams" names who does it; "increased by 12%" says how much. */
function isAgent(tokens: readonly Token[], by: number): boolean {
  if (!/(ed|en|wn|ne|lt)$/.test(lowerAt(tokens, by - 1))) return false;
  return !/^(up|down|better)$/.test(classAt(tokens, by - 1));
}

function readMoves(tokens: readonly Token[], quantities: readonly Quantity[], roles: readonly Role[]): Move[] {
  const moves: Move[] = [];
  for (let index = 0; index + 1 < quantities.length; index += 1) {
    const far = roles[index] === "from" && roles[index + 1] === null && roles[index + 2] === "to" ? 2 : 1;
    const [one, two] = [quantities[index], quantities[index + far]];
    const last = moves[moves.length - 1];
    if (!one || !two || two.first - one.next > MOST_BETWEEN) continue;
    const arrow = hasArrow(tokens, one.next, two.first);
    if (arrow && last?.to === one) moves[moves.length - 1] = { from: last.from, to: two };
    if (last?.to === one) continue;
    const move = arrow ? { from: one, to: two } : moveBetween(tokens, [one, two], [roles[index] ?? null, roles[index + far] ?? null])
      ?? foreignMove(tokens, one, two);
    if (!move) continue;
    moves.push(move);
    index += far - 1;
  }
  return moves;
}

function moveBetween(tokens: readonly Token[], [one, two]: readonly [Quantity, Quantity], [first, second]: readonly [Role, Role]): Move | null {
  const next = two.first - one.next === 1 ? lowerAt(tokens, one.next) : "";
  if ((first === "from" || first === "now") && second === "to") return { from: one, to: two };
  if (first === "from" ? /^[-–—]$/.test(next) : first === null && next === "to" && sameKind(one, two)) return { from: one, to: two };
  const turned = second === "from" && lowerAt(tokens, two.next) !== "to" && (first === "to" || /^(up|down|\(|,)$/.test(lowerAt(tokens, two.first - 2)));
  return turned || (second === "now" && first !== "by" && isAside(tokens, one, two)) ? { from: two, to: one } : null;
}

const sameKind = (one: Quantity, two: Quantity): boolean => one.unit === null || comparable({ from: one, to: two }) !== null;

function hasArrow(tokens: readonly Token[], start: number, end: number): boolean {
  for (let at = start; at < end && at < start + LOOK_BACK; at += 1) if (ARROWS.has(lowerAt(tokens, at))) return true;
  return false;
}

/** "(now 41)", ", currently 41" and "; was 41" speak of the amount before them. */
function isAside(tokens: readonly Token[], one: Quantity, two: Quantity): boolean {
  for (let at = one.next; at < two.first; at += 1) if (/^[(,;.–—-]$|^(vs|versus|instead|rather|compared)$/.test(lowerAt(tokens, at))) return true;
  return false;
}

/** "(3/8)" says how many of how many are done. */
function readSteps(quantities: readonly Quantity[], tokens: readonly Token[]): Move[] {
  const done = quantities.find(({ form, unit, value, first, next }) =>
    form === "ratio" && unit === "score" && Number.isInteger(value) && lowerAt(tokens, first - 1) === "(" && /^[),]$/.test(lowerAt(tokens, next)));
  if (!done?.other) return [];
  const part: Quantity = { ...done, other: null, form: "digits", unit: null };
  return [{ from: part, to: { ...part, value: done.other } }];
}

/** A level that is aimed at, else a change that is asked for, else the first amount that is counted, else the first of any kind. */
function targetIndex(tokens: readonly Token[], quantities: readonly Quantity[], roles: readonly Role[], now: number): number {
  const free = quantities.map((_, index) => index).filter((index) => index !== now && roles[index] !== "from" && roles[index] !== "now");
  const named = quantities.reduce((last, { start }, index) => (lowerAt(tokens, start - 1) === ":" ? index : last), 0);
  const amounts = free.filter((index) => !/^(share|cadence)$/.test(quantities[index]?.form ?? ""));
  const passes = (index: number, one = quantities[index]): boolean =>
    one !== undefined && !isFilter(tokens, one, index < named) && !isMore(tokens, one, quantities[index + 1]);
  const counted = amounts.find((index) => passes(index)) ?? amounts[0] ?? -1;
  const first = quantities[counted];
  const goal = quantities.findIndex(({ form }, index) => roles[index] === "to" && form !== "cadence");
  if (goal >= 0 && (goal === counted || !first || first.unit !== "%" || isChange(tokens, first, roles[counted] ?? null))) return goal;
  const change = quantities.findIndex(({ unit }, index) => roles[index] === "by" && (unit === "%" || unit === "x"));
  if (change >= 0 && first?.unit !== "%") return change;
  return first ? counted : (free[0] ?? -1);
}

/** "Tickets older than 30 days" and "users with 3 sessions: 2,000" say which things are counted. */
function isFilter(tokens: readonly Token[], { start }: Quantity, named: boolean): boolean {
  const [word, before] = [lowerAt(tokens, start), lowerAt(tokens, start - 1)];
  if (/^(older|longer)$/.test(word) || before === "(" || before === "after") return true;
  return named && FILTERS.test(word === "within" ? word : before);
}

const FILTERS = /^(with|having|within|in)$/;

/** "No bus waits more than 5 minutes" and "one fair with at least 40 guests" are about the number that follows. */
function isMore(tokens: readonly Token[], one: Quantity, two: Quantity | undefined): boolean {
  if (!two || two.comparator === null) return false;
  if (one.form === "none") return true;
  return one.value === 1 && one.unit !== "%" && /^(with|has|have|of)$/.test(lowerAt(tokens, two.start - 1));
}

/** "5 depots by May, 8 by July" gets there in stages; the last of them counts. */
function lastStage(tokens: readonly Token[], quantities: readonly Quantity[], dates: ReadonlySet<number>): number | null {
  let [stages, last] = [0, 0];
  quantities.forEach(({ next, form }, index) => {
    let at = next;
    const end = Math.min(next + LOOK_BACK, quantities[index + 1]?.first ?? tokens.length);
    while (at < end && !WHEN.test(lowerAt(tokens, at))) at += 1;
    if (form === "cadence" || at >= end || ![0, 1, 3, 4].some((step) => dates.has(at + step))) return;
    [stages, last] = [stages + 1, index];
  });
  return stages > 1 ? last : null;
}

const WHEN = /^(by|in|until|before|at)$/;

/** "By 20%", "double", "20% more", "+20" and "-20%" change what is there. */
function isChange(tokens: readonly Token[], target: Quantity, role: Role): boolean {
  if (role === "by" || target.form === "multiple" || target.unit === "x" || CHANGES.has(lowerAt(tokens, target.next))) return true;
  if (role === "to") return false;
  return (target.value < 0 && target.comparator === null) || (lowerAt(tokens, target.first - 1) === "+" && tokenAt(tokens, target.first).glued);
}
