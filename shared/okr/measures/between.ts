import { type CellValue, isDateCell } from "../../sheet/cell.ts";
import { doubtIn, named } from "../cell-number.ts";
import { type Band, betweenProgress, distanceOutside } from "../progress.ts";
import { isRefusal, type Outcome, type Refusal, refuse } from "../refusal.ts";
import { bandParts, readBand } from "./band-text.ts";

/** Progress towards keeping a level; the start must lie outside it, and may only be missing (null) inside it. */
export function between(start: number | null, band: Band, current: number): Outcome {
  const level = `${band.low} to ${band.high}`;
  if (start !== null && distanceOutside(start, band) > 0) return betweenProgress(start, band, current);
  if (start !== null) return refuse("start", `${start} lies inside ${level}; give a start outside it, the value that counts as 0`);
  return distanceOutside(current, band) === 0 ? 1 : refuse("start", `blank, and ${current} is outside ${level}; give the start`);
}

/** The band in a target cell, such as "95..99"; anything else is refused. */
export function bandIn(target: CellValue, locale: string | null): Band | Refusal {
  if (isDateCell(target)) return refuse("target", "Sheets read this as a date; write 5..7, for example");
  const text = typeof target === "string" ? target : "";
  const band = readBand(text, locale);
  if (band !== null) return band;
  const [doubt] = (bandParts(text) ?? []).map((end) => doubtIn(end, "target", locale)).filter(isRefusal);
  return doubt ?? refuse("target", `${named(target)} is not a range; write it as 95..99`);
}
