import { normalisedConfidence } from "../../okr/confidence.ts";
import type { ConfidenceScale } from "../../okr/confidence-scale.ts";
import { readLight } from "../../okr/confidence-words.ts";
import type { KeyResultRow, ReadCell } from "../../sheet/okr-sheet.ts";
import { dayNumber } from "../../time/civil-date.ts";
import { type NumberReading, shown } from "../row-cells.ts";

/** A confidence that was stated: its share of the scale, as it was said, and the number of its day where the sheet says it. */
export interface Stated {
  readonly share: number;
  readonly said: string;
  readonly day: number | null;
}

/** The confidences of a row in time order: its weeks, or else its confidence cell with the day of its update; unreadable ones are left out. */
export function statedIn(row: KeyResultRow, scale: ConfidenceScale): readonly Stated[] {
  const updated = row.cells.updatedAt?.reading;
  const own = updated?.kind === "date" ? updated.date : null;
  const weeks = row.confidences.map((cell) => stated(cell, scale, cell.date)).filter(isStated);
  const dated = weeks.every(({ day }) => day !== null) ? weeks.sort((one, other) => (one.day ?? 0) - (other.day ?? 0)) : weeks;
  return dated.length > 0 ? dated : [stated(row.cells.confidence, scale, own)].filter(isStated);
}

const isStated = (one: Stated | null): one is Stated => one !== null;

function stated(cell: ReadCell | undefined, scale: ConfidenceScale, date: string | null): Stated | null {
  const reading = cell?.reading;
  if (reading?.kind !== "text" && reading?.kind !== "number") return null;
  const share = reading.kind === "text" ? readLight(reading.text) : shareOf(reading, scale);
  return share === null ? null : { share, said: reading.kind === "text" ? reading.text : shown(reading), day: date === null ? null : dayNumber(date) };
}

function shareOf({ value, unit }: NumberReading, scale: ConfidenceScale): number | null {
  const share = unit === "%" ? value : unit === "/10" ? value / 10 : normalisedConfidence(value, scale, "");
  return typeof share === "number" && share >= 0 && share <= 1 ? share : null;
}
