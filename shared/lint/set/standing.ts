import { type ConfidenceLight, confidenceLight } from "../../okr/confidence-light.ts";
import { readLight } from "../../okr/confidence-words.ts";
import type { UnderstoodColumn } from "../../sheet/okr-sheet.ts";
import { type PlainValue, plainValue } from "../../snapshot/terms.ts";
import { dayNumber } from "../../time/civil-date.ts";
import { gradeIn } from "../grading.ts";
import { isEmpty, measureType } from "../row-cells.ts";
import type { SetKeyResult } from "../rule.ts";

/** The grade from which on a key result is nearly done. */
export const NEARLY = 0.85;

/** The grade that a key result's cells come to, or else the one in its grade cell; null where there is none. */
export function gradeOfRow({ cells, grading }: SetKeyResult): number | null {
  const computed = gradeIn(grading);
  if (typeof computed === "number") return computed;
  const { grade } = cells;
  return grade?.kind === "number" && grade.value >= 0 && grade.value <= 1 ? grade.value : null;
}

/** The confidence that was stated last, as a share of its scale; null where none was. */
export const latestShare = ({ stated }: SetKeyResult): number | null => stated[stated.length - 1]?.share ?? null;

/** The light that others see: that of the confidence stated last, or else the one typed into the status cell. */
export function lightOf(keyResult: SetKeyResult): ConfidenceLight | null {
  const { status } = keyResult.row.cells;
  const typed = status?.reading.kind === "text" && !status.formula ? readLight(status.reading.text) : null;
  const share = latestShare(keyResult) ?? typed;
  return share === null ? null : confidenceLight(share);
}

/**
 * The number of the day from which on every published value is as asked; null where the last one is not, nothing was
 * published, or a level is kept, which does not have to move.
 */
export function sinceWhen({ published, cells }: SetKeyResult, is: (current: PlainValue) => boolean): number | null {
  const type = measureType(cells);
  const [days, currents] = published && (type === "metric" || type === "milestone") ? [published.days, published.currents] : [[], []];
  const values = [...currents].reverse();
  const unlike = values.findIndex((value) => value === null || !is(value));
  const since = days[days.length - (unlike < 0 ? values.length : unlike)];
  return since === undefined ? null : dayNumber(since);
}

const FOUR_WEEKS = 28;

/** The number of the day from which on the value stands where it stands now, if that is four weeks and more. */
export function flatSince(each: SetKeyResult, today: number): number | null {
  const now = plainValue(each.row.cells.current);
  const since = sinceWhen(each, (current) => current === now);
  return since === null || today - since < FOUR_WEEKS ? null : since;
}

/** What in a row can tell how far its key result has come. */
export const VALUES: readonly Place[] = ["current", "progress", "grade", "status"];

type Place = UnderstoodColumn["meaning"];

/** Tells whether a row says nothing in any of these places, though its table has one of them. */
export function isSilentIn({ cells, row, table }: SetKeyResult, places: readonly Place[]): boolean {
  const isBlank = (place: Place): boolean => (place === "confidenceSeries" ? row.confidences.length === 0 : isEmpty(cells, place));
  return table.columns.some(({ meaning }) => places.includes(meaning)) && places.every(isBlank) && !table.leftAlone.some(({ header }) => INTERIM.test(header));
}

/** A column that was left alone may by such a name hold what was told. */
const INTERIM = /\d|mid|month|week|quarter|check/i;
