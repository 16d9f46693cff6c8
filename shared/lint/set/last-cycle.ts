import { metricPhrase } from "../parse/metric-phrase.ts";
import { parse, type Parse } from "../parse/parse.ts";
import type { PastCycle, PastKeyResult } from "../past.ts";
import { replaceSpan } from "../replace-span.ts";
import { plainValue } from "../../snapshot/terms.ts";
import type { SetKeyResult } from "../rule.ts";

/** A key result that was there in the last cycle too: word for word, or as the same metric with the same target. */
export interface Repeated {
  readonly of: SetKeyResult;
  readonly isWordForWord: boolean;
}

/** The key results that repeat one of the cycle before; deadlines do not make them differ. */
export function repeatedIn(live: readonly SetKeyResult[], lastCycle: PastCycle | null): readonly Repeated[] {
  if (lastCycle === null) return [];
  const targets = new Set(live.map(({ row }) => plainValue(row.cells.target)));
  const known = new Map<string, PastKeyResult>();
  for (const one of lastCycle.keyResults) {
    if (!targets.has(one.target)) continue;
    const read = parse(one.text);
    known.set(undated(read), one);
    known.set(aim(read, one.target), one);
  }
  known.delete("");
  return live.flatMap((of) => {
    const [start, target] = [plainValue(of.row.cells.start), plainValue(of.row.cells.target)];
    const same = known.get(undated(of.parse));
    const isWordForWord = same !== undefined && same.target === target && same.start === start;
    const before = isWordForWord ? same : known.get(aim(of.parse, target));
    return before && (isWordForWord || !goesOn(before, start)) ? [{ of, isWordForWord }] : [];
  });
}

const undated = ({ text, deadline }: Parse): string => (deadline ? replaceSpan(text, deadline, "") : text).toLowerCase().replace(/\s+/g, " ").trim();

/** What starts where it ended is carried over on purpose. */
const goesOn = ({ currents }: PastKeyResult, start: PastKeyResult["start"]): boolean => start !== null && start === currents[currents.length - 1];

/** What is measured and up to where; "" for what names no metric of several words. */
function aim(read: Parse, target: PastKeyResult["target"]): string {
  const metric = metricPhrase(read).toLowerCase();
  const level = target ?? read.target?.value ?? null;
  return /\s/.test(metric) && level !== null && read.direction !== "maintain" ? `${metric}\n${String(level)}` : "";
}
