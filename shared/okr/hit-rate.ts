import type { CellValue } from "../sheet/cell.ts";
import { firstError } from "./cell-error.ts";
import { isBlank, named, numberIn } from "./cell-number.ts";
import { readMeasureType } from "./measure-type.ts";
import { bandParts } from "./measures/band-text.ts";
import { bandIn } from "./measures/between.ts";
import { type Band, distanceOutside } from "./progress.ts";
import { isRefusal, type Outcome, type Refusal, refuse } from "./refusal.ts";
import { unitClash } from "./unit-clash.ts";

const EXAMPLE = "40, for example";

/**
 * The share of readings that lie in their band, from cells: "" without readings or target, an error value passed through,
 * or a refusal. A target is a floor (type at least, the default for a number), a ceiling (at most) or a range (between).
 */
export function hitRateOf(readings: readonly CellValue[], target: CellValue, type: CellValue): Outcome {
  const error = firstError([...readings, target, type]);
  if (error !== "") return error;
  if (isBlank(target) || readings.every(isBlank)) return "";
  const band = bandOf(target, type);
  return isRefusal(band) ? band : unitClash(["target", "readings"], [target, ...readings], null) ?? shareIn(band, readings);
}

function shareIn(band: Band, readings: readonly CellValue[]): Outcome {
  let [count, hits] = [0, 0];
  for (const cell of readings) {
    if (isBlank(cell)) continue;
    const reading = numberIn(cell, "readings", null, EXAMPLE);
    if (isRefusal(reading)) return reading;
    count++;
    if (distanceOutside(reading, band) === 0) hits++;
  }
  return hits / count;
}

function bandOf(target: CellValue, type: CellValue): Band | Refusal {
  const byTarget = typeof target === "string" && bandParts(target) !== null ? "between" : "at least";
  const measure = isBlank(type) ? byTarget : typeof type === "string" ? readMeasureType(type) : null;
  if (measure === "between") return bandIn(target, null);
  if (measure !== "at least" && measure !== "at most") {
    return refuse("type", `${named(type)} has no band; write at least, at most or between`);
  }
  const limit = numberIn(target, "target", null, typeof target === "boolean" ? EXAMPLE : "");
  if (isRefusal(limit)) return limit;
  return measure === "at least" ? { low: limit, high: Infinity } : { low: -Infinity, high: limit };
}
