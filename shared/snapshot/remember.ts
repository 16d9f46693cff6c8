import { finderIn, keptText, type Past, type PastCycle, type PastKeyResult } from "../lint/past.ts";
import { normalisedConfidence } from "../okr/confidence.ts";
import { type CivilDate, dayNumber } from "../time/civil-date.ts";
import type { SnapshotContent, SnapshotKeyResult, SnapshotValue } from "../wire/snapshot.ts";
import type { PlainValue } from "./terms.ts";

const MOST_DAYS = 8;
const NEARLY_A_WEEK = 6;
const LONGEST_VALUE = 60;

/**
 * The past of a spreadsheet after it has published some content on a day: of this cycle what was promised last and about a
 * value a week, at most eight; of one other cycle, the latest, what it ended with.
 */
export function remember(past: Past | null, content: SnapshotContent, on: CivilDate): Past {
  const { name } = content.cycle;
  const cycles = past === null ? [] : past.cycles;
  const [before = { name, days: [], keyResults: [] }] = cycles.filter((cycle) => cycle.name === name);
  const others = cycles.filter((cycle) => cycle.name !== name).slice(-1);
  return { cycles: [...others.map((cycle) => ofDays(cycle, [cycle.days.length - 1])), added(before, content, on)] };
}

/** A cycle with only some of its days, by their positions. */
export function ofDays({ name, days, keyResults }: PastCycle, kept: readonly number[]): PastCycle {
  const keep = <T>(values: readonly T[]): T[] => kept.flatMap((at) => values.slice(at, at + 1));
  return { name, days: keep(days), keyResults: keyResults.map((one) => ({ ...one, currents: keep(one.currents), confidences: keep(one.confidences) })) };
}

function added(before: PastCycle, content: SnapshotContent, on: CivilDate): PastCycle {
  const earlier = ofDays(before, keptDays(before.days, on));
  const find = finderIn(earlier);
  const unknown = earlier.days.map(() => null);
  const keyResults = content.objectives.flatMap((objective) => objective.keyResults.map((one): PastKeyResult => {
    const { currents, confidences } = find(one.id, one.text, false) ?? { currents: unknown, confidences: unknown };
    return { ...termsIn(one), currents: [...currents, plain(one.current)], confidences: [...confidences, shareOf(one)] };
  }));
  return { name: before.name, days: [...earlier.days, on], keyResults };
}

/** One day a week is enough to see what stands still: the last day gives way while it follows too soon on the one before. */
function keptDays(days: readonly CivilDate[], on: CivilDate): readonly number[] {
  const kept = days.map((_, at) => at).filter((at) => `${days[at]}` < on);
  const [before = -Infinity, last = Infinity] = kept.slice(-2).map((at) => dayNumber(`${days[at]}`));
  return (last - before < NEARLY_A_WEEK ? kept.slice(0, -1) : kept).slice(1 - MOST_DAYS);
}

const termsIn = ({ id, text, type, unit, start, target, weight, due }: SnapshotKeyResult): Omit<PastKeyResult, "currents" | "confidences"> =>
  ({ id, text: keptText(text), type, unit: short(unit), start: plain(start), target: plain(target), weight, due });

/** What is too long to keep is as good as unknown. */
const short = <T extends PlainValue>(value: T): T | null => (typeof value === "string" && value.length > LONGEST_VALUE ? null : value);

const plain = (value: SnapshotValue | null): PlainValue => short(value === null ? null : value.value);

function shareOf({ checkIn, confidenceScale }: SnapshotKeyResult): number | null {
  const share = normalisedConfidence(checkIn?.confidence ?? "", confidenceScale, "");
  return typeof share === "number" ? Math.round(share * 100) / 100 : null;
}
