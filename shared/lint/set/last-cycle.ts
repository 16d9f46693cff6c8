import { metricPhrase } from "../parse/metric-phrase.ts";
import { parse, type Parse } from "../parse/parse.ts";
import type { PastCycle, PastKeyResult } from "../past.ts";
import { replaceSpan } from "../replace-span.ts";
import { plainValue } from "../../snapshot/terms.ts";
import type { SetKeyResult } from "../rule.ts";

/** How a key result was there in the last cycle too: word for word, or as the same metric with the same target. */
export type Repeated = "copied" | "same aim";

/** The key results that repeat one of the cycle before; deadlines do not make them differ. */
export function repeatedIn(live: readonly SetKeyResult[], lastCycle: PastCycle | null): ReadonlyMap<SetKeyResult, Repeated> {
  const repeated = new Map<SetKeyResult, Repeated>();
  if (lastCycle === null) return repeated;
  const targets = new Set(live.map(({ row }) => plainValue(row.cells.target)));
  const known = new Map<string, PastKeyResult>();
  for (const one of lastCycle.keyResults) {
    if (!targets.has(one.target)) continue;
    const read = parse(one.text);
    known.set(undated(read), one);
    known.set(aim(read, one.target), one);
  }
  known.delete("");
  for (const each of live) {
    const [start, target] = [plainValue(each.row.cells.start), plainValue(each.row.cells.target)];
    const same = known.get(undated(each.parse));
    const alike = known.get(aim(each.parse, target));
    if (same?.target === target && same.start === start) repeated.set(each, "copied");
    else if (alike && !goesOn(alike, start)) repeated.set(each, "same aim");
  }
  return repeated;
}

const undated = ({ text, deadline }: Parse): string =>
  (deadline ? replaceSpan(text, deadline, "") : text).toLowerCase().replace(/\s+/g, " ").trim();

/** What starts where it ended is carried over on purpose. */
const goesOn = ({ currents }: PastKeyResult, start: PastKeyResult["start"]): boolean => start !== null && start === currents[currents.length - 1];

/** What is measured and up to where; "" for what names no metric of several words. */
function aim(read: Parse, target: PastKeyResult["target"]): string {
  const metric = metricPhrase(read).toLowerCase();
  const level = target ?? read.target?.value ?? null;
  return /\s/.test(metric) && level !== null && read.direction !== "maintain" ? `${metric}\n${String(level)}` : "";
}
