import { lowerAt, type Token } from "../parse/tokens.ts";
import { verbAt } from "../parse/verb.ts";
import { words } from "../words/list.ts";
import type { NounClass } from "../words/nouns.ts";
import { isFunctionWord } from "./noun-phrase.ts";
import { isDoneByOthers } from "./done-by-others.ts";
import { isSomebody, nounClass } from "./noun-class.ts";

const GAUGES = words("average avg mean median number share percentage ratio time days hours minutes weeks cost costs amount frequency");
const TELLS = words("per who whose with without at from during over under above below after before until");
const MANNER = words("at within without per during before after the same first early late again overnight on-time correctly successfully completely");

/** Tells whether a phrase without an amount names what is counted or measured: "accidents at work", "average basket", "days to close the books". */
export function namesMeasure(tokens: readonly Token[], first: number, head: number): boolean {
  const [noun, next] = [lowerAt(tokens, head), lowerAt(tokens, head + 1)];
  const kind = nounClass(noun);
  if (isGauge(tokens, first, kind) || next === "per") return true;
  if (!isPlural(noun)) return false;
  if (kind === "doers" && next === "for") return false;
  if (isSomebody(kind) || kind === "fault") return true;
  return isCountedAs(tokens, head) || (kind === null && TELLS.has(next));
}

/** "Average", "median" and "days" open the name of a measure, unless it is a "time sheet". */
export const isGauge = (tokens: readonly Token[], first: number, kind: NounClass | null): boolean =>
  GAUGES.has(lowerAt(tokens, first)) &&
  (/^(av|me)/.test(lowerAt(tokens, first)) ? kind !== "thing" && kind !== "work" : isFunctionWord(lowerAt(tokens, first + 1)));

/** "Orders picked without error" counts what is picked, while "flyers distributed in May" is done with. */
function isCountedAs(tokens: readonly Token[], head: number): boolean {
  const done = lowerAt(tokens, head + 1);
  const how = lowerAt(tokens, head + 2);
  if (isDoneByOthers(done)) return true;
  const participle = /..ed$|^paid$/.test(done) || verbAt(tokens, head + 1)?.form === "past";
  return participle && MANNER.has(how) && !(LOOSE.test(how) && nounClass(lowerAt(tokens, head)) === "thing");
}

/** Where and when a thing is made says nothing, how it is made does. */
const LOOSE = /^(at|during|before|after)$/;

const isPlural = (noun: string): boolean => /[^su]s$|^people$/.test(noun);
