import type { Parse } from "../parse/parse.ts";
import { lowerAt } from "../parse/tokens.ts";
import type { Verb } from "../parse/verb.ts";
import { PERIODS, STRETCHES } from "../words/calendar.ts";
import { words } from "../words/list.ts";
import { CURRENCIES, SECONDS } from "../words/units.ts";

/** Tells whether a sentence that starts with work says what the work changes, in numbers. */
export const statesEffect = (parse: Parse): boolean => parse.moves.some(({ from, to }) => from.first !== to.first);

const BRINGS = words("deliver create build produce provide add book close sign secure");
const CURRENCY_SIGNS = new Set(CURRENCIES.values());

/** "Deliver savings of €200k" counts money that arrives, not work. */
export const bringsMoney = ({ target }: Parse, verb: Verb): boolean =>
  BRINGS.has(verb.base) && target !== null && isMoney(target.unit);

/** Tells whether a unit is a currency. */
export const isMoney = (unit: string | null): boolean => unit !== null && CURRENCY_SIGNS.has(unit);

/** "Finish Q4 with 24 more customers" ends a period, not a piece of work. */
export function closesPeriod({ tokens }: Parse, verb: Verb): boolean {
  const [next, after] = [lowerAt(tokens, verb.token + 1), lowerAt(tokens, verb.token + 2)];
  return PERIODS.has(next) || ((next === "the" || next === "this") && STRETCHES.has(after));
}

/** Verbs of services that run all the time. */
const SERVES = words(`
  deliver ship resolve fix complete close answer process address respond reply handle triage review provide serve dispatch finish
  merge approve acknowledge publish send onboard schedule
`);

/** "Ship orders within 24 hours" and "95% of orders delivered on time" measure a service that runs all the time. */
export function servesInTime({ tokens, quantities }: Parse, verb: Verb): boolean {
  if (!SERVES.has(verb.base) || /^(an?|new)$/.test(lowerAt(tokens, verb.token + 1))) return false;
  const onTime = tokens.some(({ lower }, at) => lower === "on" && /^(time|schedule)$/.test(lowerAt(tokens, at + 1)));
  return onTime || quantities.some(({ unit, comparator, first }) =>
    /^(at most|below)$/.test(comparator ?? "") && (SECONDS.has(unit ?? "") || lowerAt(tokens, first - 1) === "within"));
}
