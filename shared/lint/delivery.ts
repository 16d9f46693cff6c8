import type { Span } from "./finding.ts";
import type { Parse } from "./parse/parse.ts";
import { lowerAt } from "./parse/tokens.ts";
import { type Verb, verbAt } from "./parse/verb.ts";
import { PERIODS, STRETCHES } from "./words/calendar.ts";
import { words } from "./words/list.ts";
import { CURRENCIES, SECONDS } from "./words/units.ts";

const WORK: ReadonlySet<string> = new Set(["delivery", "activity", "helper"]);

/** Finds the verb by which a sentence promises work without an effect: the one that opens it, or "… published" at its end. */
export function deliveryIn(parse: Parse): Span | null {
  const verb = parse.verb;
  if (parse.moves.some(({ from, to }) => from.first !== to.first) || statesEffect(parse)) return null;
  if (verb) return WORK.has(verb.class) && !bringsEffect(parse, verb) ? verb.span : null;
  return deliveredAtEnd(parse)?.span ?? null;
}

const bringsEffect = (parse: Parse, verb: Verb): boolean =>
  bringsMoney(parse, verb) || closesPeriod(parse, verb) || servesInTime(parse, verb);

const BRINGS = words("deliver create build produce provide add");

/** "Deliver savings of €200k" counts money that arrives, not work. */
const bringsMoney = ({ target }: Parse, verb: Verb): boolean =>
  BRINGS.has(verb.base) && target?.unit !== null && target !== null && CURRENCY_SIGNS.has(target.unit);

const CURRENCY_SIGNS = new Set(CURRENCIES.values());

/** "Finish Q4 with 24 more customers" ends a period, not a piece of work. */
function closesPeriod({ tokens }: Parse, verb: Verb): boolean {
  const [next, after] = [lowerAt(tokens, verb.token + 1), lowerAt(tokens, verb.token + 2)];
  return PERIODS.has(next) || (next === "the" && STRETCHES.has(after));
}

const SERVES = words("deliver ship resolve fix complete close answer process");

/** "Ship orders within 24 hours" and "deliver 95% of orders on time" measure a service that runs all the time. */
function servesInTime({ tokens, quantities }: Parse, verb: Verb): boolean {
  if (!SERVES.has(verb.base)) return false;
  const onTime = tokens.some(({ lower }, at) => lower === "on" && lowerAt(tokens, at + 1) === "time");
  return onTime || quantities.some(({ unit, comparator }) => comparator === "at most" && unit !== null && SECONDS.has(unit));
}

const LINKS: readonly (readonly string[])[] = [["so", "that"], ["resulting", "in"], ["leading", "to"], ["results", "in"], ["leads", "to"]];

/** "so that", "leading to" and the like, with a number after them, state the effect. */
function statesEffect({ tokens, quantities }: Parse): boolean {
  const last = quantities[quantities.length - 1];
  if (!last) return false;
  for (let at = 0; at < last.first; at += 1) {
    if (LINKS.some(([one, two]) => lowerAt(tokens, at) === one && lowerAt(tokens, at + 1) === two)) return true;
  }
  return false;
}

const ENDS = /^(by|in|to|with|for|on|as|and|at|or|per|into)$/;

/** "Handbook written" delivers; "95% of requests resolved" and "fixed within 2 days" measure how well something runs. */
function deliveredAtEnd({ tokens, quantities }: Parse): Verb | null {
  const timed = quantities.some(({ unit }) => unit !== null && SECONDS.has(unit));
  if (timed || quantities[0]?.unit === "%") return null;
  for (let at = 1; at < tokens.length; at += 1) {
    const verb = verbAt(tokens, at);
    const after = tokens[at + 1];
    const closes = !after || after.kind === "sign" || ENDS.test(after.lower);
    if (closes && verb?.class === "delivery" && verb.form === "past") return verb;
  }
  return null;
}
