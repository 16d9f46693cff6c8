import { lowerAt, type Token } from "../parse/tokens.ts";
import { verbAt } from "../parse/verb.ts";
import { words } from "../words/list.ts";
import { isSomebody, nounClass } from "./noun-class.ts";

const GAUGES = words("average avg mean median number share percentage ratio rate total time days hours minutes weeks cost costs amount frequency");
const TELLS = words("per who whose with without at from during over under above below after before until");
const MANNER = words("at within without per during before after the same first early late again overnight on-time correctly successfully completely");

/** Tells whether a phrase without an amount names what is counted or measured: "accidents at work", "average basket", "days to close the books". */
export function namesMeasure(tokens: readonly Token[], first: number, head: number): boolean {
  const [noun, next] = [lowerAt(tokens, head), lowerAt(tokens, head + 1)];
  const kind = nounClass(noun);
  if ((GAUGES.has(lowerAt(tokens, first)) && kind !== "thing" && kind !== "work") || next === "per") return true;
  if (!isPlural(noun)) return false;
  if (isSomebody(kind) || kind === "fault") return true;
  return isCountedAs(tokens, head) || (kind === null && TELLS.has(next));
}

/** "Orders picked without error" counts what is picked, while "flyers distributed in May" is done with. */
function isCountedAs(tokens: readonly Token[], head: number): boolean {
  const done = lowerAt(tokens, head + 1);
  const how = lowerAt(tokens, head + 2);
  const participle = /..ed$|^paid$/.test(done) || verbAt(tokens, head + 1)?.form === "past";
  return participle && MANNER.has(how) && !(LOOSE.test(how) && nounClass(lowerAt(tokens, head)) === "thing");
}

/** Where and when a thing is made says nothing, how it is made does. */
const LOOSE = /^(at|during|before|after)$/;

const isPlural = (noun: string): boolean => /[^su]s$|^people$/.test(noun);
