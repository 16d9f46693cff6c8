import { nounClass } from "../claim/noun-class.ts";
import type { Span } from "../finding.ts";
import { boundBefore } from "../parse/comparator.ts";
import type { Parse } from "../parse/parse.ts";
import type { Quantity } from "../parse/quantity.ts";
import { lowerAt, type Token, tokenAt } from "../parse/tokens.ts";
import { JOINTS, NESTED } from "../words/joints.ts";
import { CHANGES } from "../words/shares.ts";
import { SECONDS } from "../words/units.ts";
import { isBracketed } from "./brackets.ts";
import { betweenVerbs } from "./second-phrase.ts";

/** The amount of a second result: joined to the one before, and no part or condition of it. */
export function secondAmount({ tokens, quantities, deadline, moves }: Parse): Span | null {
  const counted = quantities.filter(({ form, first }) => form !== "cadence" && !isBracketed(tokens, first));
  const second = counted.find((two, index) => {
    const one = counted[index - 1];
    const dated = deadline !== null && two.span[0] >= deadline[0] && two.span[1] <= deadline[1];
    const isWayOf = moves[0]?.from === two && /^[%x]$/.test(one?.unit ?? "");
    return one && !dated && !isWayOf && !isPart(tokens, one, two) && areJoined(tokens, one, two);
  });
  return second?.span ?? null;
}

const isPart = (tokens: readonly Token[], one: Quantity, two: Quantity): boolean =>
  isSameWhole(tokens, one, two) || isSameCount(tokens, one, two) || isNestedAfter(tokens, two);

/** "Every screen and every page", "75% in, 25% out". */
const isSameWhole = (tokens: readonly Token[], one: Quantity, two: Quantity): boolean =>
  one.unit === "%" && two.unit === "%"
  && ((one.value + two.value === 100 && two.comparator === null)
    || (one.form === "share" && two.form === "share" && lowerAt(tokens, two.first - 1) !== ","));

/** "30, 60 and 90 days". */
const isSameCount = (tokens: readonly Token[], one: Quantity, two: Quantity): boolean =>
  one.unit === null && tokens.slice(one.next, two.first).every(({ kind, lower }) => kind !== "word" || JOINTS.has(lower));

const AHEAD = 6;

/** "3 of them", "2 requests each", "at least one in the north". */
function isNestedAfter(tokens: readonly Token[], { next, unit, form, value, comparator }: Quantity): boolean {
  if ((unit !== "%" && lowerAt(tokens, next) === "of") || (form === "word" && value === 1 && comparator !== null)) return true;
  return tokens.slice(next, next + AHEAD).some(({ lower }) => /^(each|per|apiece|total)$/.test(lower));
}

const isTime = ({ unit }: Quantity): boolean => unit !== null && SECONDS.has(unit);

/** Whether "and", "while" or a comma leads from one amount to the next; a length of time needs more than a comma. */
function areJoined(tokens: readonly Token[], one: Quantity, two: Quantity): boolean {
  if (lowerAt(tokens, one.first - 1) === "between") return false;
  if (tokens.slice(one.next, two.first).some(({ text }) => text === ";")) return true;
  const last = boundBefore(tokens, two.first)?.first ?? two.first;
  for (let at = last - 1; at >= one.next; at -= 1) {
    const word = lowerAt(tokens, at);
    if (two.form === "share" && at < two.first - 1) return false;
    if (word === "," || (word === "/" && tokenAt(tokens, at + 1).kind === "number")) return !isTime(one) && !isTime(two);
    if (JOINTS.has(word) && tokenAt(tokens, at + 1).kind === "number" && at + 1 < last) return false;
    if (JOINTS.has(word) && !tokenAt(tokens, at).glued && !betweenVerbs(tokens, at)) return !isTime(one) || at > one.next || last > at + 1;
    if (NESTED.has(word) && !isOfMeasure(tokens, at)) return word === "with" && addsResult(tokens, one, two, at);
  }
  return false;
}

/** "a rate of 4%", "and lead time to 5 days" */
const isOfMeasure = (tokens: readonly Token[], at: number): boolean =>
  /^(of|to)$/.test(lowerAt(tokens, at)) && nounClass(lowerAt(tokens, at - 1)) === "measure";

/** "12 talks with 500 guests", "with a reply rate of 4%", "with a 10% increase": work, and what comes of it. */
function addsResult(tokens: readonly Token[], one: Quantity, two: Quantity, at: number): boolean {
  if (two.value === 0 || (lowerAt(tokens, at - 1) === "," && two.unit !== null && two.comparator === null)) return true;
  if (CHANGES.has(lowerAt(tokens, two.next)) || (two.unit === "%" && boundBefore(tokens, two.first) !== null) || two.form === "none") return true;
  if (tokens.slice(at + 1, two.first).some(({ lower }) => nounClass(lower) === "measure")) return true;
  const guests = two.unit !== null && (nounClass(two.unit) === "people" || /(ants|ees|ups)$/.test(two.unit));
  return guests && at === two.first - 1 && /^(work|thing)$/.test(nounClass(one.unit ?? "") ?? "");
}
