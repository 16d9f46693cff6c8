import { isMade, nounClass } from "../claim/noun-class.ts";
import { headNoun } from "../claim/noun-phrase.ts";
import { FALLING, MEASURES, ONGOING, RISING } from "../words/directions.ts";
import type { Direction } from "./direction.ts";
import { afterLabel } from "./leading-verb.ts";
import { namesLoss } from "./loss.ts";
import { lowerAt, type Token, tokenAt } from "./tokens.ts";
import { isNoNoun } from "./unit.ts";
import { formAt, isWork, type Verb, verbAt } from "./verb.ts";

/** The direction of a text without a number: of a comparison, of a verb that says where it goes, or that of something done or not. */
export function withoutNumber(tokens: readonly Token[], verb: Verb | null): Direction {
  const next = verb ? lowerAt(tokens, verb.token + 1) : "";
  if (hasBlank(tokens) || verb?.class === "better") return namesLoss(tokens, 0, tokens.length) ? "decrease" : "increase";
  if (!verb && (lowerAt(tokens, 0) === "there" || [1, 2, 3].some((at) => lowerAt(tokens, at) === "can"))) return "binary";
  if (verb && gains(tokens, verb, next)) return "increase";
  const measure = (!verb || verb.form === "ing") && isMeasure(tokens);
  if (verb && measure) return null;
  const compared = comparison(tokens, isWork(verb) && verb?.class !== "activity" && !RISING.has(next) && !FALLING.has(next));
  return compared ?? (measure || (verb && isOngoing(tokens, verb, next)) ? null : "binary");
}

/** What stands for a number that is still to come, and what before it says so: "to X", but not "feature X". */
const BLANK = /^(x+|n|number|_+)$/;
const BEFORE_BLANK = /^(to|by|of|from|with|at|[[{<])$/;

const hasBlank = (tokens: readonly Token[]): boolean => tokens.some(({ lower }, at) =>
  BLANK.test(lower) && (BEFORE_BLANK.test(lowerAt(tokens, at - 1)) || lowerAt(tokens, at + 1) === "%" || verbAt(tokens, at - 1) !== null));

const GAINS = /^(gain|generate|earn|attract|reach|achieve|hit|attain|exceed|surpass)$/;

/** "Earn trust" and "reach the top level" go up, while "earn a degree" and "reach agreement" can only be done. */
const gains = (tokens: readonly Token[], { base, token }: Verb, next: string): boolean =>
  GAINS.test(base) && !/^an?$/.test(next) && !isMade(nounClass(lowerAt(tokens, headNoun(tokens, token + 1))));

const ONE = /^(an?|the|our|one|for|of|through)$/;

/** "Attend meetings" never ends, while "attend the fair" and "work with depots to open a shop" do. */
const isOngoing = (tokens: readonly Token[], { base, class: verbClass, form }: Verb, next: string): boolean =>
  !ONE.test(next) && (ONGOING.has(base) || (form === "ing" && verbClass !== "delivery"))
  && !tokens.some((_, at) => lowerAt(tokens, at - 1) === "to" && formAt(tokens, at) === "base");

/** "More", "shorter" and "rises" compare; so does "and improve …" in a later clause, which is all that counts beside work. */
function comparison(tokens: readonly Token[], work: boolean): Direction {
  for (let at = 1; at <= tokens.length; at += 1) {
    const [before, here] = [lowerAt(tokens, at - 1), tokenAt(tokens, at)];
    const word = work || (PLANNED.test(before) && here.kind === "word" && !isNoNoun(here.lower)) ? "" : before;
    const joined = before === "and" || before === "will";
    const verb = joined || !work ? verbAt(tokens, at) : null;
    const moves = verb && (joined || isFinite(verb, before)) ? verb.class : "";
    if (RISING.has(word) || moves === "up" || moves === "better") return "increase";
    if (FALLING.has(word) || moves === "down") return "decrease";
  }
  return null;
}

/** "Growth plan" names a plan. */
const PLANNED = /^(growth|improvement|reduction)$/;
const COUNTED = /^([#%]|how|numbers?|percentage|share|count|amount)$/;

/** "Sales grow", "comfort improved", but not "comfort tuned", which is work done, or "data-driven". */
const isFinite = ({ base, class: verbClass, form }: Verb, before: string): boolean =>
  form === "base" ? before.endsWith("s") && verbClass !== "better"
    : before !== "-" && (form !== "past" || verbClass !== "better" || base === "improve");

/** "Monthly ticket income", "complaints per depot" and "guests who stay" only name a measure, while "night bus timetable" is delivered. */
function isMeasure(tokens: readonly Token[]): boolean {
  const start = afterLabel(tokens);
  const head = headNoun(tokens, start);
  const [word, after] = [lowerAt(tokens, head), lowerAt(tokens, head + 1)];
  if (after === "who" || COUNTED.test(lowerAt(tokens, start)) || tokens.some(({ lower }) => lower === "per")) return true;
  const kind = MEASURES.has(word) ? "measure" : nounClass(word);
  return HEAD_ENDS.test(after) && (kind === "measure" || (word.endsWith("s") && /^(people|fault)$/.test(kind ?? "")));
}

const HEAD_ENDS = /^(of|for|from|in|on|at|to|by|with|among|across|and|[^a-z0-9]?)$/;
