import { type CellValue, isDateCell } from "../../sheet/cell.ts";
import { doubtIn, isBlank, named, numberIn, quoted } from "../cell-number.ts";
import { type Band, betweenProgress, distanceOutside } from "../progress.ts";
import { type Outcome, type Refusal, refuse } from "../refusal.ts";
import { bandParts, readBand } from "./band-text.ts";

/** Progress towards keeping a level from its cells; the target is a band such as "95..99", the start must lie outside it. */
export function between(start: CellValue, target: CellValue, current: CellValue, locale: string | null): Outcome {
  const band = bandIn(target, locale);
  if ("message" in band) return band;
  const now = numberIn(current, "current", locale);
  if (typeof now !== "number") return now;
  return isBlank(start) ? withoutStart(band, now) : withStart(numberIn(start, "start", locale), band, now);
}

function withoutStart(band: Band, current: number): Outcome {
  return distanceOutside(current, band) === 0 ? 1 : refuse("start", `blank, and ${current} is outside ${inWords(band)}; give the start`);
}

function withStart(start: number | Refusal, band: Band, current: number): Outcome {
  if (typeof start !== "number") return start;
  if (distanceOutside(start, band) > 0) return betweenProgress(start, band, current);
  return refuse("start", `${start} lies inside ${inWords(band)}; give a start outside it, the value that counts as 0`);
}

/** The band in a target cell, such as "95..99"; anything else is refused. */
export function bandIn(target: CellValue, locale: string | null): Band | Refusal {
  if (typeof target === "object" && isDateCell(target)) return refuse("target", "Sheets read this as a date; write 5..7, for example");
  if (typeof target !== "string") return refuse("target", `${named(target)} is not a range; write it as 95..99`);
  const doubt = (end: string): Refusal | null => doubtIn(end, "target", locale);
  const [first = "", second = ""] = bandParts(target) ?? [];
  return readBand(target, locale) ?? doubt(first) ?? doubt(second) ?? refuse("target", `${quoted(target)} is not a range; write it as 95..99`);
}

const inWords = (band: Band): string => `${band.low} to ${band.high}`;
