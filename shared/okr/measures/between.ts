import { type CellValue, isDateCell } from "../../sheet/cell.ts";
import { isBlank, numberIn, quoted } from "../cell-number.ts";
import { type Band, betweenProgress, distanceOutside } from "../progress.ts";
import { type Outcome, type Refusal, refuse } from "../refusal.ts";
import { readBand } from "./band-text.ts";

/** Progress towards keeping a level from its cells; the target is a band such as "95..99", the start must lie outside it. */
export function between(start: CellValue, target: CellValue, current: CellValue, locale: string | null): Outcome {
  if (isBlank(target)) return "";
  const band = bandIn(target, locale);
  if ("message" in band) return band;
  const now = numberIn(current, "current", locale);
  if (typeof now !== "number") return now;
  if (isBlank(start)) return distanceOutside(now, band) === 0 ? 1 : refuse("start", `blank, and ${now} is outside ${named(band)}; give the start`);
  const from = numberIn(start, "start", locale);
  if (typeof from !== "number") return from;
  if (distanceOutside(from, band) === 0) return refuse("start", `${from} lies inside ${named(band)}; give a start outside it, the value that counts as 0`);
  return betweenProgress(from, band, now);
}

function bandIn(target: CellValue, locale: string | null): Band | Refusal {
  if (typeof target === "object" && isDateCell(target)) return refuse("target", "Sheets read this as a date; write 5..7, for example");
  if (typeof target !== "string") return refuse("target", `${String(target)} is not a range; write it as 95..99`);
  return readBand(target, locale) ?? refuse("target", `${quoted(target.trim())} is not a range; write it as 95..99`);
}

const named = (band: Band): string => `${band.low} to ${band.high}`;
